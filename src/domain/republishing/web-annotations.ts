/**
 * Quotations as W3C Web Annotations: https://www.w3.org/TR/annotation-model/ (2017).
 *
 * Each quotation is one annotation on its words in the article: who is said to have said it, as far as the
 * text says so, and what may be said of its truth. Each piece of evidence is one more, that links the words
 * which name the source, or the words of saying, with the quotation.
 */
import { quoteAt } from '../manuscript/references'
import type { Quote, TextQuoteSelector } from '../manuscript/types'
import { idAt } from './delivered-blocks'
import { quoteLabel } from './label'
import { quotationSelector } from './quotation-place'
import type { SiteAddresses } from './site-addresses'
import type { PageProjection } from './types'

export const annotationMediaType =
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8'

const context = 'http://www.w3.org/ns/anno.jsonld'

type Body =
  | { type: 'TextualBody'; purpose: 'describing' | 'assessing'; value: string; format: 'text/plain' }
  | { type: 'SpecificResource'; purpose: 'identifying'; source: string }

interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'describing' | 'linking'
  created: string
  body: Body[] | string
  target: { source: string; selector: TextQuoteSelector & { type: 'TextQuoteSelector' } }
}

interface AnnotationPage {
  '@context': string
  id: string
  type: 'AnnotationPage'
  items: Annotation[]
}

/** Every quotation of an article with its evidence, in the order of the text. */
export function articleAnnotations(page: PageProjection, addresses: SiteAddresses): AnnotationPage {
  const items = page.manuscript.quotes.flatMap((_, index) => annotationsOf(page, index, addresses))
  return pageOf(`${addresses.article}#annotations`, items)
}

/** One quotation with its evidence. */
export function quotationAnnotations(
  page: PageProjection,
  index: number,
  addresses: SiteAddresses,
): AnnotationPage {
  const id = `${addresses.quotation(idAt(page.identity.quotes, index))}#annotations`
  return pageOf(id, annotationsOf(page, index, addresses))
}

function pageOf(id: string, items: Annotation[]): AnnotationPage {
  return { '@context': context, id, type: 'AnnotationPage', items }
}

function annotationsOf(page: PageProjection, index: number, addresses: SiteAddresses): Annotation[] {
  const quote = quoteAt(page.manuscript.quotes, index)
  const address = addresses.quotation(idAt(page.identity.quotes, index))
  const on = (selector: TextQuoteSelector): Annotation['target'] => ({
    source: addresses.article,
    selector: { type: 'TextQuoteSelector', ...selector },
  })
  const common = { type: 'Annotation', created: page.publishedAt } as const
  const described: Annotation = {
    ...common,
    id: `${address}#annotation`,
    motivation: 'describing',
    body: bodiesOf(quote, page, addresses),
    target: on(quotationSelector(page.manuscript, index)),
  }
  const evidence = quote.attribution.evidence.filter(({ part }) => part !== 'content')
  const linked = evidence.map(({ exact, prefix, suffix }, n): Annotation => ({
    ...common,
    id: `${address}#evidence-${n + 1}`,
    motivation: 'linking',
    body: address,
    target: on({ exact, prefix, suffix }),
  }))
  return [described, ...linked]
}

/** A source is identified only where the attribution names it: inference identifies nobody. */
function bodiesOf(quote: Quote, { identity }: PageProjection, addresses: SiteAddresses): Body[] {
  const { status, asWritten, speaker, inDocument } = quote.attribution
  const text = (purpose: 'describing' | 'assessing', value: string): Body => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  })
  const named = [speaker, inDocument].filter((source) => source !== null)
  return [
    text('describing', asWritten === null ? status : `${status}: ${asWritten}`),
    ...[...new Set(named)].map((source): Body => ({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: addresses.source(idAt(identity.sources, source)),
    })),
    text('assessing', quoteLabel(quote).code),
  ]
}

import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import type { OfficialTranslation, Quote } from '../../domain/manuscript/types'
import type { RenderedQuotation } from '../../domain/translation/assembly/types'
import type { SegmentState } from '../../domain/translation/review/states'
import type { OpenQuotation } from '../../domain/workflow/refusals'
import type { QuoteTranslation } from '../../payload-types'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'

export type QuoteVariant = 'full' | 'embedded'

/** A quotation's translation as the desk shows it. */
export interface RenderedOnDesk {
  id: number
  variant: QuoteVariant
  target: string
  kind: 'house' | 'official'
  official: OfficialTranslation | null
  state: SegmentState
  /** Whether the quotation's wording is still the one that was translated. */
  isStale: boolean
  lockVersion: number
}

/** A quotation of the source revision with its translation into one locale. */
export interface DeskQuotation {
  /** The quotation's stable key: what stands in the code `{q:KEY}`. */
  quote: string
  wording: string
  marks: { open: string; close: string }
  /** Which variant the sentence asks for: a partial quotation is bent to the sentence around it. */
  variant: QuoteVariant
  translation: RenderedOnDesk | null
}

/** The quotations of the revision that a translation follows, by key. */
export async function quotationsFor(
  req: PayloadRequest,
  { sourceRevision, locale }: Pick<TranslationFacts, 'sourceRevision' | 'locale'>,
): Promise<Map<string, DeskQuotation>> {
  const [row] = await runSql(
    req,
    sql`select manuscript->'quotes' as quotes, identity->'quotes' as keys from revisions where id = ${sourceRevision}`,
  )
  const keys = (row?.keys ?? []) as string[]
  const quotes = (row?.quotes ?? []) as Quote[]
  const rendered = await renderedIn(req, keys, locale)
  return new Map(
    keys.flatMap((key, index) => {
      const quote = quotes[index]
      return quote ? [[key, onDesk(key, quote, rendered.get(key) ?? [])] as const] : []
    }),
  )
}

async function renderedIn(
  req: PayloadRequest,
  keys: readonly string[],
  locale: string,
): Promise<Map<string, QuoteTranslation[]>> {
  const { docs } = await req.payload.find({
    collection: 'quote-translations',
    where: { quoteKey: { in: [...keys] }, locale: { equals: locale } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byKey = new Map<string, QuoteTranslation[]>()
  for (const one of docs) byKey.set(one.quoteKey, [...(byKey.get(one.quoteKey) ?? []), one])
  return byKey
}

function onDesk(quote: string, { wording, marks, kind }: Quote, rendered: QuoteTranslation[]): DeskQuotation {
  const variant: QuoteVariant = kind === 'partial' ? 'embedded' : 'full'
  const wanted = rendered.find((one) => one.variant === variant) ?? rendered[0]
  return { quote, wording, marks, variant, translation: wanted ? renderedOnDesk(wanted, wording) : null }
}

function renderedOnDesk(one: QuoteTranslation, wording: string): RenderedOnDesk {
  return {
    id: one.id,
    variant: one.variant,
    target: one.target ?? '',
    kind: one.kind,
    official: officialOf(one),
    state: one.state,
    isStale: one.wording !== wording,
    lockVersion: one.lockVersion,
  }
}

function officialOf({ kind, official }: QuoteTranslation): OfficialTranslation | null {
  if (kind !== 'official') return null
  const { publisher, title, url, accessed, excerpt } = official ?? {}
  return {
    publisher: publisher ?? '',
    title: title ?? '',
    url: url ?? '',
    accessed: accessed ?? '',
    excerpt: excerpt ?? '',
  }
}

/** Which of these quotations cannot be shown to readers yet. */
export function openQuotations(
  quotations: ReadonlyMap<string, DeskQuotation>,
  used: Iterable<string>,
): OpenQuotation[] {
  return [...new Set(used)].flatMap((quote): OpenQuotation[] => {
    const translation = quotations.get(quote)?.translation
    if (!translation?.target.trim()) return [{ quote, why: 'missing' }]
    if (translation.isStale) return [{ quote, why: 'stale' }]
    return translation.state === 'approved' ? [] : [{ quote, why: 'unapproved' }]
  })
}

/** The quotations as they stand in a translation. */
export function renderings(quotations: ReadonlyMap<string, DeskQuotation>): Map<string, RenderedQuotation> {
  return new Map(
    [...quotations].flatMap(([key, { translation }]) =>
      translation
        ? [
            [
              key,
              { wording: translation.target, variant: translation.variant, official: translation.official },
            ] as const,
          ]
        : [],
    ),
  )
}

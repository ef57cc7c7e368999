import { queueReasons } from '../../domain/quotes/queue'
import { recordId } from '../../domain/shared/record-id'
import type { QueueKey, QueueQuestion } from '../../queries/quote-queue'

/** Where somebody is at the quote desk. Every state has an address, so that a colleague can be sent there. */
export type DeskPlace = QueueQuestion

type Parameters = Record<string, string | string[] | undefined> | undefined

export function readPlace(parameters: Parameters): DeskPlace {
  const asked = (name: string) => {
    const value = parameters?.[name]
    return typeof value === 'string' ? value : ''
  }
  const show = asked('show')
  return {
    article: recordId(asked('article')) || null,
    show: show === 'all' ? 'all' : (queueReasons.find((reason) => reason === show) ?? 'waiting'),
    page: recordId(asked('page')) || null,
    at: readKey(asked('at')),
  }
}

/** The address of a place below the admin panel's own. */
export function placePath({ article, show, page, at }: DeskPlace): `/${string}` {
  const query = new URLSearchParams({
    ...(article === null ? {} : { article: String(article) }),
    ...(show === 'waiting' ? {} : { show }),
    ...(page === null ? {} : { page: String(page) }),
    ...(at === null ? {} : { at: keyText(at) }),
  }).toString()
  return query === '' ? '/quote-desk' : `/quote-desk?${query}`
}

/** `1-q12`: quotation 12 in article 1; `1-p5.3`: the third thing of section 5. */
export function keyText(key: QueueKey): string {
  return key.kind === 'quotation'
    ? `${key.article}-q${key.quote}`
    : `${key.article}-p${key.section}.${key.position}`
}

function readKey(text: string): QueueKey | null {
  const [, article, quote, section, position] = /^(\d+)-(?:q(\d+)|p(\d+)\.(\d+))$/.exec(text) ?? []
  if (article === undefined) return null
  if (quote !== undefined) return { kind: 'quotation', article: recordId(article), quote: recordId(quote) }
  return {
    kind: 'passage',
    article: recordId(article),
    section: recordId(section),
    position: recordId(position),
  }
}

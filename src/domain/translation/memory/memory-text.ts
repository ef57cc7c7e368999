import { quotationsIn, tokensOf } from '../segments/coded-text'
import { wordsOf } from '../segments/words'

/** A coded source as the memory compares it: its words, every quotation the same. */
export function memoryText(source: string): string {
  return folded(wordsOf(source).text)
}

/** The same for the same text, whichever quotations stand in it: those of another article have other ids. */
export function memoryKeyOf(source: string): string {
  return folded(rewriteQuotations(source, numbered(source)))
}

/** As a `textHash` folds a text. */
function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

function numbered(source: string): ReadonlyMap<string, string> {
  return new Map([...new Set(quotationsIn(source))].map((id, at) => [id, String(at + 1)]))
}

/**
 * The target of a unit as a proposal for another source: the first quotation of the one stands for the first of the
 * other, and so on. Quotations that have no counterpart are left out: they would put another's words into this text.
 */
export function adaptTarget(unit: { source: string; target: string }, source: string): string {
  const [theirs, ours] = [[...new Set(quotationsIn(unit.source))], [...new Set(quotationsIn(source))]]
  const counterparts =
    theirs.length === ours.length ? theirs.map((id, at): [string, string] => [id, ours[at] ?? '']) : []
  return rewriteQuotations(unit.target, new Map(counterparts))
}

function rewriteQuotations(coded: string, ids: ReadonlyMap<string, string>): string {
  return tokensOf(coded)
    .map((token) => {
      if (token.type !== 'standalone' || !token.id.startsWith('q:'))
        return coded.slice(token.start, token.end)
      const id = ids.get(token.id.slice(2))
      return id === undefined ? '' : `{q:${id}}`
    })
    .join('')
}

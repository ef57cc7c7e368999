/**
 * Chains: quotations set one after the other without a word between them (“…”“…”……), which share what is
 * said of them before or after. The chain is the unit of attribution: its members are never told apart by
 * their position.
 */
import { predicateSigns, softPredicateSigns } from './lexicon/cues.zh'
import { foldTraditional } from './lexicon/traditional'
import type { MarkedSpan } from './marked-span'
import { shortened } from './passage'

/** Indices into the list of spans, in order. */
export interface Chain {
  members: number[]
}

/** Runs of two or more spans of the same marks on the same level with at most a space between. */
export function chainsOf(text: string, spans: readonly MarkedSpan[]): Chain[] {
  const chains: Chain[] = []
  let run: number[] = []
  spans.forEach((span, index) => {
    if (span.nestedIn !== null || '《〈'.includes(span.open)) return
    const last = spans[run.at(-1) ?? -1]
    if (
      !last ||
      last.open !== span.open ||
      !(isTouching(text, last.end, span.start) || isListed(text, spans, run, span))
    )
      run = []
    run.push(index)
    if (run.length === 2) chains.push({ members: run })
  })
  return chains
}

const clause = new RegExp(`${predicateSigns}|${softPredicateSigns}`, 'u')

/** “路变平了”、“晚上敢出门了”: clauses in a list that opens its sentence are a chain too; names in a list are not. */
function isListed(
  text: string,
  spans: readonly MarkedSpan[],
  run: readonly number[],
  span: MarkedSpan,
): boolean {
  const [first, last] = [spans[run[0] ?? -1], spans[run.at(-1) ?? -1]]
  if (!first || !last || text.slice(last.end, span.start) !== '、') return false
  if (!/^$|[。！？\n\s　]/u.test(text.charAt(first.start - 1))) return false
  return [last, span].every(
    (one) => one.text.length >= 6 && clause.test(foldTraditional(shortened(one.text))),
  )
}

function isTouching(text: string, end: number, start: number): boolean {
  return end === start || (start === end + 1 && text.charAt(end) === ' ')
}

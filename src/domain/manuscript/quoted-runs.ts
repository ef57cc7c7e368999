import { blockText } from './text'
import type { Block, Quote } from './types'

/** Words in quotation marks that are no quotation node. `before` and `after` are the rest of their line. */
export interface QuotedRun {
  text: string
  open: string
  close: string
  before: string
  after: string
}

/** The outermost runs in marks of a block's lines: “…”, 「…」, «…», „…“. */
export function quotedRuns(block: Block, quotes: readonly Quote[]): QuotedRun[] {
  return blockText(block, quotes.map(hideQuote)).flatMap(runsIn)
}

/** A quotation node stands as U+FFFC, so that neither it nor its marks are taken for running text. */
function hideQuote(quote: Quote): Quote {
  return { ...quote, wording: '\uFFFC', marks: { open: '', close: '' } }
}

const inMarks = /“[^“”]*”|「[^「」]*」|«[^«»]*»|„[^„“”]*[“”]/g

function runsIn(line: string): QuotedRun[] {
  return [...line.matchAll(inMarks)].map(({ 0: marked, index }) => ({
    text: marked.slice(1, -1),
    open: marked.slice(0, 1),
    close: marked.slice(-1),
    before: line.slice(0, index),
    after: line.slice(index + marked.length),
  }))
}

/**
 * Whether words in marks look like speech and not like a term or a title: a clause with punctuation inside, or
 * too long for a name. It asks a person; it decides nothing.
 */
export function seemsSpoken({ text }: QuotedRun): boolean {
  return (
    /[，。；！？,;!?]./u.test(text) || /[。！？!?…]$/u.test(text) || [...text].length >= longestTerm(text)
  )
}

/** In characters; alphabets need more of them for the same words. */
function longestTerm(text: string): number {
  return /\p{sc=Han}/u.test(text) ? 12 : 40
}

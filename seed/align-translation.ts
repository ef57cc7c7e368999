import { outerMarks } from '../src/domain/translation/quotation-marks'
import { quotationsIn, tokensOf } from '../src/domain/translation/segments/coded-text'

/** A translation given as a file: the lines of the article, each with its sentences and their targets. */
export interface GivenTranslation {
  targetLocale: string
  blocks: { source: string; segments: { source: string; target: string }[] }[]
  terms: { source: string; target: string; kind?: string; uncertain?: boolean }[]
  flags: { block: number; segment: number; note: string }[]
}

/** A sentence of the desk: its coded source, and the line it stands in. */
export interface Sentence {
  key: string
  line: string
  source: string
}

/** A sentence of the desk with what the file says for it. */
export interface AlignedSentence {
  sentence: Sentence
  /** The coded target, its quotations taken out. */
  target: string
  /** The same without codes, as in the file. */
  given: string
  flags: string[]
}

export interface Alignment {
  sentences: AlignedSentence[]
  /** Translations of quotations by their key, without their outer marks. */
  quotations: Map<string, string>
  /** Sentences whose quotations could not be told from other words in marks: their targets stay as given. */
  unsplit: string[]
  /** Lines of the file whose sentences do not meet those of the desk. */
  unaligned: string[]
}

interface Quoted {
  wording: string
  marks: { open: string; close: string }
}

/**
 * Brings a given translation onto the sentences of the desk, line by line. Where the file divides a line more finely,
 * its targets are joined by a space; a sentence of the desk that no sentences of the file make up is told.
 */
export function alignTranslation(
  file: GivenTranslation,
  sentences: readonly Sentence[],
  quotes: ReadonlyMap<string, Quoted>,
): Alignment {
  const alignment: Alignment = { sentences: [], quotations: new Map(), unsplit: [], unaligned: [] }
  const lines = new Map<string, Sentence[]>()
  for (const one of sentences) lines.set(one.line, [...(lines.get(one.line) ?? []), one])
  const bySource = new Map(
    [...lines.values()].map((line) => [line.map(({ source }) => inFull(source, quotes)).join(''), line]),
  )
  for (const [index, { source, segments }] of file.blocks.entries()) {
    const line = bySource.get(source)
    // A row of dots is no sentence of the desk.
    if (!line && !/[\p{L}\p{N}]/u.test(source)) continue
    const given = line && meet(line, segments, quotes)
    if (!given) alignment.unaligned.push(source)
    else
      for (const one of given)
        take(alignment, { ...one, flags: flagsOf(file, index, one.from) }, file.targetLocale)
  }
  return alignment
}

interface Met {
  sentence: Sentence
  given: string
  /** Which sentences of the file's line. */
  from: number[]
}

/** Each sentence of a line with those of the file that make it up; null when they do not meet. */
function meet(
  line: readonly Sentence[],
  segments: readonly { source: string; target: string }[],
  quotes: ReadonlyMap<string, Quoted>,
): Met[] | null {
  let next = 0
  const met: Met[] = []
  for (const sentence of line) {
    const wanted = inFull(sentence.source, quotes)
    const from: number[] = []
    let source = ''
    while (source.length < wanted.length && next < segments.length) {
      source += segments[next]?.source ?? ''
      from.push(next)
      next += 1
    }
    if (source !== wanted) return null
    met.push({ sentence, given: from.map((at) => segments[at]?.target ?? '').join(' '), from })
  }
  return met
}

function flagsOf({ flags }: GivenTranslation, block: number, from: readonly number[]): string[] {
  return flags.filter((flag) => flag.block === block && from.includes(flag.segment)).map(({ note }) => note)
}

function take(
  alignment: Alignment,
  { sentence, given, flags }: Met & { flags: string[] },
  locale: string,
): void {
  const split = splitQuotations(sentence.source, given, locale)
  if (!split) alignment.unsplit.push(sentence.key)
  for (const [key, words] of split?.quotations ?? []) alignment.quotations.set(key, words)
  alignment.sentences.push({ sentence, target: split?.target ?? given, given, flags })
}

/** Words in marks that are a name in other languages and lose their marks there. */
const names: readonly string[] = ['“一带一路”']

/**
 * Puts codes in the place of quotations. Pairs of marks in the source and in the target are taken to follow in the
 * same order; with another number of them nothing is certain, and null is the answer.
 */
export function splitQuotations(
  source: string,
  target: string,
  locale: string,
): { target: string; quotations: [key: string, words: string][] } | null {
  if (quotationsIn(source).length === 0) return { target, quotations: [] }
  const wanted = markedIn(source).filter((one) => !names.includes(one))
  const pairs = pairsIn(target, locale)
  if (wanted.length !== pairs.length) return null
  const quotations: [string, string][] = []
  let coded = ''
  let at = 0
  for (const [index, { start, end }] of pairs.entries()) {
    const key = /^\{q:(.+)\}$/u.exec(wanted[index] ?? '')?.[1]
    if (key === undefined) continue
    quotations.push([key, target.slice(start + 1, end - 1)])
    coded += `${target.slice(at, start)}{q:${key}}`
    at = end
  }
  return { target: coded + target.slice(at), quotations }
}

/** Quotations by their codes, and everything else that stands in marks, in the order of the source. */
function markedIn(source: string): string[] {
  return source.match(/\{q:[^}]+\}|“[^”]*”|《[^》]*》/gu) ?? []
}

/** The outermost pairs of the locale's marks. */
function pairsIn(target: string, locale: string): { start: number; end: number }[] {
  const { open, close } = outerMarks(locale) ?? { open: '“', close: '”' }
  const pairs: { start: number; end: number }[] = []
  let start = -1
  for (let at = 0; at < target.length; at++) {
    const mark = target.charAt(at)
    if (mark === open && start < 0) start = at
    else if (mark === close && start >= 0) {
      pairs.push({ start, end: at + 1 })
      start = -1
    }
  }
  return pairs
}

/** A coded source with its quotations in full, as the file has it. */
function inFull(source: string, quotes: ReadonlyMap<string, Quoted>): string {
  return tokensOf(source)
    .map((token) => {
      if (token.type === 'text') return token.text
      const quote = quotes.get(token.id.slice(2))
      return quote ? `${quote.marks.open}${quote.wording}${quote.marks.close}` : ''
    })
    .join('')
}

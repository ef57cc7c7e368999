/** Targets → the manuscript of a translation: the inverse of cutting. */
import type { Frozen, Inline } from '../../manuscript/types'
import type { Locale } from '../../shared/brand'
import { accept, refuse, type Decision } from '../../shared/result'
import { codeFaults } from '../segments/code-faults'
import { quotationsIn } from '../segments/coded-text'
import { cutSegments } from '../segments/cut'
import { appendInline, decodeText } from '../segments/decode-text'
import { linesOf } from '../segments/lines'
import type { SourceSegment } from '../segments/types'

import { fillSections } from './fill-sections'
import { QuoteShelf } from './quote-shelf'
import type { AssemblyFacts, AssemblyFault } from './types'

/**
 * The manuscript of a translation, with the structure, the identity of blocks and sections, the links and pictures
 * of its source revision, and the words of its targets and quotations. Sentences are joined as the target language
 * joins them. Attributions and evidence are the source's. Refuses with everything that is missing.
 */
export function assembleTranslation(facts: AssemblyFacts): Decision<Frozen, AssemblyFault[]> {
  const segments = cutSegments(facts.source)
  const faults = faultsOf(segments, facts)
  if (faults.length > 0) return refuse(faults)
  const shelf = new QuoteShelf(facts)
  const lines = new Map<string, Inline[]>()
  const footnotes = footnoteTexts(segments, facts)
  for (const segment of segments) {
    const inlines = decodeText(facts.targets.get(segment.key) ?? '', {
      codes: segment.codes,
      quotation: (id) => shelf.reference(id),
      footnote: (line) => ({ type: 'footnote', text: footnotes.get(lineKey(segment.block, line)) ?? '' }),
    })
    const key = lineKey(segment.block, segment.line)
    lines.set(key, joinSentences(lines.get(key) ?? [], inlines, facts.locale))
  }
  const { manuscript, identity } = facts.source
  const front = { schema: manuscript.schema, locale: facts.locale, sourceLocale: manuscript.sourceLocale }
  const filled = fillSections(facts.source, (block, line) => lines.get(lineKey(block, line)))
  return accept({
    manuscript: { ...front, ...filled, quotes: shelf.quotes, sources: shelf.sources },
    identity: { sections: identity.sections, quotes: shelf.quoteIds, sources: shelf.sourceIds },
  })
}

function lineKey(block: string, line: string): string {
  return JSON.stringify([block, line])
}

function faultsOf(
  segments: readonly SourceSegment[],
  { targets, quotations }: AssemblyFacts,
): AssemblyFault[] {
  const used = new Set(segments.flatMap(({ text }) => quotationsIn(text)))
  const missing = [...used].filter((quote) => !quotations.get(quote)?.wording.trim())
  return [
    ...segments.flatMap(({ key, text }): AssemblyFault[] => {
      const target = targets.get(key)
      if (!target?.trim()) return [{ kind: 'targetMissing', segment: key }]
      const faults = codeFaults(text, target)
      return faults.length > 0 ? [{ kind: 'codes', segment: key, faults }] : []
    }),
    ...missing.map((quote): AssemblyFault => ({ kind: 'quotationMissing', quote })),
  ]
}

/** The words of footnotes, by line: they stand inside the lines that refer to them. Untranslatable ones stay. */
function footnoteTexts(
  segments: readonly SourceSegment[],
  { source, targets, locale }: AssemblyFacts,
): Map<string, string> {
  const notes = linesOf(source).filter(({ kind }) => kind === 'footnote')
  const written = notes.map(({ block, line, children }): [string, Inline[]] => [
    lineKey(block, line),
    children,
  ])
  const translated = new Map<string, Inline[]>()
  for (const { kind, block, line, key, codes } of segments) {
    if (kind !== 'footnote') continue
    const words = decodeText(targets.get(key) ?? '', { codes, quotation: noCode, footnote: noCode })
    translated.set(
      lineKey(block, line),
      joinSentences(translated.get(lineKey(block, line)) ?? [], words, locale),
    )
  }
  return new Map([...written, ...translated].map(([line, inlines]) => [line, wordsOf(inlines)]))
}

function noCode(id: string): never {
  throw new RangeError(`assembly: a footnote holds ${id}`)
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}

/** Languages that write without spaces between sentences. */
const unspaced = /^(?:zh|ja|th|lo|km|my)(?:-|$)/

function joinSentences(before: readonly Inline[], after: readonly Inline[], locale: Locale): Inline[] {
  const joined = [...before]
  if (before.length > 0 && !unspaced.test(locale) && !isSpaced(before.at(-1), after[0])) {
    appendInline(joined, { type: 'text', text: ' ' })
  }
  for (const inline of after) appendInline(joined, inline)
  return joined
}

function isSpaced(last: Inline | undefined, first: Inline | undefined): boolean {
  return (
    (last?.type === 'text' && /\s$/u.test(last.text)) || (first?.type === 'text' && /^\s/u.test(first.text))
  )
}

/** A manuscript → its segments. The texts of a line's segments, joined, are the line: nothing is lost. */
import { inlineText } from '../../manuscript/text'
import type { Frozen, Inline, Manuscript } from '../../manuscript/types'
import { encodeText } from './coded-text'
import { appendInline } from './decode-text'
import { formHashOf, materialHashOf, textHashOf } from './hashes'
import { footnotesIn, linesOf, type Line } from './lines'
import { sentenceEnds } from './sentences'
import type { SegmentKind, SourceSegment } from './types'

type Unplaced = Omit<SourceSegment, 'order' | 'beforeHash' | 'afterHash'>

/**
 * The segments of a source revision, in reading order. Lines without a letter, a digit, a quotation or a footnote
 * (a row of dots) are not translatable and have none.
 */
export function cutSegments(frozen: Frozen): SourceSegment[] {
  const segments = linesOf(frozen).flatMap((line) => cutLine(line, frozen))
  return segments.map((segment, order) => ({
    ...segment,
    order,
    beforeHash: segments[order - 1]?.textHash ?? null,
    afterHash: segments[order + 1]?.textHash ?? null,
  }))
}

function cutLine(line: Line, { manuscript, identity }: Frozen): Unplaced[] {
  let footnotesBefore = 0
  return sentencesOf(line, manuscript).map((inlines, sentence) => {
    const coded = encodeText(inlines, { quoteIds: identity.quotes, line: line.line, footnotesBefore })
    footnotesBefore += footnotesIn(inlines).length
    return {
      key: `${line.block}/${line.line}/${sentence}`,
      block: line.block,
      line: line.line,
      sentence,
      kind: line.kind,
      ...coded,
      textHash: textHashOf(coded.text),
      materialHash: materialHashOf(coded.text),
      formHash: formHashOf(line.form, coded.codes),
    }
  })
}

const isCut: Record<SegmentKind, boolean> = {
  title: false,
  subtitle: false,
  byline: false,
  heading: false,
  sentence: true,
  footnote: true,
  alt: false,
  caption: false,
  credit: false,
}

/** The sentences of a line, none of them without words; an empty list when the line is not translatable. */
export function sentencesOf({ children, kind }: Pick<Line, 'children' | 'kind'>, m: Manuscript): Inline[][] {
  if (!hasWords(children)) return []
  const ends = isCut[kind] ? sentenceEnds(inlineText(children, m.quotes), m.locale) : []
  const sentences: Inline[][] = []
  for (const piece of splitInlines(children, ends, m)) {
    const last = sentences.at(-1)
    if (last && (!hasWords(last) || !hasWords(piece)))
      sentences[sentences.length - 1] = joinInlines(last, piece)
    else sentences.push(piece)
  }
  return sentences
}

function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if (inline.type === 'quote' || inline.type === 'footnote') return true
    if (inline.type === 'link') return hasWords(inline.children)
    return /[\p{L}\p{N}]/u.test(inline.type === 'ruby' ? inline.base : inline.text)
  })
}

/** Runs of text are cut at the ends; what is not plain text stays whole, and an end inside it is no end. */
function splitInlines(inlines: readonly Inline[], ends: readonly number[], m: Manuscript): Inline[][] {
  const pieces: Inline[][] = [[]]
  let next = 0
  let start = 0
  for (const inline of inlines) {
    const end = start + inlineText([inline], m.quotes).length
    if (end > start && ends[next] === start) pieces.push([])
    while ((ends[next] ?? Infinity) <= start) next++
    const from = next
    while ((ends[next] ?? Infinity) < end) next++
    for (const [index, part] of splitRun(inline, [start, ...ends.slice(from, next), end]).entries()) {
      if (index > 0) pieces.push([])
      pieces.at(-1)?.push(part)
    }
    start = end
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** `bounds`: the start of the run in its line, where it is cut, its end. */
function splitRun(inline: Inline, bounds: readonly number[]): Inline[] {
  if (inline.type !== 'text') return [inline]
  const [start = 0] = bounds
  return bounds.slice(0, -1).map((from, index) => {
    return { ...inline, text: inline.text.slice(from - start, (bounds[index + 1] ?? from) - start) }
  })
}

/** One line after another. */
function joinInlines(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  const joined = [...before]
  for (const inline of after) appendInline(joined, inline)
  return joined
}

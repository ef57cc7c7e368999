/**
 * Finds what stands in marks, in one pass and time linear in the text.
 *
 * A mark that is open at the end of its paragraph is given up, with a finding, unless the next paragraph
 * repeats it at its start: the convention for quotations of several paragraphs.
 */
import { dialogueSpans } from './dialogue-dashes'
import { type Language } from './languages'
import {
  type MarkPair,
  type MarkStack,
  closeMark,
  dropAbove,
  emptyStack,
  hasOpenFor,
  push,
} from './mark-stack'
import { type MarkToken, markTokens } from './mark-shapes'
import { type ParagraphRange, contentStart, paragraphsOf } from './paragraphs'
import type { MarkedSpan } from './marked-span'
import { maskSpans } from './passage'
import type { Finding } from './types'

/** Spans sorted by start, outer before inner; findings by place. Never throws on any string. */
export function scanMarks(
  text: string,
  language: Language | null,
): { spans: MarkedSpan[]; findings: Finding[] } {
  const stack = emptyStack()
  const paragraphs = paragraphsOf(text).filter((range) => contentStart(text, range) < range.end)
  for (const paragraph of paragraphs) {
    const resumed = resume(text, paragraph, stack)
    takeTokens(stack, markTokens(text, paragraph, language), resumed)
  }
  dropAbove(stack, 0)
  const marked = nested(text, stack.pairs)
  const spoken = dialogueSpans(
    maskSpans(text, marked, () => true),
    language,
  )
  const spans = spoken.length ? nested(text, [...stack.pairs, ...spoken]) : marked
  return { spans, findings: byOffset(stack.findings) }
}

/** Keeps the marks that the paragraph repeats at its start; gives up the rest. Returns where reading starts. */
function resume(text: string, paragraph: ParagraphRange, stack: MarkStack): number {
  let at = contentStart(text, paragraph)
  let kept = 0
  while (kept < stack.open.length && stack.open[kept]?.char === text.charAt(at)) {
    kept += 1
    at += 1
  }
  dropAbove(stack, kept)
  return at
}

function takeTokens(stack: MarkStack, tokens: MarkToken[], from: number): void {
  tokens.forEach((token, index) => {
    if (token.at >= from) takeToken(stack, token, tokens[index + 1])
  })
}

function takeToken(stack: MarkStack, token: MarkToken, next: MarkToken | undefined): void {
  const { at, char } = token
  if (opens(stack, token)) return push(stack, { at, char })
  if (isApostrophe(stack, token, next)) return
  if (token.shape === 'measure' && !hasOpenFor(stack, char)) return
  closeMark(stack, at, char)
}

function opens(stack: MarkStack, { char, shape }: MarkToken): boolean {
  if (char === '“') return stack.open.at(-1)?.char !== '„'
  if (shape === 'either') return !hasOpenFor(stack, char)
  return shape === 'opening'
}

/** ’ and ' after a letter that close nothing are apostrophes, and so is “the owners’ side’” before the real closing mark. */
function isApostrophe(stack: MarkStack, { char, shape }: MarkToken, next: MarkToken | undefined): boolean {
  if (char !== '’' && char !== "'") return false
  if (!hasOpenFor(stack, char)) return shape !== 'closing' || char === "'"
  return shape === 'possessive' && next?.char === char && next.shape !== 'opening'
}

/** Sorted by start, a stack of ends gives each pair its enclosing span; a pair that crosses it is left out. */
function nested(text: string, pairs: MarkPair[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  const enclosing: number[] = []
  for (const { start, end, open, close } of pairs.toSorted((a, b) => a.start - b.start)) {
    while (enclosing.length && endOf(spans, enclosing) <= start) enclosing.pop()
    if (enclosing.length && endOf(spans, enclosing) < end) continue
    spans.push({ start, end, text: text.slice(start, end), open, close, nestedIn: enclosing.at(-1) ?? null })
    enclosing.push(spans.length - 1)
  }
  return spans
}

function endOf(spans: MarkedSpan[], enclosing: number[]): number {
  return spans[enclosing.at(-1) ?? -1]?.end ?? 0
}

function byOffset(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
}

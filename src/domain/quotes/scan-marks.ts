/**
 * Finds what stands in marks, in one pass and time linear in the text.
 *
 * A mark that is open at the end of its paragraph is given up, with a finding, unless the next paragraph
 * repeats it at its start: the convention for quotations of several paragraphs.
 */
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
import type { Finding, TextSpan } from './types'

export interface MarkedSpan extends TextSpan {
  open: string
  close: string
  /** Index of the enclosing span in the same list. */
  nestedIn: number | null
}

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
  return { spans: nested(text, stack.pairs), findings: byOffset(stack.findings) }
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

/** Pairs are properly nested, so sorting by start and a stack of ends give each its enclosing span. */
function nested(text: string, pairs: MarkPair[]): MarkedSpan[] {
  const sorted = pairs.toSorted((a, b) => a.start - b.start)
  const enclosing: number[] = []
  return sorted.map(({ start, end, open, close }, index) => {
    while (enclosing.length && (sorted[enclosing.at(-1) ?? 0]?.end ?? 0) <= start) enclosing.pop()
    const nestedIn = enclosing.at(-1) ?? null
    enclosing.push(index)
    return { start, end, text: text.slice(start, end), open, close, nestedIn }
  })
}

function byOffset(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
}

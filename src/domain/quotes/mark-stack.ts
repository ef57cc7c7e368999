/** The stack of marks that are open at a place of the text, with its pairs and findings. */
import { closes } from './marks'
import type { Finding, FindingCode } from './types'

interface OpenMark {
  at: number
  char: string
}

/** A pair of marks; `start` is the opening mark, `end` follows the closing one. */
export interface MarkPair {
  start: number
  end: number
  open: string
  close: string
}

export interface MarkStack {
  open: OpenMark[]
  /** How many of each opening mark are open: a stray closing mark must not walk the whole stack. */
  counts: Map<string, number>
  pairs: MarkPair[]
  findings: Finding[]
}

export function emptyStack(): MarkStack {
  return { open: [], counts: new Map(), pairs: [], findings: [] }
}

export function push(stack: MarkStack, mark: OpenMark): void {
  stack.open.push(mark)
  stack.counts.set(mark.char, (stack.counts.get(mark.char) ?? 0) + 1)
}

function pop(stack: MarkStack): OpenMark | undefined {
  const mark = stack.open.pop()
  if (mark) stack.counts.set(mark.char, (stack.counts.get(mark.char) ?? 1) - 1)
  return mark
}

/** Whether some open mark, at any depth, is closed by this character. */
export function hasOpenFor(stack: MarkStack, close: string): boolean {
  for (const [open, count] of stack.counts) if (count > 0 && closes(open, close)) return true
  return false
}

/**
 * Closes the innermost mark that fits. Marks opened inside it and still open cross it: they are dropped
 * with a finding, so that nesting stays proper. Each mark is pushed and popped once.
 */
export function closeMark(stack: MarkStack, at: number, char: string): void {
  if (!hasOpenFor(stack, char)) {
    stack.findings.push(warning('unopenedMark', at, `The mark ${char} closes nothing in its paragraph.`))
    return
  }
  for (let mark = pop(stack); mark; mark = pop(stack)) {
    if (closes(mark.char, char)) {
      stack.pairs.push({ start: mark.at, end: at + 1, open: mark.char, close: char })
      return
    }
    stack.findings.push(warning('crossingMarks', mark.at, `The mark ${mark.char} is crossed by ${char}.`))
  }
}

/** Gives up every open mark above `depth`: an open mark must not swallow the paragraphs that follow. */
export function dropAbove(stack: MarkStack, depth: number): void {
  while (stack.open.length > depth) {
    const mark = pop(stack)
    if (mark) stack.findings.push(warning('unclosedMark', mark.at, `The mark ${mark.char} is never closed.`))
  }
}

export function warning(code: FindingCode, offset: number, message: string): Finding {
  return { code, severity: 'warning', offset, message }
}

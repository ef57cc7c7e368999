import type { Span } from './comments-context'
import type { Place } from './thread'

/** So many characters around the selection tell one occurrence from another. */
const surroundings = 24

/** The words selected within one block of the text on screen, or null: nothing, or more than one block. */
export function selectedSpan(selection: Selection | null): { place: Place; span: Span; at: DOMRect } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const words = wordsAround(range.startContainer)
  const frame = words?.closest<HTMLElement>('[data-place]')
  if (!words || !frame || !words.contains(range.endContainer)) return null
  const exact = textOf(range)
  if (exact.trim() === '') return null
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(range.startContainer, range.startOffset)
  const after = document.createRange()
  after.selectNodeContents(words)
  after.setStart(range.endContainer, range.endOffset)
  const span = {
    exact,
    prefix: textOf(before).slice(-surroundings),
    suffix: textOf(after).slice(0, surroundings),
  }
  const place = { change: frame.dataset.place ?? '', block: frame.dataset.block ?? null }
  return { place, span, at: range.getBoundingClientRect() }
}

function wordsAround(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-words]') ?? null
}

/** The words as they read after: without what is struck and what only a screen reader says. */
function textOf(range: Range): string {
  const contents = range.cloneContents()
  contents.querySelectorAll('del, .visually-hidden, button').forEach((element) => element.remove())
  return contents.textContent ?? ''
}

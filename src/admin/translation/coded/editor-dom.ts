/** Coded text as nodes of an editable element, and back: text nodes, and chips that nobody can type into. */
import { escapeText, tokensOf } from '../../../domain/translation/segments/coded-text'
import type { Chip } from './chips'

/** A caret needs text beside a chip to stand in; this has no width, and is never part of the words. */
const stand = '\uFEFF'

/** Fills the element. It holds text nodes and chips, one beside the other, nothing else. */
export function renderCoded(root: HTMLElement, coded: string, chipOf: (code: string) => Chip): void {
  const nodes: Node[] = []
  for (const token of tokensOf(coded)) {
    const last = nodes.at(-1)
    if (token.type !== 'text') {
      if (!last || last instanceof HTMLElement) nodes.push(document.createTextNode(stand))
      nodes.push(chipNode(coded.slice(token.start, token.end), chipOf))
    } else if (last instanceof Text) last.data += token.text
    else nodes.push(document.createTextNode(token.text))
  }
  if (nodes.at(-1) instanceof HTMLElement) nodes.push(document.createTextNode(stand))
  root.replaceChildren(...nodes)
}

function chipNode(code: string, chipOf: (code: string) => Chip): HTMLElement {
  const { text, kind, title, isOpen } = chipOf(code)
  const chip = document.createElement('span')
  chip.className = 'desk-code'
  chip.dataset.code = code
  chip.dataset.kind = kind
  if (isOpen) chip.dataset.open = ''
  chip.contentEditable = 'false'
  chip.title = title
  chip.textContent = text
  return chip
}

/** The words and codes that stand in the element. */
export function readCoded(root: HTMLElement): string {
  return [...root.childNodes].map(codedOf).join('')
}

function codedOf(node: Node): string {
  if (node instanceof Text) return escapeText(node.data.replaceAll(stand, ''))
  if (!(node instanceof HTMLElement)) return ''
  return node.dataset.code ?? [...node.childNodes].map(codedOf).join('')
}

/** The offset in the coded text of a place in the document; null where it lies outside of the element. */
export function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (node === root) return lengthOf([...root.childNodes].slice(0, offset))
  let child = node
  while (child.parentNode && child.parentNode !== root) child = child.parentNode
  if (child.parentNode !== root) return null
  const before = lengthOf([...root.childNodes].slice(0, [...root.childNodes].indexOf(child as ChildNode)))
  if (child instanceof Text) return before + lengthOf([new Text(child.data.slice(0, offset))])
  if (!(child instanceof HTMLElement)) return before
  if (child.dataset.code !== undefined) return before + child.dataset.code.length
  return before + (offsetOf(child, node, offset) ?? 0)
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + codedOf(node).length, 0)
}

/** The place in the document of an offset in the coded text: within text wherever there is some. */
export function placeOf(root: HTMLElement, offset: number): { node: Node; offset: number } {
  let left = offset
  for (const child of root.childNodes) {
    const length = codedOf(child).length
    if (child instanceof Text && left <= length) return { node: child, offset: withinText(child.data, left) }
    if (left < length) break
    left -= length
  }
  return { node: root, offset: root.childNodes.length }
}

/** Counts a brace twice, as coded text writes it, and the stand-in for a place not at all. */
function withinText(text: string, coded: number): number {
  let at = 0
  for (let left = coded; at < text.length; at++) {
    const cost = text[at] === stand ? 0 : text[at] === '{' ? 2 : 1
    if (left < cost || (left === 0 && cost > 0)) break
    left -= cost
  }
  return at
}

/** The selection as a half-open range of the coded text; null where it is elsewhere. */
export function selectionIn(root: HTMLElement): { start: number; end: number } | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  return rangeOf(root, selection.getRangeAt(0))
}

export function rangeOf(
  root: HTMLElement,
  range: Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>,
): { start: number; end: number } | null {
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end }
}

export function placeCaret(root: HTMLElement, offset: number): void {
  const { node, offset: at } = placeOf(root, offset)
  document.getSelection()?.collapse(node, at)
}

/** A range of the document for a range of the coded text, to be marked without touching the nodes. */
export function domRange(root: HTMLElement, start: number, end: number): Range {
  const range = document.createRange()
  const [from, to] = [placeOf(root, start), placeOf(root, end)]
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Whether a range of the document holds a chip or the stand beside one: then the browser must not edit it alone. */
export function touchesCode(range: StaticRange): boolean {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  const contents = live.cloneContents()
  return contents.querySelector('[data-code]') !== null || (contents.textContent ?? '').includes(stand)
}

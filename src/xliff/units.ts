import type { Element } from '@xmldom/xmldom'
import { attribute, coreChildren, coreDescendants, coreName, descendants } from './dom'

/** A segment or ignorable of a unit. `position` counts from one; `order` is where its target stands. */
export type Part = {
  element: Element
  source: Element | undefined
  target: Element | undefined
  position: number
  order: number
}

export type Side = 'source' | 'target'

const codeNames = ['ph', 'pc', 'sc', 'ec']
const inlineNames = [...codeNames, 'mrk', 'sm', 'em', 'cp']

/** Units of the document itself: nothing inside an extension is one. */
export function unitsOf(root: Element): Element[] {
  return coreDescendants(root, 'unit')
}

export function partsOf(unit: Element): Part[] {
  return coreChildren(unit, 'segment', 'ignorable').map((element, index) => {
    const [source] = coreChildren(element, 'source')
    const [target] = coreChildren(element, 'target')
    const position = index + 1
    return { element, source, target, position, order: orderOf(target) ?? position }
  })
}

function orderOf(target: Element | undefined): number | undefined {
  const written = target && attribute(target, 'order')
  return written !== undefined && /^\d+$/.test(written) ? Number(written) : undefined
}

/**
 * The contents of one side of a unit in reading order. A part that has no target yet stands in with its source, so
 * that a code whose other half is still untranslated is not taken for a lost one.
 */
export function contentsOf(unit: Element, side: Side): Element[] {
  const parts = partsOf(unit)
  if (side === 'source') return present(parts.map(({ source }) => source))
  const inOrder = [...parts].sort((one, other) => one.order - other.order)
  return present(inOrder.map(({ source, target }) => target ?? source))
}

/** Inline elements of one side in reading order. */
export function inlineOf(unit: Element, side: Side): Element[] {
  return contentsOf(unit, side).flatMap(inlineIn)
}

/** Every inline element of a unit, sources and targets alike, in document order. */
export function allInline(unit: Element): Element[] {
  return partsOf(unit).flatMap(({ source, target }) => present([source, target]).flatMap(inlineIn))
}

export function inlineIn(content: Element): Element[] {
  return descendants(content).filter((element) => inlineNames.includes(coreName(element)))
}

export function isCode(element: Element): boolean {
  return codeNames.includes(coreName(element))
}

function present(elements: (Element | undefined)[]): Element[] {
  return elements.filter((element) => element !== undefined)
}

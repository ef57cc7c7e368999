import type { Element } from '@xmldom/xmldom'
import {
  attribute,
  childrenOf,
  coreChildren,
  coreName,
  coreNamespace,
  faultAt,
  withDescendants,
} from '../dom'
import type { Fault } from '../fault'
import { unitsOf } from '../units'
import { type Slot, coreElements } from './core-elements'

/** Which elements may stand in which, in which order and number, and where text may stand. */
export function structure(root: Element): Fault[] {
  return [
    ...rootFaults(root),
    ...withDescendants(root).flatMap(elementFaults),
    ...unitsOf(root).flatMap(unitFaults),
    ...withDescendants(root)
      .filter((element) => coreName(element) === 'skeleton')
      .flatMap(skeletonFaults),
    ...withDescendants(root)
      .filter((element) => coreName(element) === 'segment')
      .flatMap(segmentFaults),
  ]
}

/** The root decides whether this is XLIFF 2 at all. */
function rootFaults(root: Element): Fault[] {
  if (coreName(root) !== 'xliff') {
    return [faultAt(root, 'root', `The root is not xliff of the namespace ${coreNamespace}.`)]
  }
  const version = attribute(root, 'version')
  const isKnown = version === undefined || version === '2.0' || version === '2.1'
  return isKnown ? [] : [faultAt(root, 'version', `Version ${version} is neither 2.0 nor 2.1.`)]
}

function elementFaults(element: Element): Fault[] {
  if (element.namespaceURI !== coreNamespace) return []
  const definition = coreElements[coreName(element)]
  if (definition === undefined) {
    return [faultAt(element, 'structure', `XLIFF has no element ${element.localName}.`)]
  }
  return [...childFaults(element, definition.slots), ...textFaults(element, definition.hasText === true)]
}

function childFaults(element: Element, slots: Slot[]): Fault[] {
  const counts = slots.map(() => 0)
  const faults: Fault[] = []
  let at = 0
  for (const child of childrenOf(element)) {
    const slot = slots.findIndex((slot, index) => index >= at && takes(slot, child, counts[index] ?? 0))
    if (slot < 0) faults.push(misplaced(child, element))
    else {
      at = slot
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  }
  const missing = slots.filter((slot, index) => (counts[index] ?? 0) < slot.min)
  return [...faults, ...missing.map((slot) => lacks(element, slot))]
}

/** An element without a namespace belongs to nobody: it is no extension. */
function takes(slot: Slot, child: Element, count: number): boolean {
  if (count >= slot.max) return false
  if (child.namespaceURI === coreNamespace) return slot.names.includes(coreName(child))
  return slot.foreign === true && Boolean(child.namespaceURI)
}

function misplaced(child: Element, parent: Element): Fault {
  return faultAt(child, 'structure', `${child.tagName} may not stand here in ${parent.tagName}.`)
}

function lacks(element: Element, slot: Slot): Fault {
  return faultAt(element, 'structure', `${element.tagName} lacks ${slot.names.join(' or ')}.`)
}

function textFaults(element: Element, hasText: boolean): Fault[] {
  if (hasText) return []
  const texts = [...element.childNodes].filter(
    ({ nodeType }) => nodeType === element.TEXT_NODE || nodeType === element.CDATA_SECTION_NODE,
  )
  return texts.some(({ nodeValue }) => /[^ \t\r\n]/.test(nodeValue ?? ''))
    ? [faultAt(element, 'structure', `${element.tagName} may not contain text.`)]
    : []
}

function unitFaults(unit: Element): Fault[] {
  return coreChildren(unit, 'segment').length === 0
    ? [faultAt(unit, 'structure', 'A unit has at least one segment.')]
    : []
}

/** A skeleton is here or elsewhere, never both and never neither. */
function skeletonFaults(skeleton: Element): Fault[] {
  const isEmpty = skeleton.childNodes.length === 0
  return isEmpty === (attribute(skeleton, 'href') !== undefined)
    ? []
    : [faultAt(skeleton, 'skeleton', 'A skeleton is empty if and only if it has href.')]
}

function segmentFaults(segment: Element): Fault[] {
  const state = attribute(segment, 'state')
  const isDone = state !== undefined && ['translated', 'reviewed', 'final'].includes(state)
  const faults: Fault[] = []
  if (isDone && coreChildren(segment, 'target').length === 0) {
    faults.push(faultAt(segment, 'state', `A segment in state ${state} has a target.`))
  }
  if (attribute(segment, 'subState') !== undefined && state === undefined) {
    faults.push(faultAt(segment, 'state', 'subState stands only beside state.'))
  }
  return faults
}

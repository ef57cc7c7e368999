import type { Element } from '@xmldom/xmldom'
import { attribute, childrenOf, coreName, faultAt } from '../dom'
import type { Fault } from '../fault'
import { type Side, contentsOf, inlineOf, isCode, partsOf, unitsOf } from '../units'

/** A code met in reading order. A paired code is met twice; its end belongs to the sequence that it opened in. */
type Met = { element: Element; key: string; order: 'yes' | 'no' | 'firstNo'; isClosing: boolean }

/** Codes that must keep their order, and codes that must not be lost. */
export function reordering(root: Element): Fault[] {
  return unitsOf(root).flatMap((unit) => {
    const source = metOn(unit, 'source')
    const target = metOn(unit, 'target')
    return [
      ...beginnings(source),
      ...(hasTarget(unit) ? [...beginnings(target), ...changedSequences(source, target), ...lost(unit)] : []),
    ]
  })
}

function hasTarget(unit: Element): boolean {
  return partsOf(unit).some(({ target }) => target !== undefined)
}

function metOn(unit: Element, side: Side): Met[] {
  return contentsOf(unit, side).flatMap(metIn)
}

function metIn(parent: Element): Met[] {
  return childrenOf(parent).flatMap((element) => {
    const inside = metIn(element)
    if (!isCode(element)) return inside
    const order = orderOf(element)
    const id = attribute(element, 'id') ?? ''
    if (coreName(element) === 'ec') {
      return [{ element, key: `end ${attribute(element, 'startRef') ?? id}`, order, isClosing: false }]
    }
    const start: Met = { element, key: `start ${id}`, order, isClosing: false }
    if (coreName(element) !== 'pc') return [start]
    const closing = order === 'firstNo' ? 'no' : order
    return [start, ...inside, { element, key: `end ${id}`, order: closing, isClosing: true }]
  })
}

function orderOf(code: Element): Met['order'] {
  const written = attribute(code, 'canReorder')
  return written === 'no' || written === 'firstNo' ? written : 'yes'
}

/** A sequence begins with `firstNo`, and nothing movable stands inside it. */
function beginnings(met: Met[]): Fault[] {
  const codes = met.filter(({ isClosing }) => !isClosing)
  return codes.flatMap(({ element, order }, index) => {
    const before = codes[index - 1]
    if (order !== 'no' || (before !== undefined && before.order !== 'yes')) return []
    return [faultAt(element, 'reorder', 'A code with canReorder="no" follows one with firstNo or no.')]
  })
}

/** Each sequence of the source, as far as its codes are there, stands in the target in the same order. */
function changedSequences(source: Met[], target: Met[]): Fault[] {
  const fixed = target.filter(({ order }) => order !== 'yes')
  const place = new Map(fixed.map(({ key }, index) => [key, index]))
  return sequencesOf(source).flatMap((sequence) => {
    const places = sequence.map((key) => place.get(key)).filter((index) => index !== undefined)
    const isKept = places.every((index, at) => at === 0 || index === (places[at - 1] ?? 0) + 1)
    const [first = 0] = places
    const element = fixed[first]?.element
    return isKept || !element
      ? []
      : [faultAt(element, 'reorder', 'Codes that keep their order were reordered.')]
  })
}

function sequencesOf(met: Met[]): string[][] {
  const sequences: string[][] = []
  for (const { key, order } of met) {
    if (order === 'firstNo') sequences.push([key])
    if (order === 'no') sequences.at(-1)?.push(key)
  }
  return sequences
}

/** A code that may not be deleted may move to another segment of its unit, but not vanish from the translation. */
function lost(unit: Element): Fault[] {
  const kept = new Set(inlineOf(unit, 'target').filter(isCode).flatMap(keysOf))
  return partsOf(unit)
    .filter(({ target }) => target !== undefined)
    .flatMap(({ source }) => (source ? metIn(source) : []))
    .filter(({ element, isClosing }) => !isClosing && attribute(element, 'canDelete') === 'no')
    .filter(({ key }) => !kept.has(key))
    .map(({ element }) => faultAt(element, 'deleted', 'A code with canDelete="no" is missing in the target.'))
}

function keysOf(code: Element): string[] {
  const id = attribute(code, 'id')
  if (coreName(code) === 'pc') return [`start ${id}`, `end ${id}`]
  return [coreName(code) === 'ec' ? `end ${attribute(code, 'startRef') ?? id}` : `start ${id}`]
}

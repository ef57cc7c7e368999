import type { Element } from '@xmldom/xmldom'
import { attribute, faultAt } from '../dom'
import type { Fault } from '../fault'
import { type Part, partsOf, unitsOf } from '../units'

type Placed = Part & { target: Element }

/** The targets of a unit stand in an order of their own: a permutation, without gaps and without two in one place. */
export function order(root: Element): Fault[] {
  return unitsOf(root).flatMap((unit) => {
    const parts = partsOf(unit)
    const placed = parts.filter((part): part is Placed => part.target !== undefined)
    const taken = new Set(placed.filter(isMoved).map((part) => part.order))
    return [...twice(placed), ...placed.filter(isMoved).flatMap((part) => moved(part, taken, parts.length))]
  })
}

const isMoved = ({ target }: Placed) => attribute(target, 'order') !== undefined

function twice(placed: Placed[]): Fault[] {
  const first = new Map([...placed].reverse().map((part) => [part.order, part]))
  return placed
    .filter((part) => first.get(part.order) !== part)
    .map(({ target, order }) => faultAt(target, 'order', `Two targets of the unit stand at ${order}.`))
}

/** Whoever leaves a place must be replaced in it, or the order cannot be read. */
function moved({ target, order, position }: Placed, taken: Set<number>, count: number): Fault[] {
  const faults = order > count ? [faultAt(target, 'order', `The unit has ${count} parts, not ${order}.`)] : []
  return taken.has(position)
    ? faults
    : [...faults, faultAt(target, 'order', `No target has taken the place ${position}.`)]
}

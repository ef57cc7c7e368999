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
    return [...twice(placed), ...placed.filter(isMoved).flatMap((part) => moved(part, placed, parts.length))]
  })
}

const isMoved = ({ target }: Placed) => attribute(target, 'order') !== undefined

function twice(placed: Placed[]): Fault[] {
  return placed
    .filter((part, index) => placed.findIndex((other) => other.order === part.order) < index)
    .map(({ target, order }) => faultAt(target, 'order', `Two targets of the unit stand at ${order}.`))
}

/** Whoever leaves a place must be replaced in it, or the order cannot be read. */
function moved({ target, order, position }: Placed, placed: Placed[], count: number): Fault[] {
  const faults = order > count ? [faultAt(target, 'order', `The unit has ${count} parts, not ${order}.`)] : []
  const isTaken = placed.some((other) => isMoved(other) && other.order === position)
  return isTaken
    ? faults
    : [...faults, faultAt(target, 'order', `No target has taken the place ${position}.`)]
}

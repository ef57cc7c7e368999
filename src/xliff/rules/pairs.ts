import type { Element } from '@xmldom/xmldom'
import { attribute, coreName, faultAt } from '../dom'
import type { Fault } from '../fault'
import { type Side, contentsOf, inlineIn, isCode, unitsOf } from '../units'

/** A start or end in reading order. One that only stands in for a missing target is not itself judged. */
type Marker = { element: Element; at: number; isStandIn: boolean }

/** Start and end codes, start and end markers of annotations: each finds its other half in the same unit. */
export function pairs(root: Element): Fault[] {
  const sides: Side[] = ['source', 'target']
  return unitsOf(root).flatMap((unit) => sides.flatMap((side) => sideFaults(unit, side)))
}

function sideFaults(unit: Element, side: Side): Fault[] {
  const markers = contentsOf(unit, side)
    .flatMap((content) =>
      inlineIn(content).map((element) => ({ element, isStandIn: coreName(content) !== side })),
    )
    .map((marker, at) => ({ ...marker, at }))
  const named = (name: string) => markers.filter(({ element }) => coreName(element) === name)
  const [sc, ec, sm, em] = [named('sc'), named('ec'), named('sm'), named('em')]
  return [
    ...judged(sc).flatMap((start) => startFaults(start, ec)),
    ...judged(ec).flatMap((end) => endFaults(end, sc)),
    ...judged(sm).flatMap((start) => (endsOf(start, em).length > 0 ? [] : [unpaired(start, 'em')])),
    ...judged(em).flatMap((end) => (startsOf(end, sm).length > 0 ? [] : [unpaired(end, 'sm')])),
  ]
}

function judged(markers: Marker[]): Marker[] {
  return markers.filter(({ isStandIn }) => !isStandIn)
}

function endsOf(start: Marker, ends: Marker[]): Marker[] {
  const id = attribute(start.element, 'id')
  return ends.filter(({ element, at }) => at > start.at && attribute(element, 'startRef') === id)
}

function startsOf(end: Marker, starts: Marker[]): Marker[] {
  const id = attribute(end.element, 'startRef')
  return starts.filter(({ element, at }) => at < end.at && attribute(element, 'id') === id)
}

function unpaired({ element }: Marker, other: string): Fault {
  const rule = isCode(element) ? 'pairing' : 'annotation-pairing'
  const where = other.startsWith('e') ? 'after' : 'before'
  return faultAt(element, rule, `There is no ${other} for this ${element.tagName} ${where} it in the unit.`)
}

const isIsolated = ({ element }: Marker) => attribute(element, 'isolated') === 'yes'

function startFaults(start: Marker, codes: Marker[]): Fault[] {
  const ends = endsOf(start, codes)
  if (isIsolated(start)) {
    return ends.length === 0
      ? []
      : [faultAt(start.element, 'isolated', 'An isolated start code has its end here.')]
  }
  const [end] = ends
  if (end === undefined) return [unpaired(start, 'ec')]
  if (judged(ends).length > 1) return [faultAt(start.element, 'pairing', 'A start code has several ends.')]
  return differences(start.element, end.element)
}

/** An end says `no` where its start says `firstNo`; all else is said alike. */
function differences(start: Element, end: Element): Fault[] {
  const said = (code: Element, name: string) => attribute(code, name) ?? 'yes'
  return ['canCopy', 'canDelete', 'canOverlap', 'canReorder']
    .filter((name) => said(start, name).replace('firstNo', 'no') !== said(end, name))
    .map((name) => faultAt(end, 'pair-attributes', `${name} differs from that of the start code.`))
}

/** An isolated end code is one of its own, with an id; any other is named after its start. */
function endFaults(end: Marker, starts: Marker[]): Fault[] {
  const { element } = end
  const [id, startRef] = [attribute(element, 'id'), attribute(element, 'startRef')]
  if (isIsolated(end)) {
    const isAlone = id !== undefined && startRef === undefined
    return isAlone ? [] : [faultAt(element, 'isolated', 'An isolated end code has id and no startRef.')]
  }
  if (id !== undefined || startRef === undefined) {
    return [faultAt(element, 'isolated', 'An end code that is not isolated has startRef and no id.')]
  }
  const faults = startsOf(end, starts).some((start) => !isIsolated(start)) ? [] : [unpaired(end, 'sc')]
  const hasDirection = attribute(element, 'dir') !== undefined
  return hasDirection
    ? [...faults, faultAt(element, 'isolated', 'dir stands only on isolated end codes.')]
    : faults
}

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
  const codes = halves(sc, ec)
  const annotations = halves(sm, em)
  return [
    ...judged(sc).flatMap((start) => startFaults(start, codes)),
    ...judged(ec).flatMap((end) => endFaults(end, codes)),
    ...judged(sm).flatMap((start) => (endAfter(start, annotations) ? [] : [unpaired(start, 'em')])),
    ...judged(em).flatMap((end) => (startBefore(end, annotations) ? [] : [unpaired(end, 'sm')])),
  ]
}

/** Starts and ends by the id that joins them, each list in reading order. */
type Halves = { starts: Map<string, Marker[]>; ends: Map<string, Marker[]> }

function halves(starts: Marker[], ends: Marker[]): Halves {
  return { starts: by('id', starts), ends: by('startRef', ends) }
}

function by(name: string, markers: Marker[]): Map<string, Marker[]> {
  const found = new Map<string, Marker[]>()
  for (const marker of markers) {
    const id = attribute(marker.element, name) ?? ''
    const before = found.get(id)
    if (before) before.push(marker)
    else found.set(id, [marker])
  }
  return found
}

function judged(markers: Marker[]): Marker[] {
  return markers.filter(({ isStandIn }) => !isStandIn)
}

function endsOf(start: Marker, { ends }: Halves): Marker[] {
  return ends.get(attribute(start.element, 'id') ?? '') ?? []
}

function endAfter(start: Marker, known: Halves): Marker | undefined {
  const last = endsOf(start, known).at(-1)
  return last && last.at > start.at ? last : undefined
}

function startBefore(end: Marker, { starts }: Halves): Marker | undefined {
  const first = starts.get(attribute(end.element, 'startRef') ?? '')?.[0]
  return first && first.at < end.at ? first : undefined
}

function unpaired({ element }: Marker, other: string): Fault {
  const rule = isCode(element) ? 'pairing' : 'annotation-pairing'
  const where = other.startsWith('e') ? 'after' : 'before'
  return faultAt(element, rule, `There is no ${other} for this ${element.tagName} ${where} it in the unit.`)
}

const isIsolated = ({ element }: Marker) => attribute(element, 'isolated') === 'yes'

function startFaults(start: Marker, known: Halves): Fault[] {
  const end = endAfter(start, known)
  if (isIsolated(start)) {
    return end === undefined
      ? []
      : [faultAt(start.element, 'isolated', 'An isolated start code has its end here.')]
  }
  if (end === undefined) return [unpaired(start, 'ec')]
  const [first, second] = endsOf(start, known)
  if (first && second && !second.isStandIn && !first.isStandIn) {
    return [faultAt(start.element, 'pairing', 'A start code has several ends.')]
  }
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
function endFaults(end: Marker, known: Halves): Fault[] {
  const { element } = end
  const [id, startRef] = [attribute(element, 'id'), attribute(element, 'startRef')]
  if (isIsolated(end)) {
    const isAlone = id !== undefined && startRef === undefined
    return isAlone ? [] : [faultAt(element, 'isolated', 'An isolated end code has id and no startRef.')]
  }
  if (id !== undefined || startRef === undefined) {
    return [faultAt(element, 'isolated', 'An end code that is not isolated has startRef and no id.')]
  }
  const start = startBefore(end, known)
  const faults = start && !isIsolated(start) ? [] : [unpaired(end, 'sc')]
  const hasDirection = attribute(element, 'dir') !== undefined
  return hasDirection
    ? [...faults, faultAt(element, 'isolated', 'dir stands only on isolated end codes.')]
    : faults
}

import type { Element } from '@xmldom/xmldom'
import { attribute, coreChildren, coreDescendants, coreName, enclosing, faultAt } from '../dom'
import type { Fault } from '../fault'
import { allInline, isCode, unitsOf } from '../units'

/** What an inline code refers to, and which of its attributes stand only together. */
export function codes(root: Element): Fault[] {
  const flows = new Map(
    coreChildren(root, 'file').map((file) => [file, idsOf(coreDescendants(file, 'unit'))]),
  )
  return unitsOf(root).flatMap((unit) => {
    const all = allInline(unit).filter(isCode)
    const held = idsOf(coreChildren(unit, 'originalData').flatMap((data) => coreChildren(data, 'data')))
    const units = flows.get(enclosing(unit, 'file') ?? root) ?? new Set()
    const copyable = copyableById(all)
    return all.flatMap((code) => [
      ...dataFaults(code, held),
      ...flowFaults(code, units),
      ...copyFaults(code, copyable),
      ...hintFaults(code),
      ...typeFaults(code),
      ...pairFaults(code),
    ])
  })
}

function idsOf(elements: Element[]): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))
}

function dataFaults(code: Element, held: Set<string>): Fault[] {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => {
    const id = attribute(code, name)
    if (id === undefined || held.has(id)) return []
    return [faultAt(code, 'data-reference', `${name} names ${id}, which the unit has no data of.`)]
  })
}

function flowFaults(code: Element, units: Set<string>): Fault[] {
  return ['subFlows', 'subFlowsStart', 'subFlowsEnd'].flatMap((name) => {
    const named = attribute(code, name)?.split(/\s+/).filter(Boolean) ?? []
    return named
      .filter((id) => !units.has(id))
      .map((id) => faultAt(code, 'sub-flow', `${name} names ${id}, which is no unit of the file.`))
  })
}

/** Whether each code of a unit may be copied: where an id is used for source and target, both must allow it. */
function copyableById(codes: Element[]): Map<string, boolean> {
  const copyable = new Map<string, boolean>()
  for (const code of codes) {
    const id = attribute(code, 'id') ?? ''
    const isCopyable = attribute(code, 'canCopy') !== 'no' && !hasData(code)
    copyable.set(id, isCopyable && copyable.get(id) !== false)
  }
  return copyable
}

/** A copy is made only of a code that allows it and whose original is not kept: that one is named by its data. */
function copyFaults(code: Element, copyable: Map<string, boolean>): Fault[] {
  const id = attribute(code, 'copyOf')
  if (id === undefined) return []
  if (hasData(code)) return [faultAt(code, 'copy', 'A code with original data cannot be a copy.')]
  const isCopyable = copyable.get(id)
  if (isCopyable === undefined)
    return [faultAt(code, 'copy', `copyOf names ${id}, which is no code of the unit.`)]
  return isCopyable ? [] : [faultAt(code, 'copy', `The code ${id} may not be copied.`)]
}

function hasData(code: Element): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attribute(code, name) !== undefined)
}

function hintFaults(code: Element): Fault[] {
  const isFixed = ['no', 'firstNo'].includes(attribute(code, 'canReorder') ?? 'yes')
  const isKept = attribute(code, 'canDelete') === 'no' && attribute(code, 'canCopy') === 'no'
  return !isFixed || isKept
    ? []
    : [faultAt(code, 'reorder', 'A code that may not be reordered may not be copied or deleted either.')]
}

/** The subtypes of XLIFF itself, by the type that they belong to. */
const subtypes: Record<string, string> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
}

function typeFaults(code: Element): Fault[] {
  const subtype = attribute(code, 'subType')
  const type = attribute(code, 'type')
  if (subtype === undefined) return []
  if (type === undefined) return [faultAt(code, 'subtype', 'subType stands only beside type.')]
  if (!subtype.startsWith('xlf:') || subtypes[subtype] === type) return []
  return [faultAt(code, 'subtype', `The subtype ${subtype} does not belong to the type ${type}.`)]
}

/** The official Schematron asks for both halves of these. */
function pairFaults(code: Element): Fault[] {
  if (coreName(code) !== 'pc') return []
  return ['dataRef', 'subFlows', 'equiv'].flatMap((name) => {
    const halves = [attribute(code, `${name}Start`), attribute(code, `${name}End`)]
    const isWhole = halves.every((half) => half === undefined) || !halves.includes(undefined)
    return isWhole ? [] : [faultAt(code, 'paired-attribute', `${name}Start and ${name}End stand together.`)]
  })
}

import type { Element } from '@xmldom/xmldom'
import {
  attribute,
  coreChildren,
  coreDescendants,
  coreName,
  coreNamespace,
  descendants,
  enclosing,
  faultAt,
  xmlAttribute,
} from '../dom'
import type { Fault } from '../fault'
import { inlineIn, partsOf, unitsOf } from '../units'

/**
 * Where an id must be the only one of its kind. An id that is there twice refers to two things, and a translation
 * applied by it lands on the wrong one.
 */
export function ids(root: Element): Fault[] {
  const files = coreChildren(root, 'file')
  return [
    ...duplicates(files),
    ...files.flatMap((file) => duplicates(coreDescendants(file, 'group'))),
    ...files.flatMap((file) => duplicates(coreDescendants(file, 'unit'))),
    ...coreDescendants(root, 'notes').flatMap((notes) => duplicates(coreChildren(notes, 'note'))),
    ...coreDescendants(root, 'originalData').flatMap((held) => duplicates(coreChildren(held, 'data'))),
    ...unitsOf(root).flatMap(unitIds),
    ...extensionIds(root),
  ]
}

/** Segments, ignorables and inline elements of the sources share one space of ids; so do those of the targets. */
function unitIds(unit: Element): Fault[] {
  const parts = partsOf(unit)
  const sources = parts.flatMap(({ element, source }) => [element, ...(source ? inlineIn(source) : [])])
  const targets = parts.flatMap(({ target }) => (target ? inlineIn(target) : []))
  return [...duplicates(sources), ...duplicates(targets), ...unrelated(sources, targets)]
}

/** An id of the source stands in the target only for the same thing: a pair may be written in either notation. */
function unrelated(sources: Element[], targets: Element[]): Fault[] {
  const byId = new Map(sources.map((source) => [attribute(source, 'id'), source]))
  return targets.flatMap((target) => {
    const id = attribute(target, 'id')
    const source = id === undefined ? undefined : byId.get(id)
    if (source === undefined || kind(source) === kind(target)) return []
    return [faultAt(target, 'id', `The id ${id} is that of another kind of element in the source.`)]
  })
}

function kind(element: Element): string {
  const name = coreName(element)
  if (name === 'sc') return attribute(element, 'isolated') === 'yes' ? 'sc' : 'pc'
  return name === 'sm' ? 'mrk' : name
}

/** Elements of one extension share ids within the file, group or unit that they describe. */
function extensionIds(root: Element): Fault[] {
  const byScope = new Map<Element | undefined, Map<string, Element[]>>()
  for (const element of descendants(root)) {
    const namespace = element.namespaceURI
    if (!namespace || namespace === coreNamespace) continue
    const scope = enclosing(element, 'file', 'group', 'unit')
    const namespaces = byScope.get(scope) ?? new Map<string, Element[]>()
    const elements = namespaces.get(namespace) ?? []
    elements.push(element)
    namespaces.set(namespace, elements)
    byScope.set(scope, namespaces)
  }
  return [...byScope.values()].flatMap((namespaces) => [...namespaces.values()].flatMap(duplicates))
}

function duplicates(elements: Element[]): Fault[] {
  const seen = new Set<string>()
  return elements.flatMap((element) => {
    const id = (attribute(element, 'id') ?? xmlAttribute(element, 'id'))?.trim()
    if (id === undefined) return []
    if (seen.has(id)) return [faultAt(element, 'id', `The id ${id} is used twice.`)]
    seen.add(id)
    return []
  })
}

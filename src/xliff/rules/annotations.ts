import type { Element } from '@xmldom/xmldom'
import { attribute, coreName, coreNamespace, declarationNamespace, faultAt } from '../dom'
import type { Fault } from '../fault'
import { allInline, unitsOf } from '../units'

/** What each kind of annotation must say. */
export function annotations(root: Element): Fault[] {
  return unitsOf(root)
    .flatMap(allInline)
    .filter((element) => ['mrk', 'sm'].includes(coreName(element)))
    .flatMap(annotationFaults)
}

function annotationFaults(element: Element): Fault[] {
  const type = attribute(element, 'type') ?? 'generic'
  const has = (name: string) => attribute(element, name) !== undefined
  const fault = (message: string) => [faultAt(element, 'annotation', message)]
  if (type === 'generic' && !has('translate') && !hasModules(element)) {
    return fault('An annotation without type says translate, or something of a module.')
  }
  if (type === 'comment' && has('ref') === has('value')) {
    return fault('A comment has either value, or ref to a note.')
  }
  if (type === 'mtc:match' && has('ref')) return fault('The annotation of a candidate has no ref.')
  return []
}

function hasModules(element: Element): boolean {
  return [...element.attributes].some(
    ({ namespaceURI }) => namespaceURI && ![coreNamespace, declarationNamespace].includes(namespaceURI),
  )
}

import type { Attr, Element } from '@xmldom/xmldom'
import { attribute, coreNamespace, faultAt, parentOf, withDescendants } from '../dom'
import type { Fault } from '../fault'
import { formatStyle, htmlNames, modules as known } from './module-elements'

/**
 * Elements and attributes in the namespaces of XLIFF's own modules, which are not free for extensions. Namespaces that
 * are nobody's of OASIS are left alone.
 */
export function modules(root: Element): Fault[] {
  return withDescendants(root).flatMap((element) => [
    ...elementFaults(element),
    ...[...element.attributes].flatMap((attr) => carriedFaults(element, attr)),
  ])
}

function elementFaults(element: Element): Fault[] {
  const ours = known.get(element.namespaceURI ?? '')
  if (ours === undefined) return []
  const name = element.localName ?? ''
  const definition = Object.hasOwn(ours.elements, name) ? ours.elements[name] : undefined
  if (definition === undefined) return [faultAt(element, 'module', `The module has no element ${name}.`)]
  const { inside, required = [], allowed = [] } = definition
  const faults = required
    .filter((name) => attribute(element, name) === undefined)
    .map((name) => faultAt(element, 'module', `${element.tagName} lacks ${name}.`))
  const unknown = [...element.attributes].filter(
    ({ namespaceURI, name }) => !namespaceURI && !required.includes(name) && !allowed.includes(name),
  )
  return [
    ...faults,
    ...unknown.map(({ name }) => faultAt(element, 'module', `${element.tagName} may not have ${name}.`)),
    ...(inside.includes(nameOfParent(element))
      ? []
      : [faultAt(element, 'module', `${name} may not stand here.`)]),
  ]
}

function nameOfParent(element: Element): string {
  const parent = parentOf(element)
  return parent?.namespaceURI === coreNamespace ? `xlf:${parent.localName}` : (parent?.localName ?? '')
}

function carriedFaults(element: Element, { namespaceURI, name, localName, value }: Attr): Fault[] {
  const ours = known.get(namespaceURI ?? '')
  if (ours === undefined) return []
  if (!ours.carried.includes(localName ?? '')) {
    return [faultAt(element, 'module', `The module has no attribute ${name}.`)]
  }
  if (namespaceURI !== formatStyle) return []
  if (localName === 'subFs') {
    const hasStyle = element.hasAttributeNS(formatStyle, 'fs')
    return hasStyle ? [] : [faultAt(element, 'module', `${name} stands only beside fs.`)]
  }
  return htmlNames.has(value) ? [] : [faultAt(element, 'module', `${name}="${value}" is no element of HTML.`)]
}

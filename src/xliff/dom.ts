import type { Element, Node } from '@xmldom/xmldom'
import type { Fault } from './fault'

export const coreNamespace = 'urn:oasis:names:tc:xliff:document:2.0'
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
export const declarationNamespace = 'http://www.w3.org/2000/xmlns/'

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

/** The local name of an element of XLIFF's core, `''` for any other: modules use the same names for other things. */
export function coreName(element: Element): string {
  return element.namespaceURI === coreNamespace ? (element.localName ?? '') : ''
}

export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter(isElement)
}

export function coreChildren(element: Element, ...names: string[]): Element[] {
  return childrenOf(element).filter((child) => names.includes(coreName(child)))
}

/** An element and everything inside it, in document order. */
export function withDescendants(element: Element): Element[] {
  return [element, ...descendants(element)]
}

export function descendants(element: Element): Element[] {
  const found: Element[] = []
  for (const child of childrenOf(element)) {
    found.push(child)
    for (const inner of descendants(child)) found.push(inner)
  }
  return found
}

/** Elements of the core with one of these names, anywhere inside, also inside the candidates of a module. */
export function coreDescendants(element: Element, ...names: string[]): Element[] {
  return descendants(element).filter((inner) => names.includes(coreName(inner)))
}

/** An attribute without namespace, undefined where it is absent: an empty value is a value. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttributeNode(name)?.value
}

export function xmlAttribute(element: Element, name: 'lang' | 'space' | 'id'): string | undefined {
  return element.getAttributeNodeNS(xmlNamespace, name)?.value
}

export function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode
  return parent && isElement(parent) ? parent : undefined
}

/** The nearest element around this one (itself not counted) that is one of these of the core. */
export function enclosing(element: Element, ...names: string[]): Element | undefined {
  const parent = parentOf(element)
  if (parent === undefined || names.includes(coreName(parent))) return parent
  return enclosing(parent, ...names)
}

export function faultAt(element: Element, rule: string, message: string): Fault {
  const line = element.lineNumber
  return { rule, message, ...(line === undefined ? {} : { line }) }
}

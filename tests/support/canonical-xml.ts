import type { Attr, Element, Node } from '@xmldom/xmldom'

const declarations = 'http://www.w3.org/2000/xmlns/'

/** Canonical XML 1.0 with comments (W3C, 15 March 2001) of a document without document type. */
export function canonicalXml(document: Node): string {
  return [...document.childNodes].map(topLevel).join('')
}

/** Comments and instructions outside the root stand on lines of their own. */
function topLevel(node: Node, at: number, siblings: Node[]): string {
  const text = canonical(node, new Map())
  if (text === '' || node.nodeType === node.ELEMENT_NODE) return text
  const root = siblings.findIndex(({ nodeType }) => nodeType === node.ELEMENT_NODE)
  return at < root ? `${text}\n` : `\n${text}`
}

function canonical(node: Node, scope: ReadonlyMap<string, string>): string {
  switch (node.nodeType) {
    case node.ELEMENT_NODE:
      return canonicalElement(node as Element, scope)
    case node.TEXT_NODE:
    case node.CDATA_SECTION_NODE:
      return node.parentNode?.nodeType === node.DOCUMENT_NODE ? '' : text(node.nodeValue ?? '')
    case node.COMMENT_NODE:
      return `<!--${node.nodeValue}-->`
    case node.PROCESSING_INSTRUCTION_NODE:
      if (node.nodeName === 'xml') return ''
      return `<?${node.nodeName}${node.nodeValue ? ` ${node.nodeValue}` : ''}?>`
  }
  throw new Error(`a node of type ${node.nodeType}`)
}

function canonicalElement(element: Element, scope: ReadonlyMap<string, string>): string {
  const own = [...element.attributes]
  const declared = new Map(scope)
  const rendered = own
    .filter(({ namespaceURI }) => namespaceURI === declarations)
    .sort((one, other) => compare(prefix(one), prefix(other)))
    .filter((attr) => isNews(attr, scope))
  for (const attr of rendered) declared.set(prefix(attr), attr.value)
  const others = own
    .filter(({ namespaceURI }) => namespaceURI !== declarations)
    .sort((one, other) => compare(sortKey(one), sortKey(other)))
  const attributes = [...rendered, ...others].map(({ name, value }) => ` ${name}="${attributeValue(value)}"`)
  const content = [...element.childNodes].map((child) => canonical(child, declared))
  return `<${element.tagName}${attributes.join('')}>${content.join('')}</${element.tagName}>`
}

/** A declaration that repeats what is in force is left out, also one that undeclares nothing. */
function isNews(attr: Attr, scope: ReadonlyMap<string, string>): boolean {
  return (scope.get(prefix(attr)) ?? '') !== attr.value
}

const prefix = ({ name }: Attr) => (name === 'xmlns' ? '' : name.slice('xmlns:'.length))
const sortKey = ({ namespaceURI, name, localName }: Attr) => `${namespaceURI ?? ''}\u0000${localName ?? name}`
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
}

function attributeValue(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
}

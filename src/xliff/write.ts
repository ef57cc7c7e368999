import type { Attr, Document, Element, Node } from '@xmldom/xmldom'

/**
 * The document as UTF-8 text. Read again it has the same Canonical XML 1.0 with comments: every element, attribute,
 * namespace declaration, comment and instruction survives, modules and extensions that nobody here knows too.
 * Carriage returns that were written as references stay references, or the next reader would turn them into line ends.
 */
export function writeXml(document: Document): string {
  const parts = [...document.childNodes].map(written).filter((part) => part !== '')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parts.join('\n')}\n`
}

function written(node: Node): string {
  switch (node.nodeType) {
    case node.ELEMENT_NODE:
      return writtenElement(node as Element)
    case node.TEXT_NODE:
    case node.CDATA_SECTION_NODE:
      return node.parentNode?.nodeType === node.DOCUMENT_NODE ? '' : escapedText(node.nodeValue ?? '')
    case node.COMMENT_NODE:
      return `<!--${node.nodeValue}-->`
    case node.PROCESSING_INSTRUCTION_NODE:
      return writtenInstruction(node)
  }
  throw new Error(`a node of type ${node.nodeType} in a document without document type`)
}

function writtenElement(element: Element): string {
  const attributes = [...element.attributes].map(writtenAttribute).join('')
  const content = [...element.childNodes].map(written).join('')
  const name = element.tagName
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

function writtenAttribute({ name, value }: Attr): string {
  return ` ${name}="${escapedAttribute(value)}"`
}

/** For between double quotation marks: tabs and line ends are kept. */
export function escapedAttribute(value: string): string {
  return escapedText(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}

/** The XML declaration looks like an instruction; this document has its own. */
function writtenInstruction({ nodeName, nodeValue }: Node): string {
  return nodeName === 'xml' ? '' : `<?${nodeName}${nodeValue ? ` ${nodeValue}` : ''}?>`
}

export function escapedText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

import type { Element } from '@xmldom/xmldom'

import { escapeText } from '../domain/translation/segments/coded-text'

/**
 * The content of an element as coded text: characters escaped, elements as `codeOf` reads them, which is given what
 * their own content comes to. Comments and processing instructions say nothing.
 */
export function codedContent(
  element: Element,
  codeOf: (child: Element, content: () => string) => string,
): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
        return escapeText(node.nodeValue ?? '')
      }
      if (node.nodeType !== node.ELEMENT_NODE) return ''
      const child = node as Element
      return codeOf(child, () => codedContent(child, codeOf))
    })
    .join('')
}

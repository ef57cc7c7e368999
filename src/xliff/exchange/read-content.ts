import type { Element, Node } from '@xmldom/xmldom'

import { escapeText } from '../../domain/translation/segments/coded-text'
import { attribute, coreName } from '../dom'
import type { PlacedCode } from './unit-codes'

/** Coded text, and the ids of codes that are not the segment's. */
export interface ReadContent {
  coded: string
  unknown: string[]
}

/**
 * The content of a `source` or `target` as coded text: the inverse of `writeContent`. Annotations are taken off and
 * their words kept; a code that was copied keeps its meaning, so that whoever checks the codes sees it twice.
 */
export function readContent(content: Element, placed: readonly PlacedCode[]): ReadContent {
  const reader = new Reader(new Map(placed.map(({ id, code }) => [id, code.id])))
  return { coded: reader.childrenOf(content), unknown: reader.unknown }
}

class Reader {
  readonly unknown: string[] = []
  /** Codes opened by an `sc`, by its id. */
  private readonly opened = new Map<string, string>()

  constructor(private readonly codes: ReadonlyMap<string, string>) {}

  childrenOf(element: Element): string {
    return [...element.childNodes].map((node) => this.read(node)).join('')
  }

  private read(node: Node): string {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
      return escapeText(node.nodeValue ?? '')
    }
    return node.nodeType === node.ELEMENT_NODE ? this.element(node as Element) : ''
  }

  private element(element: Element): string {
    switch (coreName(element)) {
      case 'ph':
        return this.code(element, (id) => `{${id}}`)
      case 'pc':
        return this.pair(element)
      case 'sc':
        return this.code(element, (id) => {
          this.opened.set(attribute(element, 'id') ?? '', id)
          return `{${id}}`
        })
      case 'ec':
        return `{/${this.opened.get(attribute(element, 'startRef') ?? '') ?? ''}}`
      case 'cp':
        return String.fromCharCode(parseInt(attribute(element, 'hex') ?? '', 16))
      default:
        return this.childrenOf(element)
    }
  }

  private pair(element: Element): string {
    const inner = this.childrenOf(element)
    const id = this.codeOf(element)
    return id === undefined ? inner : `{${id}}${inner}{/${id}}`
  }

  private code(element: Element, write: (id: string) => string): string {
    const id = this.codeOf(element)
    return id === undefined ? '' : write(id)
  }

  private codeOf(element: Element): string | undefined {
    const written = attribute(element, 'id') ?? ''
    const id = this.codes.get(written) ?? this.codes.get(attribute(element, 'copyOf') ?? '')
    if (id === undefined) this.unknown.push(written)
    return id
  }
}

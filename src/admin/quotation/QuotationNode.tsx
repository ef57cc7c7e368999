'use client'

import {
  $applyNodeReplacement,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactElement } from 'react'

import { QuotationNode, type SerializedQuotationNode } from '../../richtext/quotation-node'
import { QuotationView } from './QuotationView'
import { wordingShown } from './shown-wordings'

/** The quotation node of the admin panel: the server's, and how it looks, is copied and is pasted. */
export class ShownQuotationNode extends QuotationNode {
  static override getType(): string {
    return super.getType()
  }

  static override clone(node: QuotationNode): ShownQuotationNode {
    return new this(node.__quote, node.__key)
  }

  static override importJSON(serialized: SerializedQuotationNode): ShownQuotationNode {
    return $createQuotationNode(serialized.quote)
  }

  /** Ids mean something on the system they come from only: from elsewhere, the words are pasted as text. */
  static override importDOM(): DOMConversionMap {
    return {
      span: (element) =>
        element.dataset.copydeskQuote !== undefined && element.dataset.copydeskOrigin === location.origin
          ? { conversion: $quotationFromElement, priority: 4 }
          : null,
    }
  }

  override exportJSON(): SerializedQuotationNode {
    return super.exportJSON()
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.dataset.copydeskQuote = String(this.getQuote())
    element.dataset.copydeskOrigin = location.origin
    element.textContent = this.getTextContent()
    return { element }
  }

  override getTextContent(): string {
    return wordingShown(this.getQuote())
  }

  override decorate(): ReactElement {
    return <QuotationView quote={this.getQuote()} nodeKey={this.getKey()} />
  }
}

function $quotationFromElement(element: HTMLElement): {
  node: LexicalNode | null
  after: () => LexicalNode[]
} {
  const quote = Number(element.dataset.copydeskQuote)
  return { node: Number.isInteger(quote) ? $createQuotationNode(quote) : null, after: () => [] }
}

/** `quote` is the id of a document of `quotes`. */
export function $createQuotationNode(quote: number): ShownQuotationNode {
  return $applyNodeReplacement(new ShownQuotationNode(quote))
}

export function $isQuotationNode(node: LexicalNode | null | undefined): node is ShownQuotationNode {
  return node instanceof ShownQuotationNode
}

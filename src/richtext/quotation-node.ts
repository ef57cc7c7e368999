/**
 * The quotation in the body: a node that refers to a record of `quotes` and holds no words of its own, so
 * that nobody can alter a quotation by a slip in a paragraph. This class is free of React, because the
 * server loads it; the admin panel's subclass shows the wording.
 */
import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'

/** `quote` is the id of a document of the `quotes` collection. */
export type SerializedQuotationNode = Spread<{ type: 'quotation'; quote: number }, SerializedLexicalNode>

export class QuotationNode extends DecoratorNode<unknown> {
  __quote: number

  constructor(quote: number, key?: NodeKey) {
    super(key)
    this.__quote = quote
  }

  static override getType(): string {
    return 'quotation'
  }

  static override clone(node: QuotationNode): QuotationNode {
    return new this(node.__quote, node.__key)
  }

  static override importJSON(serialized: SerializedQuotationNode): QuotationNode {
    return $applyNodeReplacement(new this(serialized.quote))
  }

  override exportJSON(): SerializedQuotationNode {
    return { type: 'quotation', quote: this.getQuote(), version: 1 }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.setAttribute('data-copydesk-quote', String(this.getQuote()))
    return { element }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'quotation'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  override isKeyboardSelectable(): true {
    return true
  }

  override decorate(): unknown {
    return null
  }

  /** The id of the quotation's document. */
  getQuote(): number {
    return this.getLatest().__quote
  }
}

import {
  $createLineBreakNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import { markedWording, type QuotationRecord } from './quotation-record'
import { $isQuotationNode, type ShownQuotationNode } from './QuotationNode'

/** The quotation node with this key, or the one that is selected when there is no key. */
export function $quotationAt(nodeKey: string | undefined): ShownQuotationNode | null {
  const node = nodeKey === undefined ? $selectedNode() : $getNodeByKey(nodeKey)
  return $isQuotationNode(node) ? node : null
}

function $selectedNode(): LexicalNode | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  return nodes.length === 1 ? (nodes[0] ?? null) : null
}

/** Turns the node into its marks and wording. The record stays, for a revision may use it. */
export function $dissolve(node: ShownQuotationNode, record: QuotationRecord): void {
  const lines = markedWording(record).split(/\r?\n/)
  const texts = lines.flatMap((line, index) => [
    ...(index > 0 ? [$createLineBreakNode()] : []),
    ...(line === '' ? [] : [$createTextNode(line)]),
  ])
  texts.forEach((text) => node.insertBefore(text))
  node.selectPrevious()
  node.remove()
}

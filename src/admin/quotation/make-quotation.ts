/** What the selection says can become a quotation, and its replacement by the node. Inside an editor update. */
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isLinkNode } from '@payloadcms/richtext-lexical/client'

import { accept, refuse, type Decision } from '../../domain/shared/result'
import { $createQuotationNode } from './QuotationNode'
import { quotedStretch, type QuotedStretch } from './selected-words'

/** Why the selection cannot become a quotation. */
type NotQuotable = 'nothingSelected' | 'severalParagraphs' | 'notPlain'

/** The stretch of one text node that becomes the quotation. `text` is the whole node's text at that moment. */
interface Quotable {
  nodeKey: string
  text: string
  stretch: QuotedStretch
}

/** The wording of a record is plain text: links, notes and emphasis in it would be lost without a word. */
export function $quotableSelection(): Decision<Quotable, NotQuotable> {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return refuse('nothingSelected')
  const touched = $touchedTexts(selection)
  if (touched === null) return refuse($isWithinOneBlock(selection) ? 'notPlain' : 'severalParagraphs')
  const { node, start, end } = touched
  if (node.getFormat() !== 0 || $isLinkNode(node.getParent())) return refuse('notPlain')
  const text = node.getTextContent()
  const stretch = quotedStretch(text, start, end)
  return stretch === null ? refuse('nothingSelected') : accept({ nodeKey: node.getKey(), text, stretch })
}

/** The one text node that holds all selected words; null when there are several, or other nodes between. */
function $touchedTexts(selection: RangeSelection): { node: TextNode; start: number; end: number } | null {
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const touched = selection.getNodes().flatMap((node) => {
    if (!$isTextNode(node)) return [{ node, start: 0, end: node.getTextContentSize() }]
    const start = first.key === node.getKey() && first.type === 'text' ? first.offset : 0
    const end = last.key === node.getKey() && last.type === 'text' ? last.offset : node.getTextContentSize()
    return end > start ? [{ node, start, end }] : []
  })
  const only = touched.find(({ node }) => $isTextNode(node))
  const isAlone = touched.every(({ node }) => node === only?.node || node.is(only?.node.getParent()))
  return only && isAlone && $isTextNode(only.node) ? { ...only, node: only.node } : null
}

function $isWithinOneBlock(selection: RangeSelection): boolean {
  const blockOf = (point: RangeSelection['anchor']) => {
    const node = point.getNode()
    return node.isInline() ? node.getParents().find((parent) => !parent.isInline()) : node
  }
  return blockOf(selection.anchor)?.is(blockOf(selection.focus)) ?? false
}

/**
 * Puts the node where the words stood. False, and nothing is touched, when the text changed while the
 * record was being made: a quotation must never land on other words than those it was made of.
 */
export function $replaceByQuotation({ nodeKey, text, stretch }: Quotable, quote: number): boolean {
  const node = $getNodeByKey(nodeKey)
  if (!$isTextNode(node) || node.getTextContent() !== text) return false
  const parts = node.splitText(stretch.start, stretch.end)
  const words = parts[stretch.start === 0 ? 0 : 1]
  if (words === undefined) return false
  const quotation = $createQuotationNode(quote)
  words.replace(quotation)
  quotation.selectNext(0, 0)
  return true
}

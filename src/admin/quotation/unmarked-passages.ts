import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

import { scanText } from '../../domain/quotes/scan-text'

/** Words in marks that are not a quotation node. Offsets are UTF-16 code units into the text node. */
export interface UnmarkedPassage {
  nodeKey: string
  start: number
  end: number
}

/** In the order of the text. Terms and titles are left alone, as are passages across several text nodes. */
export function $unmarkedPassages(): UnmarkedPassage[] {
  return $texts($getRoot()).flatMap((node) => {
    const text = node.getTextContent()
    const { spans } = scanText(text, { language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en' })
    return spans
      .filter(({ kind, nestedIn }) => nestedIn === null && kind !== 'term' && kind !== 'title')
      .map(({ start, end }) => ({ nodeKey: node.getKey(), start, end }))
  })
}

function $texts(node: LexicalNode): TextNode[] {
  if ($isTextNode(node)) return [node]
  return $isElementNode(node) ? node.getChildren().flatMap($texts) : []
}

/** Words in marks in the running text of a body, and their replacement by a quotation node. */
import type { BodyNode } from './body-node'
import type { SerializedQuotationNode } from './quotation-node'

/** Where the words stand: the path of the text node, and half-open UTF-16 offsets of the words with their marks. */
export interface PassagePlace {
  path: number[]
  start: number
  end: number
  open: string
  close: string
}

const pairs: readonly [open: string, closes: string][] = [
  ['“', '”'],
  ['「', '」'],
  ['«', '»'],
  ['„', '“”'],
]

/**
 * The first place in plain running text where `wording` stands in marks; null where it stands nowhere, or only
 * across formatting or in a link, which a quotation would lose.
 */
export function findPassage(root: BodyNode, wording: string): PassagePlace | null {
  const search = (node: BodyNode, path: number[]): PassagePlace | null => {
    if (node.type === 'text') return passageInText(node, wording, path)
    if (node.type === 'link' || !Array.isArray(node.children)) return null
    for (const [index, child] of (node.children as BodyNode[]).entries()) {
      const found = search(child, [...path, index])
      if (found) return found
    }
    return null
  }
  return search(root, [])
}

function passageInText({ text, format }: BodyNode, wording: string, path: number[]): PassagePlace | null {
  if (typeof text !== 'string' || (format !== 0 && format !== undefined)) return null
  for (const [open, closes] of pairs) {
    for (const close of closes) {
      const start = text.indexOf(`${open}${wording}${close}`)
      if (start >= 0) return { path, start, end: start + wording.length + 2, open, close }
    }
  }
  return null
}

/** The same tree with the words replaced by a reference to the quotation with this document id. */
export function withQuotation<N extends BodyNode>(node: N, place: PassagePlace, quote: number): N {
  const [index = 0, ...rest] = place.path
  const children = (node.children as BodyNode[]).flatMap((child, at) => {
    if (at !== index) return [child]
    return rest.length > 0
      ? [withQuotation(child, { ...place, path: rest }, quote)]
      : split(child, place, quote)
  })
  return { ...node, children }
}

function split(node: BodyNode, { start, end }: PassagePlace, quote: number): BodyNode[] {
  const text = String(node.text)
  const reference = { type: 'quotation', quote, version: 1 } satisfies SerializedQuotationNode
  const parts = [text.slice(0, start), text.slice(end)].map((part) => ({ ...node, text: part }))
  const [before, after] = parts
  return [before, reference as unknown as BodyNode, after].filter(
    (part): part is BodyNode => part !== undefined && part.text !== '',
  )
}

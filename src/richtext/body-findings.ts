/**
 * What a body may hold that the manuscript cannot. Each is a reason to refuse a submission: a node that is
 * not understood must never disappear from the text without a word.
 */
export type BodyFault =
  | 'unknownNode'
  | 'unknownFormat'
  | 'lineBreak'
  | 'nestedList'
  | 'listStart'
  | 'linkAddress'
  | 'nestedLink'
  | 'unknownQuotation'
  | 'unknownImage'
  | 'emptyField'
  | 'languageTag'
  | 'mergedCells'
  | 'severalParagraphsInCell'

/**
 * Where and what. `path` is the chain of child indices from the root of the body, so `[3, 0]` is the first
 * child of the fourth block; `type` is the Lexical type of the node. `detail` is what is wrong with it: an
 * address, a field's name, an id, a format.
 */
export interface BodyFinding {
  code: BodyFault
  path: number[]
  type: string
  detail?: string
}

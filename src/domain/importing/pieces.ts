/** A manuscript as a flat list of pieces: the headings of its sections and their blocks, in order. */
import { canonicalJson } from '../manuscript/canonical'
import { blockByValue } from '../manuscript/scopes'
import { blockText } from '../manuscript/text'
import type { Block, Manuscript } from '../manuscript/types'
import type { Version } from './ledger'

/** `section` and `path` count from 0 in the manuscript that the piece is taken from. */
export interface Piece extends Version {
  kind: 'heading' | 'block'
  section: number
  path: string
  /** Null for a heading. */
  block: Block | null
}

/** The lead has no heading and thus no piece of its own. */
export function piecesOf(manuscript: Manuscript): Piece[] {
  return manuscript.sections.flatMap(({ heading, blocks }, section) => {
    const pieces = blocks.map((block, index) => blockPiece(manuscript, block, { section, index }))
    return heading === null ? pieces : [headingPiece(heading, section), ...pieces]
  })
}

function headingPiece(heading: string, section: number): Piece {
  return {
    kind: 'heading',
    key: `#${heading}`,
    text: heading,
    section,
    path: `sections/${section}/heading`,
    block: null,
  }
}

/** The key holds quotations by wording and marks: who said them is merged apart, record by record. */
function blockPiece(manuscript: Manuscript, block: Block, at: { section: number; index: number }): Piece {
  return {
    kind: 'block',
    key: canonicalJson(blockByValue(block, manuscript.quotes)),
    text: blockText(block, manuscript.quotes).join('\n'),
    section: at.section,
    path: `sections/${at.section}/blocks/${at.index}`,
    block,
  }
}

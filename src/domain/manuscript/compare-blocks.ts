import { canonicalJson } from './canonical'
import type { BlockComparison, BlockStatus } from './comparison'
import { compareFormats, formatsOf } from './formats'
import { interleave, movedIds } from './order'
import { redline } from './redline'
import { blockByValue } from './scopes'
import { blockText } from './text'
import type { Block, Frozen, Quote } from './types'

/** A block where it stands in its manuscript; `position` counts from 0 within the section. */
interface Standing {
  block: Block
  section: string
  position: number
  quotes: readonly Quote[]
}

/** The blocks of both revisions, found by their identity. */
export interface BlockPairs {
  before: Map<string, Standing>
  after: Map<string, Standing>
  /** Blocks that stayed in their section and changed their order there. */
  moved: Set<string>
}

/** Finds blocks of both revisions by identity. Throws when an identity is not parallel to its manuscript. */
export function pairBlocks(before: Frozen, after: Frozen): BlockPairs {
  const beforeStandings = standingsOf(before)
  const afterStandings = standingsOf(after)
  const moved = after.identity.sections.flatMap(({ id, blocks }) => {
    const stayed = before.identity.sections.find((section) => section.id === id)
    return stayed ? [...movedIds(stayed.blocks, blocks)] : []
  })
  return { before: beforeStandings, after: afterStandings, moved: new Set(moved) }
}

function standingsOf({ manuscript, identity }: Frozen): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const [at, { id, blocks }] of identity.sections.entries()) {
    for (const [position, blockId] of blocks.entries()) {
      const block = manuscript.sections[at]?.blocks[position]
      if (!block)
        throw new RangeError(`compare: identity names block ${position} of section ${id}, which is not there`)
      standings.set(blockId, { block, section: id, position, quotes: manuscript.quotes })
    }
  }
  return standings
}

/** The blocks of a section as it stands after, with those that are gone where they used to stand. */
export function compareBlocks(
  before: readonly string[],
  after: readonly string[],
  pairs: BlockPairs,
): BlockComparison[] {
  const gone = new Set(before.filter((id) => !pairs.after.has(id)))
  return interleave(before, after, gone).map((id) => compareBlock(id, pairs))
}

function compareBlock(id: string, pairs: BlockPairs): BlockComparison {
  const before = pairs.before.get(id) ?? null
  const after = pairs.after.get(id) ?? null
  const beforeText = before ? textOf(before) : ''
  const afterText = after ? textOf(after) : ''
  const isSame = before !== null && after !== null && valueOf(before) === valueOf(after)
  return {
    changeId: `block-${id}`,
    block: id,
    status: isSame ? 'unchanged' : statusOf(before, after, beforeText !== afterText),
    movedFrom: before && after && isMoved(id, before, after, pairs.moved) ? placeOf(before) : null,
    before: before?.block ?? null,
    after: after?.block ?? null,
    segments: redline(beforeText, afterText),
    formatting: isSame ? { removed: [], added: [] } : formattingOf(before, after),
  }
}

function textOf({ block, quotes }: Standing): string {
  return blockText(block, quotes).join('\n')
}

/** Canonical, since a stored manuscript comes back from the database with its keys in another order. */
function valueOf({ block, quotes }: Standing): string {
  return canonicalJson(blockByValue(block, quotes))
}

function statusOf(before: Standing | null, after: Standing | null, hasOtherWords: boolean): BlockStatus {
  if (!before) return 'added'
  if (!after) return 'removed'
  return hasOtherWords ? 'changed' : 'formatting'
}

function formattingOf(before: Standing | null, after: Standing | null): BlockComparison['formatting'] {
  if (!before || !after) return { removed: [], added: [] }
  return compareFormats(formatsOf(before.block, before.quotes), formatsOf(after.block, after.quotes))
}

function isMoved(id: string, before: Standing, after: Standing, movedWithin: ReadonlySet<string>): boolean {
  return before.section !== after.section || movedWithin.has(id)
}

function placeOf({ section, position }: Standing) {
  return { section, position }
}

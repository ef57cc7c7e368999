import { compareAttributions } from './compare-attributions'
import { compareBlocks, pairBlocks, type BlockPairs } from './compare-blocks'
import type { BlockComparison, Comparison, FrontChange, SectionComparison } from './comparison'
import { interleave, movedIds } from './order'
import { redline } from './redline'
import type { Frozen } from './types'

/**
 * What differs between two revisions of one article and locale. Sections, blocks, quotations and sources are
 * matched by identity; only blocks whose words differ are compared by words, so that the work follows what
 * changed. Throws a RangeError when an identity is not parallel to its manuscript.
 */
export function compareManuscripts(before: Frozen, after: Frozen): Comparison {
  const { quotes, sources } = compareAttributions(before, after)
  const front = compareFront(before, after)
  const sections = compareSections(before, after)
  return {
    quotes,
    sources,
    front,
    sections,
    counts: {
      quotes: quotes.length,
      sources: sources.length,
      front: front.length,
      sections: countSections(sections),
      blocks: countBlocks(sections.flatMap((section) => section.blocks)),
    },
    changeIds: [...quotes, ...sources, ...front, ...sections.flatMap(changesOf)].map(
      ({ changeId }) => changeId,
    ),
  }
}

function compareFront(before: Frozen, after: Frozen): FrontChange[] {
  return (['title', 'subtitle', 'byline'] as const).flatMap((field) => {
    const old = before.manuscript[field]
    const now = after.manuscript[field]
    return old === now ? [] : [{ changeId: field, field, segments: redline(old ?? '', now ?? '') }]
  })
}

interface SectionPairs {
  before: Frozen
  after: Frozen
  moved: Set<string>
  blocks: BlockPairs
}

function compareSections(before: Frozen, after: Frozen): SectionComparison[] {
  const old = before.identity.sections.map((section) => section.id)
  const now = after.identity.sections.map((section) => section.id)
  const gone = new Set(old.filter((id) => !now.includes(id)))
  const pairs = { before, after, moved: movedIds(old, now), blocks: pairBlocks(before, after) }
  return interleave(old, now, gone).map((id) => compareSection(id, pairs))
}

function compareSection(id: string, { before, after, moved, blocks }: SectionPairs): SectionComparison {
  const old = sectionIn(before, id)
  const now = sectionIn(after, id)
  const compared = compareBlocks(old?.blocks ?? [], now?.blocks ?? [], blocks)
  const isHeadingChanged = old !== null && now !== null && old.heading !== now.heading
  const isChanged = isHeadingChanged || compared.some(isBlockChange) || hasLost(old, now)
  return {
    changeId: `section-${id}`,
    section: id,
    status: !old ? 'added' : !now ? 'removed' : isChanged ? 'changed' : 'unchanged',
    isMoved: moved.has(id),
    isHeadingChanged,
    heading: redline(old?.heading ?? '', now?.heading ?? ''),
    blocks: compared,
  }
}

interface SectionParts {
  heading: string | null
  blocks: string[]
}

function sectionIn({ manuscript, identity }: Frozen, id: string): SectionParts | null {
  const at = identity.sections.findIndex((section) => section.id === id)
  const section = manuscript.sections[at]
  const blocks = identity.sections[at]?.blocks
  if (!section || !blocks) return null
  if (blocks.length !== section.blocks.length)
    throw new RangeError(`compare: section ${id} has blocks without identity`)
  return { heading: section.heading, blocks }
}

/** A block that left for another section shows there; here it is missed all the same. */
function hasLost(before: SectionParts | null, after: SectionParts | null): boolean {
  return before !== null && before.blocks.some((id) => !after?.blocks.includes(id))
}

/** Whether a block differs from before in words, form or place. */
export function isBlockChange(block: BlockComparison): boolean {
  return block.status !== 'unchanged' || block.movedFrom !== null
}

function changesOf(section: SectionComparison): { changeId: string }[] {
  const isOwnChange =
    section.isHeadingChanged || section.isMoved || section.status === 'added' || section.status === 'removed'
  return [...(isOwnChange ? [section] : []), ...section.blocks.filter(isBlockChange)]
}

function countSections(sections: readonly SectionComparison[]): Comparison['counts']['sections'] {
  const counts = { unchanged: 0, changed: 0, added: 0, removed: 0, moved: 0 }
  for (const { status, isMoved } of sections) {
    counts[status]++
    if (isMoved) counts.moved++
  }
  return counts
}

function countBlocks(blocks: readonly BlockComparison[]): Comparison['counts']['blocks'] {
  const counts = { unchanged: 0, changed: 0, formatting: 0, added: 0, removed: 0, moved: 0 }
  for (const { status, movedFrom } of blocks) {
    counts[status]++
    if (movedFrom) counts.moved++
  }
  return counts
}

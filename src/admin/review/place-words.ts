import type { BlockComparison } from '../../domain/manuscript/comparison'
import type { Reading } from './reading'

/** What is said beside a block: where it stands, what happened to it, where it came from. */
export function placeWords(block: BlockComparison, reading: Reading): string {
  const { review } = reading.page.words
  const number = paragraphNumber(block, reading)
  return [
    ...(number === null ? [] : [review.paragraph(number)]),
    ...(block.status === 'unchanged' || block.status === 'changed' ? [] : [review[block.status]]),
    ...(block.movedFrom === null ? [] : [movedWords(block.movedFrom, reading)]),
  ].join(' · ')
}

/** Counted from 1 within the section, as the text reads after; for what is gone, as it read before. */
function paragraphNumber({ block, after }: BlockComparison, { frozen, before }: Reading): number | null {
  const { identity } = after === null && before ? before : frozen
  const section = identity.sections.find(({ blocks }) => blocks.includes(block))
  return section ? section.blocks.indexOf(block) + 1 : null
}

function movedWords(
  { section, position }: NonNullable<BlockComparison['movedFrom']>,
  { page, before }: Reading,
): string {
  const { review } = page.words
  const at = before?.identity.sections.findIndex(({ id }) => id === section) ?? -1
  const heading = before?.manuscript.sections[at]?.heading ?? review.lead
  return review.movedFrom(heading, position + 1)
}

import { diceOfTexts } from '../../manuscript/similarity'
import { plainText } from '../segments/coded-text'
import type { SourceSegment } from '../segments/types'
import { alignPlaces } from './align-places'
import { matchTexts } from './match-texts'
import { resembling, type Resemblance } from './resembling'
import type { CarryOver, HeldTranslation, Placement } from './types'

export interface CarryOverFacts {
  /** The segments of the revision that the translations stand at. */
  previous: readonly SourceSegment[]
  next: readonly SourceSegment[]
  /** Those that stand in `previous`, at most one at a segment, and the orphans, newest first. */
  held: readonly HeldTranslation[]
}

/**
 * Takes the translations of one locale to a new source revision: the same text first, in the same block and then
 * anywhere; then the same place; then texts that were split, merged, or resemble one another. What was stale at a text
 * that stays is stale there still. Nothing is lost: a translation is placed, an orphan, or a carried draft that nobody
 * took. An edit and its undo restore everything.
 */
export function carryOver(facts: CarryOverFacts): CarryOver {
  const { previous, next, held } = facts
  const placed = new Map<string, Placement>()
  const taken = new Set<string>()
  const place = (placement: Placement) => {
    placed.set(placement.segment, placement)
    for (const id of [placement.translation, ...placement.lineage]) if (id !== null) taken.add(id)
  }
  for (const [one, segment] of matchTexts(facts)) place(sameText(one, segment))
  const places = alignPlaces(previous, next, (key) => placed.has(key))
  const standing = new Map(
    held.flatMap((one) => (one.at === null || taken.has(one.id) ? [] : [[one.at, one]])),
  )
  for (const { from, to } of places.pairs) {
    const one = standing.get(from.key)
    if (one) place(stale(one, to))
  }
  const left = previous.filter(({ key }) => standing.has(key) && !taken.has(standing.get(key)?.id ?? ''))
  const open = next.filter(({ key }) => !placed.has(key) && !places.unchanged.has(key))
  for (const found of resembling(left, open, places.gapOf)) place(resembled(found, standing))
  return concluded(next, held, placed, taken)
}

function sameText(one: HeldTranslation, segment: SourceSegment): Placement {
  const isHere = one.at !== null && one.basis.block === segment.block
  return {
    segment: segment.key,
    how: one.at === null ? 'restored' : isHere ? 'kept' : 'moved',
    translation: one.id,
    freshness: one.isCarriedDraft ? 'carried' : 'current',
    similarity: 1,
    lineage: [],
    isFormChanged: one.basis.formHash !== segment.formHash,
  }
}

function stale(one: HeldTranslation, segment: SourceSegment): Placement {
  const isMinor = one.basis.materialHash === segment.materialHash
  return {
    segment: segment.key,
    how: 'stale',
    translation: one.id,
    freshness: one.isCarriedDraft ? 'carried' : isMinor ? 'staleMinor' : 'staleMajor',
    similarity: diceOfTexts(plainText(one.basis.text), plainText(segment.text)),
    lineage: [],
    isFormChanged: one.basis.formHash !== segment.formHash,
  }
}

function resembled(found: Resemblance, standing: ReadonlyMap<string, HeldTranslation>): Placement {
  const { to, from, similarity, isSamePlace } = found
  const held = from.flatMap(({ key }) => standing.get(key) ?? [])
  const [only] = held
  if (isSamePlace && only && held.length === 1) return stale(only, to)
  return {
    segment: to.key,
    how: 'carried',
    translation: null,
    freshness: 'carried',
    similarity,
    lineage: held.map(({ id }) => id),
    isFormChanged: false,
  }
}

function concluded(
  next: readonly SourceSegment[],
  held: readonly HeldTranslation[],
  placed: ReadonlyMap<string, Placement>,
  taken: ReadonlySet<string>,
): CarryOver {
  const placements = next.map(({ key }) => placed.get(key) ?? untranslated(key))
  const here = new Set(placements.map(({ translation }) => translation))
  const homeless = held.filter(({ id }) => !here.has(id))
  const isDropped = ({ id, isCarriedDraft }: HeldTranslation) => isCarriedDraft && !taken.has(id)
  return {
    placements,
    orphans: homeless.filter((one) => !isDropped(one)).map(({ id }) => id),
    dropped: homeless.filter(isDropped).map(({ id }) => id),
  }
}

function untranslated(segment: string): Placement {
  return {
    segment,
    how: 'none',
    translation: null,
    freshness: null,
    similarity: null,
    lineage: [],
    isFormChanged: false,
  }
}

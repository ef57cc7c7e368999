import { sql } from 'drizzle-orm'

import { carryOver } from '../../domain/translation/carrying/carry-over'
import type { HeldTranslation } from '../../domain/translation/carrying/types'
import type { Revision } from '../../payload-types'
import { loadRevision } from '../../queries/revision-facts'
import {
  newestApproved,
  translationsOf,
  type TranslationFacts,
} from '../../queries/translation/load-translation'
import { loadTargets, type TargetRecord } from '../../queries/translation/target-record'
import { lockRow, runSql } from '../../queries/transaction'
import { appendEvent } from '../append-event'
import type { Act } from '../within-transaction'
import { type MovedTarget, moveTargets, type Move } from './move-targets'
import { addEmptyTargets, placeSegments, type PlacedSegment } from './place-segments'

/**
 * Brings every translation of an article to the newest approved revision of its source. Nothing is done where that
 * did not change, so that whoever may have changed it can call this without asking.
 */
export async function followSource(act: Act, article: number): Promise<void> {
  const translations = await translationsOf(act.req, article)
  if (translations.length === 0) return
  const source = await newestApproved(act.req, article)
  if (!source) return
  for (const translation of translations) {
    if (translation.sourceRevision !== source.id) await follow(act, translation, source)
  }
}

async function follow(act: Act, translation: TranslationFacts, source: Revision): Promise<void> {
  const { req, now } = act
  await lockRow(req, 'translations', translation.id)
  const previous = await loadRevision(req, translation.sourceRevision)
  if (!previous) throw new Error(`translation ${translation.id} follows no revision`)
  const before = await placeSegments(act, previous)
  const after = await placeSegments(act, source)
  const moves = await movesTo(act, translation, before, after)
  await moveTargets(act, moves)
  await runSql(
    req,
    sql`update translations set source_revision_id = ${source.id}, followed_at = ${now.toISOString()}::timestamptz,
          updated_at = ${now.toISOString()}::timestamptz where id = ${translation.id}`,
  )
  await appendEvent(act, {
    type: 'translation.followed',
    article: translation.article,
    locale: translation.locale,
    revision: source.id,
    digest: source.digest,
    details: { translation: translation.id, ...countsOf(moves) },
  })
}

function countsOf(moves: readonly Move[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { to } of moves) {
    if (to.target !== null) counts[to.freshness] = (counts[to.freshness] ?? 0) + 1
  }
  return counts
}

/** Every target with where it stands from now on; sentences that nobody translated get an empty one. */
async function movesTo(
  act: Act,
  translation: TranslationFacts,
  before: readonly PlacedSegment[],
  after: readonly PlacedSegment[],
): Promise<Move[]> {
  const records = await loadTargets(act.req, translation.id)
  const held = records.filter(({ facts }) => facts.target !== '').sort((a, b) => b.id - a.id)
  const { placements, orphans, dropped } = carryOver({
    previous: before.map(({ cut }) => cut),
    next: after.map(({ cut }) => cut),
    held: held.map(heldOf),
  })
  const byId = new Map(records.map((record) => [String(record.id), record]))
  const recordOf = (id: string): TargetRecord => {
    const record = byId.get(id)
    if (!record) throw new Error(`translation ${translation.id} has no target ${id}`)
    return record
  }
  const free = [...dropped.map(recordOf), ...records.filter(({ facts }) => facts.target === '')]
  const open = placements.filter((placement) => placement.translation === null)
  const empty = await enoughEmpty(act, translation, free, open.length)
  const moves = placements.map((placement, index): Move => {
    const segment = after[index]
    if (!segment) throw new Error(`there is no sentence for ${placement.segment}`)
    if (placement.translation !== null) {
      const isSame = placement.how !== 'stale'
      const record = recordOf(placement.translation)
      return {
        record,
        to: { ...kept(record), ...standing(record, segment, placement, isSame) },
        act: 'followed',
      }
    }
    const record = empty.shift()
    if (!record) throw new Error(`there is no empty target for ${placement.segment}`)
    if (placement.how === 'none') return { record, to: emptyAt(segment.id), act: 'followed' }
    const lineage = placement.lineage.map(recordOf)
    return { record, to: carried(lineage, segment, placement.similarity), act: 'carried' }
  })
  return [
    ...moves,
    ...orphans.map(recordOf).map((record): Move => ({ record, to: orphaned(record), act: 'followed' })),
    ...empty.map((record): Move => ({ record, to: emptyAt(null), act: 'dropped' })),
  ]
}

function heldOf({ id, segment, basedOn, facts }: TargetRecord): HeldTranslation {
  if (!basedOn) throw new Error(`target ${id} is of no sentence`)
  const isCarriedDraft =
    facts.freshness === 'carried' && facts.state === 'draft' && facts.origin === 'carried'
  return { id: String(id), at: segment?.cut.key ?? null, basis: basedOn.cut, isCarriedDraft }
}

/** At least so many empty targets: those there are, and new ones. */
async function enoughEmpty(
  act: Act,
  translation: TranslationFacts,
  free: readonly TargetRecord[],
  wanted: number,
): Promise<TargetRecord[]> {
  if (free.length >= wanted) return [...free]
  await addEmptyTargets(act, translation.id, Array<null>(wanted - free.length).fill(null))
  const known = new Set(free.map(({ id }) => id))
  const records = await loadTargets(act.req, translation.id)
  const added = records.filter((one) => one.segment === null && one.facts.target === '' && !known.has(one.id))
  return [...free, ...added]
}

function kept({ facts, basedOn, similarity, lineage }: TargetRecord): MovedTarget {
  const { target, state, freshness, origin } = facts
  return {
    segment: null,
    basedOn: basedOn?.id ?? null,
    target,
    state,
    freshness,
    origin,
    similarity,
    lineage,
  }
}

function standing(
  { basedOn, facts }: TargetRecord,
  segment: PlacedSegment,
  { freshness, similarity }: { freshness: MovedTarget['freshness'] | null; similarity: number | null },
  isSame: boolean,
): Partial<MovedTarget> {
  return {
    segment: segment.id,
    basedOn: isSame ? segment.id : (basedOn?.id ?? null),
    freshness: freshness ?? facts.freshness,
    similarity: isSame ? null : similarity,
  }
}

function carried(
  lineage: readonly TargetRecord[],
  segment: PlacedSegment,
  similarity: number | null,
): MovedTarget {
  return {
    segment: segment.id,
    basedOn: segment.id,
    target: lineage.map(({ facts }) => facts.target).join(' '),
    state: 'draft',
    freshness: 'carried',
    origin: 'carried',
    similarity,
    // Also what those were carried from themselves: whoever wrote it wrote of these words.
    lineage: [...new Set(lineage.flatMap((one) => [one.id, ...one.lineage]))],
  }
}

function orphaned(record: TargetRecord): MovedTarget {
  return { ...kept(record), segment: null, freshness: 'orphan', similarity: null }
}

function emptyAt(segment: number | null): MovedTarget {
  return {
    segment,
    basedOn: null,
    target: null,
    state: 'untranslated',
    freshness: 'current',
    origin: null,
    similarity: null,
    lineage: [],
  }
}

/** The redline of two texts: what stayed, what went, what came, in pieces that a person can read. */
import { diffArrays } from 'diff'

import { clausesOf, tokensOf } from './tokens'

/** Joining `same` and `removed` gives the text before, joining `same` and `added` the text after. */
export interface Segment {
  op: 'same' | 'removed' | 'added'
  text: string
}

/** A segment whose pieces are still counted; the length of `tokens` weighs it. */
interface Run {
  op: Segment['op']
  tokens: string[]
}

/**
 * Beyond this many edits two texts have little in common, and the time that a finer comparison takes grows
 * with the square while its result becomes a mosaic nobody reads.
 */
const mostWordEdits = 160
const mostClauseEdits = 1_000

/**
 * Compares by words, Chinese by characters, and merges what would come out choppy. Never cuts a character in
 * two. Segments are never empty, and no two neighbours have the same `op`.
 */
export function redline(before: string, after: string): Segment[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: before }]
  const runs = compareWithin(tokensOf(before), tokensOf(after), compareMiddles)
  return toSegments(mergeChoppy(runs))
}

type Compare = (before: string[], after: string[]) => Run[]

/** Most edits are small: what both share at either end is set aside before anything is compared. */
function compareWithin(before: string[], after: string[], compare: Compare): Run[] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return tidy([
    { op: 'same', tokens: before.slice(0, start) },
    ...compare(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    { op: 'same', tokens: before.slice(before.length - end) },
  ])
}

function compareMiddles(before: string[], after: string[]): Run[] {
  return compareTokens(before, after, mostWordEdits) ?? compareClauses(before, after)
}

/** Null when there are more than `most` edits. */
function compareTokens(before: string[], after: string[], most: number): Run[] | null {
  if (before.length === 0 || after.length === 0) return replaced(before, after)
  const changes = diffArrays(before, after, { maxEditLength: most })
  return (
    changes?.map(({ added, removed, value }) => ({
      op: added ? 'added' : removed ? 'removed' : 'same',
      tokens: value,
    })) ?? null
  )
}

function replaced(before: string[], after: string[]): Run[] {
  return [
    { op: 'removed', tokens: before },
    { op: 'added', tokens: after },
  ]
}

/** Finds whole clauses that stayed, then compares words only where a clause gave way to another. */
function compareClauses(before: string[], after: string[]): Run[] {
  const clauses = compareTokens(clausesOf(before.join('')), clausesOf(after.join('')), mostClauseEdits)
  if (!clauses) return replaced(before, after)
  return pairReplacements(tidy(clauses)).flatMap(({ same, removed, added }) =>
    same.length > 0
      ? [{ op: 'same' as const, tokens: tokensOf(same.join('')) }]
      : compareWithin(tokensOf(removed.join('')), tokensOf(added.join('')), compareReplacement),
  )
}

function compareReplacement(before: string[], after: string[]): Run[] {
  return compareTokens(before, after, mostWordEdits) ?? replaced(before, after)
}

interface Stretch {
  same: string[]
  removed: string[]
  added: string[]
}

/** Runs as stretches that either stayed or were replaced. */
function pairReplacements(runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { op, tokens } of runs) {
    const last = stretches.at(-1)
    const joins = last !== undefined && op !== 'same' && last.same.length === 0
    const stretch = joins ? last : { same: [], removed: [], added: [] }
    append(stretch[op], tokens)
    if (!joins) stretches.push(stretch)
  }
  return stretches
}

/**
 * A word or two that happen to stay between two larger changes make a reader puzzle; such islands join the
 * changes around them (the semantic clean-up of Fraser's diff-match-patch).
 */
function mergeChoppy(runs: readonly Run[]): Run[] {
  const merged: Stretch[] = []
  for (const stretch of pairReplacements(runs)) {
    const island = merged.at(-1)
    const change = merged.at(-2)
    if (island && change && stretch.same.length === 0 && isIsland(change, island, stretch)) {
      merged.pop()
      append(append(change.removed, island.same), stretch.removed)
      append(append(change.added, island.same), stretch.added)
    } else {
      merged.push(stretch)
    }
  }
  return tidy(
    merged.flatMap(({ same, removed, added }) => [{ op: 'same', tokens: same }, ...replaced(removed, added)]),
  )
}

function isIsland(change: Stretch, island: Stretch, next: Stretch): boolean {
  const weight = ({ removed, added }: Stretch) => Math.max(removed.length, added.length)
  return island.same.length <= Math.min(weight(change), weight(next), 6) && !island.same.includes('\n')
}

/** Without empty runs, and with neighbours of the same kind joined. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  for (const run of runs) {
    const last = tidied.at(-1)
    if (run.tokens.length === 0) continue
    if (last?.op === run.op) append(last.tokens, run.tokens)
    else tidied.push({ op: run.op, tokens: [...run.tokens] })
  }
  return tidied
}

/** One by one: spreading a long text into the arguments of `push` would overflow the stack. */
function append(tokens: string[], more: readonly string[]): string[] {
  for (const token of more) tokens.push(token)
  return tokens
}

function toSegments(runs: readonly Run[]): Segment[] {
  return runs.map(({ op, tokens }) => ({ op, text: tokens.join('') }))
}

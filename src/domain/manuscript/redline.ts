/** The redline of two texts: what stayed, what went, what came, in pieces that a person can read. */
import { diffArrays } from 'diff'

import { movedIds } from './order'
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
 * Beyond this many edits between two clauses that stayed, two texts have little in common; a finer comparison
 * takes time that grows with the square, and gives a mosaic nobody reads.
 */
const mostEdits = 160

/**
 * Compares by words, Chinese by characters, and merges what would come out choppy. Never cuts a character in
 * two. Segments are never empty, and no two neighbours have the same `op`.
 */
export function redline(before: string, after: string): Segment[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: before }]
  const runs = compareWithin(tokensOf(before), tokensOf(after), compareByClauses)
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

/**
 * Clauses that stand once in both texts, in the same order, stay; words are compared only between them. This
 * keeps the work linear in the length and square only in what changed at one place (Cohen's patience diff).
 */
function compareByClauses(before: string[], after: string[]): Run[] {
  const old = clausesOf(before)
  const now = clausesOf(after)
  const runs: Run[] = []
  let from: Anchor = { before: 0, after: 0 }
  for (const anchor of [...anchorsOf(old, now), { before: old.length, after: now.length }]) {
    const gone = old.slice(from.before, anchor.before).flat()
    const come = now.slice(from.after, anchor.after).flat()
    runs.push(...compareWithin(gone, come, compareTokens), { op: 'same', tokens: old[anchor.before] ?? [] })
    from = { before: anchor.before + 1, after: anchor.after + 1 }
  }
  return runs
}

/** Positions of one clause in both lists. */
interface Anchor {
  before: number
  after: number
}

function anchorsOf(before: readonly string[][], after: readonly string[][]): Anchor[] {
  const old = uniqueClauses(before)
  const now = uniqueClauses(after)
  const moved = movedIds([...old.keys()], [...now.keys()])
  return [...now].flatMap(([clause, position]) => {
    const at = old.get(clause)
    return at === undefined || moved.has(clause) ? [] : [{ before: at, after: position }]
  })
}

/** The clauses that stand once, in order, with their positions. */
function uniqueClauses(clauses: readonly string[][]): Map<string, number> {
  const positions = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [position, tokens] of clauses.entries()) {
    const clause = tokens.join('')
    if (positions.has(clause)) repeated.add(clause)
    else positions.set(clause, position)
  }
  for (const clause of repeated) positions.delete(clause)
  return positions
}

function compareTokens(before: string[], after: string[]): Run[] {
  if (before.length === 0 || after.length === 0) return replaced(before, after)
  const changes = diffArrays(before, after, { maxEditLength: mostEdits })
  if (!changes) return replaced(before, after)
  return changes.map(({ added, removed, value }) => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    tokens: value,
  }))
}

function replaced(before: string[], after: string[]): Run[] {
  return [
    { op: 'removed', tokens: before },
    { op: 'added', tokens: after },
  ]
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

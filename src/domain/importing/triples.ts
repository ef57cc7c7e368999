/** Three lists matched: what became of each item of `base`, and what was added. */
import { matchItems } from './match'
import type { Matchable } from './match'

export interface Triple<T> {
  base: T | null
  mine: T | null
  file: T | null
}

export interface Sides<T> {
  /** Null where there was no import before. */
  base: readonly T[] | null
  mine: readonly T[]
  file: readonly T[]
}

/** Every item of every list is in exactly one triple. */
export function triplesOf<T extends Matchable>({ base, mine, file }: Sides<T>): Triple<T>[] {
  const inMine = follow(base ?? [], mine, true)
  const inFile = follow(base ?? [], file, true)
  const inherited = (base ?? []).map((item) => ({
    base: item,
    mine: inMine.get(item) ?? null,
    file: inFile.get(item) ?? null,
  }))
  const newInMine = without(mine, inMine.values())
  const newInFile = without(file, inFile.values())
  return [...inherited, ...pairsOf(newInMine, newInFile, base === null)]
}

/** What editor and file both added counts as one thing only where the two are alike. */
function pairsOf<T extends Matchable>(mine: readonly T[], file: readonly T[], bySlot: boolean): Triple<T>[] {
  const inFile = follow(mine, file, bySlot)
  const added = mine.map((item) => ({ base: null, mine: item, file: inFile.get(item) ?? null }))
  const fromFile = without(file, inFile.values()).map((item) => ({ base: null, mine: null, file: item }))
  return [...added, ...fromFile]
}

function follow<T extends Matchable>(from: readonly T[], to: readonly T[], bySlot: boolean): Map<T, T> {
  const followed = new Map<T, T>()
  matchItems(from, to, { bySlot }).forEach((index, at) => {
    const [item, match] = [from[at], to[index]]
    if (item && match) followed.set(item, match)
  })
  return followed
}

function without<T>(items: readonly T[], taken: Iterable<T>): T[] {
  const gone = new Set(taken)
  return items.filter((item) => !gone.has(item))
}

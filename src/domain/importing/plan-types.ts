import type { Manuscript } from '../manuscript/types'

export type Choice = 'mine' | 'file'

/**
 * `base` is the manuscript that the last import wrote, null when there was none; `mine` is the working copy
 * as it stands, null when there is none; `file` is what the file says now.
 */
export interface ImportPlanFacts {
  base: Manuscript | null
  mine: Manuscript | null
  file: Manuscript
  /** What a person decided for every conflict that `decisions` does not name. */
  keep?: Choice
  /** What a person decided, by the path of the conflict. */
  decisions?: Readonly<Record<string, Choice>>
}

/**
 * What the file changes. `from` and `to` are text forms of the piece; null where there is none before, or
 * none afterwards. The text of an attribution is its parts joined by " · ".
 */
export interface PlannedUpdate {
  path: string
  from: string | null
  to: string | null
}

/** What editor and file changed differently. Undecided, it leaves `mine` as it is. */
export interface PlannedConflict {
  path: string
  base: string | null
  mine: string | null
  file: string | null
}

/**
 * Parallel to the arrays of `merged`: the index of the record in `mine` that lives on, or null for a new
 * one. Without it an applier would make new records, and decisions about the old ones would be lost.
 */
export interface PlanOrigin {
  sections: (number | null)[]
  quotes: (number | null)[]
  sources: (number | null)[]
}

/**
 * Paths count from 0 in `base` (in `mine` where there is no base): `title`, `subtitle`, `order`,
 * `sections/2/heading`, `sections/2/blocks/3`; a piece that only the file has, or that editor and file both
 * added, is `added/` and its path in the file. `quotes/5/attribution` counts in `merged`. The path of a
 * conflict does not depend on decisions taken.
 */
export interface ImportPlan {
  creates: { articles: number; sections: number; quotes: number; sources: number }
  updates: PlannedUpdate[]
  conflicts: PlannedConflict[]
  /** The working copy to write: `mine` itself when there is nothing to update. */
  merged: Manuscript
  origin: PlanOrigin
}

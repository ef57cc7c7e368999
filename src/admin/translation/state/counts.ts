import type { SegmentState } from '../../../domain/translation/review/states'
import type { FindingSeverity } from '../../../domain/translation/types'
import type { DeskSection } from '../../../queries/translation/translation-desk'
import type { Row } from '../row'

export interface RowCounts {
  states: Record<SegmentState, number>
  stale: number
  /** Findings that stand, by severity, in the rows that are checked. */
  findings: Record<FindingSeverity, number>
  /** Rows of which nobody knows yet what the checks say. */
  unchecked: number
}

/** How far a translation is, counted over its rows. */
export function countRows(rows: ReadonlyMap<number, Row>): RowCounts {
  const counts: RowCounts = {
    states: { untranslated: 0, draft: 0, submitted: 0, reviewed: 0, approved: 0 },
    stale: 0,
    findings: { critical: 0, major: 0, minor: 0, warning: 0 },
    unchecked: 0,
  }
  for (const { state, freshness, findings } of rows.values()) {
    counts.states[state] += 1
    if (freshness !== 'current') counts.stale += 1
    if (findings === null) counts.unchecked += 1
    for (const { severity, waived } of findings ?? []) if (waived === null) counts.findings[severity] += 1
  }
  return counts
}

/**
 * How many sentences of each section are approved, of the source as it stands. A section whose rows are not all here yet
 * keeps the count that the server gave.
 */
export function approvedIn(
  rows: ReadonlyMap<number, Row>,
  sections: readonly DeskSection[],
): ReadonlyMap<string | null, number> {
  const all = [...rows.values()]
  return new Map(
    sections.map(({ section, segments, approved }) => {
      const here = all.filter((row) => row.section === section)
      const done = here.filter(({ state, freshness }) => state === 'approved' && freshness === 'current')
      return [section, here.length === segments ? done.length : approved]
    }),
  )
}

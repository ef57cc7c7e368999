import type { TargetFinding } from '../../queries/translation/findings'
import type { DeskSegment } from '../../queries/translation/desk-segments'

/**
 * A sentence as the server last told it: what stands there, to the letter. `findings` is null until the checks have
 * answered: nobody knows yet whether there are any.
 */
export type Row = Omit<DeskSegment, 'findings'> & { findings: DeskSegment['findings'] | null }

export type { TargetFinding }

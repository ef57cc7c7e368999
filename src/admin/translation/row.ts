import type { TargetFinding } from '../../queries/translation/findings'
import type { DeskSegment } from '../../queries/translation/desk-segments'

/** A sentence as the server last told it: what stands there, to the letter. */
export type Row = DeskSegment

export type { TargetFinding }

import type { RevisionStatus } from './types'

/**
 * Where a revision may go. A withdrawn one goes nowhere: what returns after a withdrawal is a new
 * submission, or an older revision republished, with a decision taken afterwards.
 */
const transitions = {
  inReview: ['changesRequested', 'approved', 'superseded'],
  changesRequested: ['inReview', 'approved', 'superseded'],
  approved: ['inReview', 'changesRequested', 'published', 'superseded'],
  published: ['superseded', 'withdrawn'],
  superseded: ['published'],
  withdrawn: [],
} satisfies Record<RevisionStatus, readonly RevisionStatus[]>

/** Whether the table allows this step; staying is no step. */
export function canMove(from: RevisionStatus, to: RevisionStatus): boolean {
  const next: readonly RevisionStatus[] = transitions[from]
  return next.includes(to)
}

export type OpenStatus = Extract<RevisionStatus, 'inReview' | 'changesRequested' | 'approved'>

/** Whether a revision still takes decisions. */
export function isOpen(status: RevisionStatus): status is OpenStatus {
  return status === 'inReview' || status === 'changesRequested' || status === 'approved'
}

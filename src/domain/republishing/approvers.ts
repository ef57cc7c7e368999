import type { PublishedApproval } from './types'

/** How many people approved: somebody who approved both scopes is one person, counted once. */
export function countApprovers(approvals: readonly PublishedApproval[]): number {
  return new Set(approvals.map((approval) => approval.by)).size
}

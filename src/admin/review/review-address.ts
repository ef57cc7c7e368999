import type { Review } from '../../queries/review'
import type { DeskPage } from '../desk-page'

export type ReviewLayout = 'inline' | 'side'

/** `?view=side`; anything else is inline. */
export function reviewView(text: string | undefined): ReviewLayout {
  return text === 'side' ? 'side' : 'inline'
}

/** The address of a review in this layout, compared with that revision: a colleague sent there sees the same. */
export function reviewAddress({ revision, base }: Review, { address }: DeskPage, view: ReviewLayout): string {
  const query = new URLSearchParams()
  if (base) query.set('against', String(base.number))
  if (view === 'side') query.set('view', view)
  const asked = query.toString()
  return `${address(`/review/${revision.id}`)}${asked === '' ? '' : `?${asked}`}`
}

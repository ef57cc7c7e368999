import type { Revision } from '../payload-types'
import type { Act } from './within-transaction'

/** The only columns of a revision that ever move; PostgreSQL refuses any other. */
type Movable = Partial<Pick<Revision, 'status' | 'publishedAt' | 'withheldAt' | 'withheldReason'>>

/** Moves a revision along. Whether it may was decided before. */
export async function moveRevision({ req }: Act, id: number, data: Movable): Promise<void> {
  await req.payload.db.updateOne({ collection: 'revisions', id, data, req, returning: false })
}

import type { Revision } from '../payload-types'
import { loadRevision } from '../queries/revision-facts'
import { articleOf } from './make-public'
import { lockArticle, type Act } from './within-transaction'

/** The revision as it stands once everybody else is done with its article; null when there is none. */
export async function lockedRevision({ req }: Act, id: number): Promise<Revision | null> {
  const found = await loadRevision(req, id)
  if (!found) return null
  await lockArticle(req, articleOf(found))
  return loadRevision(req, id)
}

import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../domain/shared/result'
import { mayWithdraw } from '../domain/workflow/take-down'
import type { Publication } from '../payload-types'
import { publicFactsOf } from '../queries/publication-facts'
import { idOf } from '../queries/quote-value'
import { loadEdition, loadRevision } from '../queries/revision-facts'
import { appendEvent } from './append-event'
import { finish, refreshAlternates, savePublication, withEntry } from './make-public'
import { moveRevision } from './move-revision'
import { lockArticle, withinTransaction, type Act, type Outcome } from './within-transaction'

interface Withdrawal {
  publication: number
  /** Readers see it. */
  reason: string
}

/** Takes an article away from readers at every address it ever had, and says why. */
export function withdraw(
  req: PayloadRequest,
  { publication: id, reason }: Withdrawal,
  now = new Date(),
): Promise<Outcome<Publication>> {
  return withinTransaction({ req, now }, async (act) => {
    const found = await findPublication(act, id)
    if (!found) return refuse({ code: 'notFound' })
    const article = idOf(found.article)
    await lockArticle(req, article)
    const publication = (await findPublication(act, id)) ?? found
    const { locale } = publication
    const isWithdrawn = publication.state === 'withdrawn'
    const allowed = mayWithdraw({ actor: act.actor, locale, publication: { isWithdrawn }, reason })
    if (!allowed.ok) return allowed
    return takeDown(act, publication, article, allowed.value.reason)
  })
}

function findPublication({ req }: Act, id: number): Promise<Publication | null> {
  return req.payload.findByID({
    collection: 'publications',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}

async function takeDown(
  act: Act,
  publication: Publication,
  article: number,
  reason: string,
): Promise<Outcome<Publication>> {
  const { locale, digest } = publication
  const revision = await loadRevision(act.req, idOf(publication.revision))
  if (!revision) return refuse({ code: 'notFound' })
  await appendEvent(act, {
    type: 'publication.withdrawn',
    article,
    locale,
    revision: revision.id,
    digest,
    reason,
  })
  await moveRevision(act, revision.id, { status: 'withdrawn' })
  const { decisions } = await loadEdition(act.req, article, locale)
  const at = act.now.toISOString()
  const facts = publicFactsOf(publication)
  const entry = { revision: facts.revision, kind: 'withdrawn' as const, note: reason, at }
  const history = withEntry(facts.history, { ...entry, approvals: facts.approvals, digest })
  const data = {
    ...finish(revision, { ...facts, history }),
    state: 'withdrawn' as const,
    withdrawnAt: at,
    withdrawnReason: reason,
    withdrawnAtDecision: decisions.at(-1)?.id ?? 0,
  }
  await savePublication(act, publication.id, data)
  await refreshAlternates(act, article, locale)
  return accept({ ...publication, ...data })
}

import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../domain/shared/result'
import { mayWithhold } from '../domain/workflow/take-down'
import type { Revision } from '../payload-types'
import { publicFactsOf } from '../queries/publication-facts'
import { idOf } from '../queries/quote-value'
import { loadEdition, loadRevision } from '../queries/revision-facts'
import { appendEvent } from './append-event'
import { lockedRevision } from './locked-revision'
import { articleOf, finish, savePublication, withEntry } from './make-public'
import { moveRevision } from './move-revision'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

interface Withholding {
  revision: number
  /** The public history shows it in the gap. */
  reason: string
}

/** Takes a superseded revision out of the public history; the record keeps it. */
export function withhold(
  req: PayloadRequest,
  { revision: id, reason }: Withholding,
  now = new Date(),
): Promise<Outcome<Revision>> {
  return withinTransaction({ req, now }, async (act) => {
    const revision = await lockedRevision(act, id)
    if (!revision) return refuse({ code: 'notFound' })
    const wasPublished = Boolean(revision.publishedAt)
    const isWithheld = Boolean(revision.withheldAt)
    const allowed = mayWithhold({ actor: act.actor, revision, wasPublished, isWithheld, reason })
    if (!allowed.ok) return allowed
    const hidden = { withheldAt: now.toISOString(), withheldReason: allowed.value.reason }
    const { locale, digest } = revision
    await appendEvent(act, {
      type: 'revision.withheld',
      article: articleOf(revision),
      locale,
      revision: id,
      digest,
      reason: hidden.withheldReason,
    })
    await moveRevision(act, id, hidden)
    await showGap(act, revision, hidden.withheldReason)
    return accept({ ...revision, ...hidden })
  })
}

/** The public history says that something was there, and why it is not any more. */
async function showGap(act: Act, revision: Revision, note: string): Promise<void> {
  const { publication } = await loadEdition(act.req, articleOf(revision), revision.locale)
  const shown = publication ? await loadRevision(act.req, idOf(publication.revision)) : null
  if (!publication || !shown) return
  const facts = publicFactsOf(publication)
  const entry = { revision: revision.number, kind: 'withheld' as const, note, at: act.now.toISOString() }
  const history = withEntry(facts.history, { ...entry, approvals: [], digest: revision.digest })
  await savePublication(act, publication.id, finish(shown, { ...facts, history }))
}

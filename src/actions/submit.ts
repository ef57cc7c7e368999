import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { alignIdentity } from '../domain/manuscript/align'
import type { Digests, Identity } from '../domain/manuscript/types'
import { accept, refuse } from '../domain/shared/result'
import { maySubmit } from '../domain/workflow/submit'
import type { Revision } from '../payload-types'
import { contributionsSince, waitForSaves, type Contributions } from '../queries/contributors'
import { idOf } from '../queries/quote-value'
import { identityOf, loadEdition, loadRevision, manuscriptOf, type Edition } from '../queries/revision-facts'
import { submitFacts } from '../queries/submit-facts'
import { loadWorkingCopy, type WorkingCopy } from '../queries/working-copy'
import { freezeRevision } from './freeze-revision'
import { lockArticle, withinTransaction, type Act, type Outcome } from './within-transaction'

interface Submission {
  article: number
  note?: string
}

/** What would be frozen, and everything the rules have to know of it. */
interface Draft {
  copy: WorkingCopy
  edition: Edition
  digests: Digests
  number: number
  contributions: Contributions
  note: string | null
}

/**
 * Freezes the working copy of an article as its next revision: by value, with its digests, its
 * contributors and the findings of the checks. A revision that was waiting gives way to it.
 */
export function submit(
  req: PayloadRequest,
  { article, note }: Submission,
  now = new Date(),
): Promise<Outcome<Revision>> {
  return withinTransaction({ req, now }, async (act) => {
    if (!(await lockArticle(req, article))) return refuse({ code: 'notFound' })
    const draft = await draftOf(act, { article, note })
    return draft.ok ? accept(await freeze(act, draft.value)) : draft
  })
}

async function draftOf({ req, actor }: Act, { article, note }: Submission): Promise<Outcome<Draft>> {
  await waitForSaves(req)
  const copy = await loadWorkingCopy(req, article)
  if (!copy) return refuse({ code: 'notFound' })
  if (copy.unknown.length > 0) {
    return refuse({ code: 'unknownContent', nodes: [...new Set(copy.unknown.map(({ type }) => type))] })
  }
  const edition = await loadEdition(req, article, copy.manuscript.locale)
  const facts = submitFacts(actor, copy, edition)
  const allowed = maySubmit(facts)
  if (!allowed.ok) return allowed
  const { digests } = facts
  const contributions = await contributionsSince(req, copy, lastPublishedEdit(edition))
  return accept({ copy, edition, digests, number: allowed.value.number, contributions, note: note ?? null })
}

/** Contributors count since the revision that readers see was frozen, or from the beginning. */
function lastPublishedEdit({ publication, standing }: Edition): number {
  const published = standing.find(({ id }) => id === idOf(publication?.revision))
  return published?.lastEdit ?? 0
}

async function freeze(act: Act, { copy, contributions, ...draft }: Draft): Promise<Revision> {
  const { newest } = draft.edition
  const base = newest ? await loadRevision(act.req, newest.id) : null
  const { article, manuscript } = copy
  const frozen = { manuscript, identity: identityFor(copy, base) }
  return freezeRevision(act, { ...draft, ...contributions, article: article.id, slug: article.slug, frozen })
}

function identityFor(
  { manuscript, sections, quotes, sources }: WorkingCopy,
  base: Revision | null,
): Identity {
  return alignIdentity({
    previous: base ? { manuscript: manuscriptOf(base), identity: identityOf(base) } : null,
    next: manuscript,
    sectionIds: sections.map(({ key }) => key),
    quoteIds: quotes.map(({ key }) => key),
    sourceIds: sources.map(({ key }) => key),
    newId: randomUUID,
  })
}

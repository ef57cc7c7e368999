import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { alignIdentity } from '../domain/manuscript/align'
import { checkManuscript } from '../domain/manuscript/checks'
import type { Digests, Identity } from '../domain/manuscript/types'
import { accept, refuse } from '../domain/shared/result'
import { scopeStandings, statusAfterSubmission, supersededBy } from '../domain/workflow/standing'
import { maySubmit } from '../domain/workflow/submit'
import { isOpen } from '../domain/workflow/transitions'
import type { RevisionStatus } from '../domain/workflow/types'
import type { Revision } from '../payload-types'
import { contributionsSince, waitForSaves, type Contributions } from '../queries/contributors'
import { idOf } from '../queries/quote-value'
import {
  decisionFacts,
  identityOf,
  loadEdition,
  loadRevision,
  manuscriptOf,
  type Edition,
} from '../queries/revision-facts'
import { deskTerms } from '../queries/terms'
import { submitFacts } from '../queries/submit-facts'
import { loadWorkingCopy, type WorkingCopy } from '../queries/working-copy'
import { appendEvent } from './append-event'
import { moveRevision } from './move-revision'
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
    if (!draft.ok) return draft
    const revision = await freeze(act, draft.value)
    await giveWay(act, revision, draft.value.edition)
    await appendEvent(act, {
      type: 'article.submitted',
      article,
      locale: revision.locale,
      revision: revision.id,
      digest: revision.digest,
      reason: note ?? null,
    })
    return accept(revision)
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

async function freeze({ req, actor, now }: Act, draft: Draft): Promise<Revision> {
  const { copy, edition, digests, number, contributions, note } = draft
  const { article, manuscript } = copy
  const base = edition.newest ? await loadRevision(req, edition.newest.id) : null
  const facts = { id: '', number, status: 'inReview' as RevisionStatus, digests, blockingFindings: [] }
  const standings = scopeStandings({
    revision: { ...facts, ...manuscript, contributors: contributions.contributors },
    decisions: edition.decisions.map(decisionFacts),
    withdrawnAtSequence: edition.publication?.withdrawnAtDecision ?? null,
  })
  return req.payload.create({
    collection: 'revisions',
    data: {
      article: article.id,
      locale: manuscript.locale,
      sourceLocale: manuscript.sourceLocale,
      number,
      status: statusAfterSubmission(standings),
      manuscript: { ...manuscript },
      identity: { ...identityFor(copy, base) },
      digest: digests.whole,
      textDigest: digests.text,
      attributionDigest: digests.attribution,
      base: idOf(edition.publication?.revision) ?? base?.id ?? null,
      contributors: { ...contributions.contributors },
      lastEdit: contributions.lastEdit,
      slug: article.slug,
      findings: checkManuscript(manuscript, new Set(await deskTerms(req))),
      note,
      submittedBy: Number(actor.id),
      submittedByName: actor.name,
      submittedAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
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

/** Whatever was waiting gives way to the new one; an approved one only when the new one is approved too. */
async function giveWay(act: Act, { number, status }: Revision, { standing }: Edition): Promise<void> {
  if (!isOpen(status)) return
  for (const other of supersededBy({ number, status }, standing)) {
    await moveRevision(act, other.id, { status: 'superseded' })
  }
}

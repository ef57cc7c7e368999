import { checkManuscript } from '../domain/manuscript/checks'
import { digestOf } from '../domain/manuscript/digest'
import type { Digests, Frozen } from '../domain/manuscript/types'
import { scopeStandings, statusAfterSubmission, supersededBy } from '../domain/workflow/standing'
import { isOpen } from '../domain/workflow/transitions'
import type { Contributors, RevisionStatus } from '../domain/workflow/types'
import type { Revision } from '../payload-types'
import { idOf } from '../queries/quote-value'
import { decisionsOn, type Edition } from '../queries/revision-facts'
import { appendEvent } from './append-event'
import { moveRevision } from './move-revision'
import { followSource } from './translation/follow-source'
import type { Act } from './within-transaction'

/** Of a translation: the source revision that it was made from, by its digests, and how good it was found. */
export type TranslatedFrom = Pick<
  Revision,
  'sourceRevision' | 'sourceDigest' | 'sourceTextDigest' | 'sourceAttributionDigest' | 'score'
>

/** What is frozen, and everything that goes on record with it. */
export interface Freezing {
  article: number
  frozen: Frozen
  slug: string
  digests: Digests
  number: number
  edition: Edition
  contributors: Contributors
  lastEdit: number
  note: string | null
  translatedFrom?: TranslatedFrom
}

/**
 * Puts a revision on record, with its event. What was waiting gives way to it; a source that is approved at once
 * moves its translations.
 */
export async function freezeRevision(act: Act, freezing: Freezing): Promise<Revision> {
  const revision = await create(act, freezing)
  const { article, note } = freezing
  await giveWay(act, revision, freezing.edition)
  await appendEvent(act, {
    type: 'article.submitted',
    article,
    locale: revision.locale,
    revision: revision.id,
    digest: revision.digest,
    reason: note,
    details: { contributors: freezing.contributors, identity: digestOf(freezing.frozen.identity) },
  })
  await followSource(act, article)
  return revision
}

async function create({ req, actor, now }: Act, freezing: Freezing): Promise<Revision> {
  const { article, frozen, slug, digests, number, edition, contributors, lastEdit, note } = freezing
  const { manuscript, identity } = frozen
  return req.payload.create({
    collection: 'revisions',
    data: {
      article,
      locale: manuscript.locale,
      sourceLocale: manuscript.sourceLocale,
      number,
      status: statusOf(freezing),
      manuscript: { ...manuscript },
      identity: { ...identity },
      digest: digests.whole,
      textDigest: digests.text,
      attributionDigest: digests.attribution,
      base: idOf(edition.publication?.revision) ?? edition.newest?.id ?? null,
      contributors: { ...contributors },
      lastEdit,
      slug,
      findings: checkManuscript(manuscript),
      note,
      submittedBy: Number(actor.id),
      submittedByName: actor.name,
      submittedAt: now.toISOString(),
      ...freezing.translatedFrom,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function statusOf({
  frozen,
  digests,
  number,
  edition,
  contributors,
  translatedFrom,
}: Freezing): RevisionStatus {
  const { locale, sourceLocale } = frozen.manuscript
  const sourceAttributionDigest = translatedFrom?.sourceAttributionDigest ?? null
  const decided = { locale, attributionDigest: digests.attribution, sourceAttributionDigest }
  const facts = { id: '', number, status: 'inReview' as RevisionStatus, digests, blockingFindings: [] }
  const standings = scopeStandings({
    revision: { ...facts, locale, sourceLocale, contributors },
    decisions: decisionsOn(decided, edition.decisions),
    withdrawnAtSequence: edition.publication?.withdrawnAtDecision ?? null,
  })
  return statusAfterSubmission(standings)
}

/** Whatever was waiting gives way to the new one; an approved one only when the new one is approved too. */
async function giveWay(act: Act, { number, status }: Revision, { standing }: Edition): Promise<void> {
  if (!isOpen(status)) return
  for (const other of supersededBy({ number, status }, standing)) {
    await moveRevision(act, other.id, { status: 'superseded' })
  }
}

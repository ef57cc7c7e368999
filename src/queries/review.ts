import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { compareManuscripts } from '../domain/manuscript/compare'
import { compareAttributions } from '../domain/manuscript/compare-attributions'
import type { AttributionComparison, Comparison } from '../domain/manuscript/comparison'
import { digestOf } from '../domain/manuscript/digest'
import type { ManuscriptFinding } from '../domain/manuscript/finding'
import type { Frozen } from '../domain/manuscript/types'
import { comparisonBase, type Against } from '../domain/workflow/comparison-base'
import { mayPublish } from '../domain/workflow/publish'
import type { Refusal } from '../domain/workflow/refusals'
import type { Actor } from '../domain/workflow/types'
import type { Comment, Decision, Event, Revision } from '../payload-types'
import { judgedIn, type Judged } from './desk-record'
import { idOf } from './quote-value'
import { loadRecordOf, type EditionRecord, type RevisionLine } from './edition-record'
import { identityOf, manuscriptOf } from './revision-facts'
import { judgeScope, type ScopeReview } from './scope-review'
import { findTranslation } from './translation/load-translation'

/** Everything the review screen shows of one revision to one person. */
export interface Review {
  revision: Omit<Revision, 'manuscript' | 'identity' | 'findings'>
  article: { id: number; title: string }
  /** The translation that it was submitted from; null for a revision of the source. */
  translation: number | null
  frozen: Frozen
  findings: ManuscriptFinding[]
  base: (RevisionLine & { before: Frozen }) | null
  /** Null for a first revision: there is nothing to compare with, so all of it is to be read. */
  comparison: Comparison | null
  /** Who is said to have said what otherwise than readers have it now, whatever the screen compares with. */
  againstReaders: AttributionComparison
  /** The numbers that `published` and `mine` mean for this person. */
  known: { published: number | null; mine: number | null }
  /** All revisions of the article and locale, newest first. */
  revisions: RevisionLine[]
  scopes: ScopeReview[]
  /** Why this person may not publish; null when they may, perhaps after saying what changed. */
  publish: Refusal | null
  /** Decisions on this revision, and on others about the same digests. */
  decisions: Decision[]
  events: Event[]
  comments: Comment[]
}

interface ReviewRequest {
  revision: number
  against: Against | null
}

/** The review of a revision; null for nobody, and for what is not there or not theirs to see. */
export async function reviewFor(
  req: PayloadRequest,
  { revision: id, against }: ReviewRequest,
): Promise<Review | null> {
  const actor = actorOf(req)
  const revision = actor ? await visibleRevision(req, id) : null
  if (!actor || !revision) return null
  const record = await loadRecordOf(req, revision)
  const judged = judgedIn(record.edition, revision)
  const known = knownNumbers(record, judged, { actor, id })
  const numbers = record.revisions.map(({ number }) => number)
  const number = comparisonBase(against, { number: revision.number, numbers, ...known })
  const frozen = frozenOf(revision)
  const base = await loadBase(req, record, number)
  const { manuscript: _manuscript, identity: _identity, findings, ...rest } = revision
  return {
    revision: rest,
    article: record.article,
    translation: (await findTranslation(req, record.article.id, revision.locale))?.id ?? null,
    frozen,
    findings: findings as unknown as ManuscriptFinding[],
    base,
    comparison: base ? compareManuscripts(base.before, frozen) : null,
    againstReaders: compareAttributions(await readersHave(req, record, { known, base }), frozen),
    known,
    revisions: record.revisions,
    scopes: judgeScope(actor, judged, record.edition.decisions),
    publish: publishRefusal(actor, judged, revision),
    decisions: aboutThese(record.edition.decisions, revision),
    events: record.events,
    comments: record.comments,
  }
}

async function visibleRevision(req: PayloadRequest, id: number): Promise<Revision | null> {
  return req.payload.findByID({
    collection: 'revisions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
}

function frozenOf(revision: Revision): Frozen {
  return { manuscript: manuscriptOf(revision), identity: identityOf(revision) }
}

async function loadBase(
  req: PayloadRequest,
  { revisions }: EditionRecord,
  number: number | null,
): Promise<Review['base']> {
  const line = revisions.find((one) => one.number === number)
  const base = line ? await visibleRevision(req, line.id) : null
  return line && base ? { ...line, before: frozenOf(base) } : null
}

/** What readers see now; null where they see nothing. */
async function readersHave(
  req: PayloadRequest,
  record: EditionRecord,
  { known: { published }, base }: Pick<Review, 'known' | 'base'>,
): Promise<Frozen | null> {
  const now = base?.number === published ? base : await loadBase(req, record, published)
  return now?.before ?? null
}

/** Which numbers `published` and `mine` mean: what readers see, and what this person last decided on. */
function knownNumbers(
  { edition, revisions }: EditionRecord,
  { published }: Judged,
  { actor, id }: { actor: Actor; id: number },
): Review['known'] {
  const last = edition.decisions.findLast(
    (decision) =>
      decision.locale === edition.locale &&
      String(idOf(decision.by)) === actor.id &&
      idOf(decision.revision) !== id,
  )
  const mine = revisions.find((one) => one.id === idOf(last?.revision))?.number ?? null
  return { published: published?.number ?? null, mine }
}

/** As the server will judge it, the stored words hashed again. */
function publishRefusal(actor: Actor, { facts, ...judged }: Judged, revision: Revision): Refusal | null {
  const digests = { digest: facts.digests.whole, storedDigest: digestOf(manuscriptOf(revision)) }
  const decided = mayPublish({ actor, revision: facts, ...judged, change: null, ...digests })
  return decided.ok ? null : decided.refusal
}

function aboutThese(decisions: readonly Decision[], revision: Revision): Decision[] {
  const digests = { text: revision.textDigest, attribution: revision.attributionDigest }
  return decisions.filter(
    (decision) =>
      idOf(decision.revision) === revision.id ||
      decision.digest === digests[decision.scope] ||
      (decision.scope === 'attribution' && decision.digest === revision.sourceAttributionDigest),
  )
}

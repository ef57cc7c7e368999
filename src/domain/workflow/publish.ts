/**
 * Whether a revision may become what readers see. Each reason against it is one rule in `publishRules`; to
 * add one, write the rule, its test and its wording.
 */
import { accept, refuse, type Decision } from '../shared/result'
import type { Digest } from '../shared/brand'
import { deskPolicy, type Policy } from './policy'
import type { Refusal } from './refusals'
import { requireRole } from './roles'
import { scopesMissing, scopesRequested, type Standings } from './standing'
import { isOpen } from './transitions'
import type { Actor, ChangeKind, RevisionFacts } from './types'

/** What readers are told about a change. `note` is public; only a minor change may do without. */
export interface PublicChange {
  kind: ChangeKind
  note: string | null
}

export interface PublishFacts {
  actor: Actor
  revision: RevisionFacts
  standings: Standings
  /** The whole digest that the person looked at. */
  digest: Digest
  /** The digest of the stored manuscript, computed again within the transaction. */
  storedDigest: Digest
  /** The revision that readers see now; null before the first publication and after a withdrawal. */
  published: Pick<RevisionFacts, 'id' | 'number'> | null
  change: PublicChange | null
  /** Of a translation: whether readers see the very text that it was made from; null for the source itself. */
  isSourcePublished?: boolean | null
  policy?: Policy
}

export interface RepublishFacts extends PublishFacts {
  /** Whether readers have ever seen this revision. A superseded one may never have been published. */
  wasPublished: boolean
  isWithheld: boolean
}

/** `overPublished` says whether readers see something else now, so that the change must be public. */
export interface Publication {
  revision: string
  digest: Digest
  change: PublicChange | null
  overPublished: boolean
}

type Rule<F> = (facts: F) => Refusal | null

const changeKinds: readonly ChangeKind[] = ['correction', 'update', 'clarification', 'minor']

const holdsRole: Rule<PublishFacts> = ({ actor, revision, policy = deskPolicy }) => {
  const allowed = requireRole(actor, policy.publish, revision.locale)
  return allowed.ok ? null : allowed.refusal
}

const isNotWhatReadersSee: Rule<PublishFacts> = ({ revision, published }) =>
  published?.id === revision.id ? { code: 'alreadyPublished' } : null

const takesDecisions: Rule<PublishFacts> = ({ revision }) =>
  isOpen(revision.status) ? null : { code: 'revisionClosed', status: revision.status }

/** Going back to an older text is republishing, which asks whether readers ever saw it. */
const isNewerThanPublished: Rule<PublishFacts> = ({ revision, published }) =>
  published && published.number > revision.number
    ? { code: 'newerPublished', number: published.number }
    : null

const isWhatWasSeen: Rule<PublishFacts> = ({ revision, digest }) =>
  digest === revision.digests.whole ? null : { code: 'changedSinceReview', current: revision.digests.whole }

const isIntact: Rule<PublishFacts> = ({ revision, storedDigest }) =>
  storedDigest === revision.digests.whole
    ? null
    : { code: 'manuscriptAltered', expected: revision.digests.whole, found: storedDigest }

/** A translation says what its source says; one whose source nobody may read would say it alone. */
const hasItsSource: Rule<PublishFacts> = ({ isSourcePublished }) =>
  isSourcePublished === false ? { code: 'sourceNotPublished' } : null

const isApproved: Rule<PublishFacts> = ({ standings }) => {
  const missing = scopesMissing(standings)
  const requested = scopesRequested(standings)
  if (missing.length + requested.length === 0) return null
  return { code: 'approvalMissing', scopes: missing, requested }
}

const hasNoBlockingFinding: Rule<PublishFacts> = ({ revision }) =>
  revision.blockingFindings.length === 0
    ? null
    : { code: 'blockingFindings', findings: revision.blockingFindings }

/** Readers of the earlier text are owed a word about what changed. */
const saysWhatChanged: Rule<PublishFacts> = ({ published, change }) => {
  if (published && !change) return { code: 'changeKindRequired', kinds: changeKinds }
  const owesNote = change !== null && change.kind !== 'minor' && !change.note?.trim()
  return owesNote ? { code: 'noteRequired', kind: change.kind } : null
}

const isSuperseded: Rule<RepublishFacts> = ({ revision }) =>
  revision.status === 'superseded' ? null : { code: 'notSuperseded', status: revision.status }

const hasBeenPublished: Rule<RepublishFacts> = ({ wasPublished }) =>
  wasPublished ? null : { code: 'notPublished' }

const isNotWithheld: Rule<RepublishFacts> = ({ isWithheld }) => (isWithheld ? { code: 'withheld' } : null)

/** What holds for every move of the readers' pointer, in the order in which refusals are told. */
const commonRules: readonly Rule<PublishFacts>[] = [
  isWhatWasSeen,
  isIntact,
  isApproved,
  hasItsSource,
  hasNoBlockingFinding,
  saysWhatChanged,
]

const publishRules: readonly Rule<PublishFacts>[] = [
  holdsRole,
  isNotWhatReadersSee,
  takesDecisions,
  isNewerThanPublished,
  ...commonRules,
]

const republishRules: readonly Rule<RepublishFacts>[] = [
  holdsRole,
  isNotWhatReadersSee,
  isSuperseded,
  hasBeenPublished,
  isNotWithheld,
  ...commonRules,
]

/** Whether an approved revision may be published. */
export function mayPublish(facts: PublishFacts): Decision<Publication, Refusal> {
  return judge(publishRules, facts)
}

/** Whether readers may be shown a superseded revision again. */
export function mayRepublish(facts: RepublishFacts): Decision<Publication, Refusal> {
  return judge(republishRules, facts)
}

function judge<F extends PublishFacts>(rules: readonly Rule<F>[], facts: F): Decision<Publication, Refusal> {
  for (const rule of rules) {
    const refusal = rule(facts)
    if (refusal) return refuse(refusal)
  }
  const { revision, change, published } = facts
  const overPublished = published !== null
  return accept({ revision: revision.id, digest: revision.digests.whole, change, overPublished })
}

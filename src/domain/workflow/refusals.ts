/**
 * Every expected "no" of the workflow. Each carries what the person needs to go on; its words are made at
 * the edge, in their language. A new refusal is a compile error wherever it has no status or no wording.
 */
import type { ManuscriptFindingCode } from '../manuscript/finding'
import type { SourceKind, VerificationResult } from '../manuscript/types'
import type { Digest, Locale } from '../shared/brand'
import type { ChangeKind, RevisionStatus, Role, Scope } from './types'

export type Refusal =
  /** The request cannot be read; `field` names where. */
  | { code: 'malformed'; field: string }
  | { code: 'reasonRequired' }
  | { code: 'noteRequired'; kind: ChangeKind }
  | { code: 'notSignedIn' }
  /** A deactivated account, at login. */
  | { code: 'deactivated' }
  /** The first account is made on the command line, never by the first visitor. */
  | { code: 'firstAccountByCommand' }
  /** The bytes of a picture are never replaced: another picture is another record. */
  | { code: 'fileIsFixed' }
  /** A picture of the very same bytes is kept as `picture`. */
  | { code: 'pictureKnown'; picture: number }
  /** One of `roles` is needed; translators and reviewers also need `locale` among theirs. */
  | { code: 'roleRequired'; roles: readonly Role[]; locale: Locale }
  /** No role of the person's opens this door. */
  | { code: 'notAllowed' }
  /** Four eyes: the person changed what the scope covers. */
  | { code: 'contributor'; scope: Scope }
  | { code: 'recordIsImmutable' }
  | { code: 'notFound' }
  | { code: 'nothingToSubmit'; revision: number; digest: Digest }
  /** The article holds nodes that the manuscript does not know; none may disappear silently. */
  | { code: 'unknownContent'; nodes: readonly string[] }
  /** What the person looked at is not what stands; `current` is the digest that does. */
  | { code: 'changedSinceReview'; current: Digest }
  | { code: 'revisionClosed'; status: RevisionStatus }
  | { code: 'alreadyPublished' }
  | { code: 'newerPublished'; number: number }
  /** `scopes` lack approvals; in `requested` a request for changes stands. */
  | { code: 'approvalMissing'; scopes: readonly Scope[]; requested: readonly Scope[] }
  | { code: 'blockingFindings'; findings: readonly ManuscriptFindingCode[] }
  | { code: 'changeKindRequired'; kinds: readonly ChangeKind[] }
  /** The stored manuscript no longer hashes to its digest: the record was tampered with. */
  | { code: 'manuscriptAltered'; expected: Digest; found: Digest }
  | { code: 'slugTaken'; slug: string }
  | { code: 'notPublished' }
  | { code: 'notSuperseded'; status: RevisionStatus }
  | { code: 'alreadyWithdrawn' }
  | { code: 'alreadyWithheld' }
  | { code: 'withheld' }
  | { code: 'hasPublications' }
  | { code: 'inUse' }
  | { code: 'personOnRecord' }
  | { code: 'bulkRefused' }
  /** `theirs` and `by` where two people are at one sentence: what was sent, and what stands, by whom. */
  | { code: 'staleWrite'; sent: number; current: number; mine?: string; theirs?: string; by?: string }
  | { code: 'lockVersionRequired'; current: number }
  /** Nobody is named as the speaker of words of unknown origin, no person of collective ones. */
  | { code: 'speakerOfUnattributed'; status: 'unknown' | 'collective' }
  /** A person is named, and the words of the text that name them, or the evidence, are missing. */
  | { code: 'speakerNotShown' }
  /** The source that a decision names was deleted meanwhile. */
  | { code: 'sourceGone'; source: number }
  /** The quotations do not share one attribution, or not in this article. */
  | { code: 'notAChain' }
  /** The verdict claims more than the extract shows; `computed` is what it shows. */
  | { code: 'verdictContradicted'; computed: VerificationResult }
  | { code: 'sourceRequired' }
  | { code: 'sameSource' }
  | { code: 'differentKinds'; kinds: readonly SourceKind[] }
  /** The source was merged into `into`, which is the one to work with. */
  | { code: 'alreadyMerged'; into: number }
  /** The words in marks are not there any more, or carry formatting or links. */
  | { code: 'passageNotPlain' }
  /** The field of a quotation that only an act of the quote desk changes. */
  | { code: 'changedAtDesk'; field: string }
  /** Nothing of this article is approved, so there is nothing to translate from. */
  | { code: 'sourceNotApproved' }
  | { code: 'translationExists'; translation: number }
  | { code: 'nothingTranslated' }
  | { code: 'wrongState'; state: string; needed: readonly string[] }
  /** Four eyes by sentence: the person wrote of these very words. */
  | { code: 'ownWords' }
  | { code: 'alreadyAccepted' }
  /** The source moved under the target. */
  | { code: 'staleSource'; freshness: string }
  | { code: 'notStale' }
  /** `checks` found what must be mended or waived first. */
  | { code: 'blockedByFindings'; checks: readonly string[] }
  | { code: 'rejectionIncomplete'; missing: readonly string[] }
  /** An official translation says where it was published, or it is none. */
  | { code: 'officialIncomplete'; missing: readonly string[] }
  /** What keeps a translation from being submitted; `count` counts all, the lists hold the first of them. */
  | {
      code: 'translationIncomplete'
      count: number
      segments: readonly OpenSegment[]
      quotations: readonly OpenQuotation[]
    }
  /** Nothing is asked of a machine while any of these is not set. */
  | { code: 'suggestionsOff'; missing: readonly ('address' | 'key' | 'consent')[] }
  /** A machine suggests only where no words stand. */
  | { code: 'alreadyTranslated' }
  /** The sentence holds nothing but quotations and marks. */
  | { code: 'nothingToSuggest' }
  /** Quoted words stand in the sentence that nobody marked as a quotation: they would be sent. */
  | { code: 'holdsQuotation' }
  /** The machine's service was asked and was of no use; `status` is the HTTP status it answered. */
  | { code: 'machineFailed'; why: MachineFault; service: string; status?: number }
  /** A translation is shown to readers only while its very source is. */
  | { code: 'sourceNotPublished' }
  /** The working copy of a translation is its sentences; a revision would fill the source's with it. */
  | { code: 'translationNotRestored' }

/** What was wrong with a machine's service, or with what it answered. */
export type MachineFault =
  | 'unreachable'
  | 'wrongAddress'
  | 'wrongKey'
  | 'tooOften'
  | 'quotaSpent'
  | 'refused'
  | 'unavailable'
  | 'badAnswer'
  | 'codesLost'

/** A sentence that is not ready; `id` is that of its segment translation, `order` its place in the text. */
export interface OpenSegment {
  id: number
  order: number
  why: 'missing' | 'stale' | 'blocked' | 'unapproved'
}

/** A quotation, by its stable key, that is not ready. */
export interface OpenQuotation {
  quote: string
  why: 'missing' | 'stale' | 'unapproved'
}

export type RefusalCode = Refusal['code']

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 428 | 502

const statuses = {
  malformed: 400,
  reasonRequired: 400,
  noteRequired: 400,
  notSignedIn: 401,
  deactivated: 403,
  firstAccountByCommand: 403,
  fileIsFixed: 409,
  pictureKnown: 409,
  roleRequired: 403,
  notAllowed: 403,
  contributor: 403,
  recordIsImmutable: 403,
  notFound: 404,
  nothingToSubmit: 409,
  unknownContent: 409,
  changedSinceReview: 409,
  revisionClosed: 409,
  alreadyPublished: 409,
  newerPublished: 409,
  approvalMissing: 409,
  blockingFindings: 409,
  changeKindRequired: 409,
  manuscriptAltered: 409,
  slugTaken: 409,
  notPublished: 409,
  notSuperseded: 409,
  alreadyWithdrawn: 409,
  alreadyWithheld: 409,
  withheld: 409,
  hasPublications: 409,
  inUse: 409,
  personOnRecord: 409,
  bulkRefused: 409,
  staleWrite: 409,
  lockVersionRequired: 428,
  speakerOfUnattributed: 409,
  speakerNotShown: 409,
  sourceGone: 409,
  notAChain: 409,
  verdictContradicted: 409,
  sourceRequired: 400,
  sameSource: 400,
  differentKinds: 409,
  alreadyMerged: 409,
  passageNotPlain: 409,
  changedAtDesk: 409,
  sourceNotApproved: 409,
  translationExists: 409,
  nothingTranslated: 409,
  wrongState: 409,
  ownWords: 403,
  alreadyAccepted: 409,
  staleSource: 409,
  notStale: 409,
  blockedByFindings: 409,
  rejectionIncomplete: 400,
  officialIncomplete: 400,
  translationIncomplete: 409,
  sourceNotPublished: 409,
  suggestionsOff: 409,
  alreadyTranslated: 409,
  nothingToSuggest: 409,
  holdsQuotation: 409,
  machineFailed: 502,
  translationNotRestored: 409,
} satisfies Record<RefusalCode, RefusalStatus>

/** The HTTP status of a refusal: 400 malformed, 401 nobody, 403 not you, 404 unknown, 409 not in this state, 502 a service that was asked. */
export function refusalStatus(code: RefusalCode): RefusalStatus {
  return statuses[code]
}

const answerable: readonly RefusalCode[] = ['reasonRequired', 'noteRequired', 'changeKindRequired']

/** Whether the person can lift the refusal by saying more: a button stays enabled and asks. */
export function isAnswerable(code: RefusalCode): boolean {
  return answerable.includes(code)
}

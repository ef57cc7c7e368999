/** The words of the workflow. The rules are in the files beside this one; none of them does I/O. */
import type { Digest, Locale } from '../shared/brand'
import type { ManuscriptFindingCode } from '../manuscript/finding'
import type { Digests } from '../manuscript/types'

/** What a decision is about: the words and structure, or who said what on what evidence. */
export type Scope = 'text' | 'attribution'

export type RevisionStatus =
  'inReview' | 'changesRequested' | 'approved' | 'published' | 'superseded' | 'withdrawn'

export type Role = 'admin' | 'chief' | 'editor' | 'checker' | 'translator' | 'reviewer'

export type Verdict = 'approve' | 'requestChanges'

export type ChangeKind = 'correction' | 'update' | 'clarification' | 'minor'

/** Who acts. `locales` lists the locales of a translator or reviewer. Ids are strings everywhere in domain. */
export interface Actor {
  id: string
  name: string
  roles: Role[]
  locales: Locale[]
}

/** People who changed what a scope covers since the last published revision, by user id. */
export type Contributors = Record<Scope, string[]>

export interface RevisionFacts {
  id: string
  number: number
  locale: Locale
  sourceLocale: Locale
  status: RevisionStatus
  digests: Digests
  contributors: Contributors
  blockingFindings: ManuscriptFindingCode[]
}

/** A decision on record. `sequence` orders decisions: greater is later. */
export interface DecisionFacts {
  sequence: number
  scope: Scope
  digest: Digest
  verdict: Verdict
  by: string
  override: { reason: string } | null
}

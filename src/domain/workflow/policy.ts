/**
 * The desk's rules as data: who may do what with the record. To change them, change this file. Who may edit which
 * field of a working copy stands with the collection.
 */
import type { Locale } from '../shared/brand'
import type { Role, Scope } from './types'

/** Who may decide on a scope, and how many different people have to approve it. */
export interface ScopeRule {
  roles: readonly Role[]
  approvals: number
}

/** Rules that differ between the source text and its translations. */
export interface EditionPolicy {
  scopes: Record<Scope, ScopeRule>
  submit: readonly Role[]
  restore: readonly Role[]
}

/** Who works on the sentences of a translation. Translators and reviewers do in their own locales. */
export interface TranslationDeskPolicy {
  /** Begin a translation. */
  open: readonly Role[]
  /** Write targets and translations of quotations. */
  write: readonly Role[]
  /** Accept, reject, confirm, waive. */
  review: readonly Role[]
  assign: readonly Role[]
  /** How many people have to accept a target. */
  acceptances: number
}

export interface Policy {
  source: EditionPolicy
  translation: EditionPolicy
  desk: TranslationDeskPolicy
  /** Bring a text in, as a new article or onto one. */
  import: readonly Role[]
  /** Publish and republish. */
  publish: readonly Role[]
  /** Withdraw from readers, and withhold a superseded revision from the public history. */
  withdraw: readonly Role[]
  /** Set four eyes aside, with a reason that stays beside the approval for ever. */
  override: readonly Role[]
  /** Say who said a quotation, and whether words in marks are a term. */
  attribute: readonly Role[]
  /** Check a wording against a source. */
  verify: readonly Role[]
  /** Say that a quotation is disputed, misattributed, withdrawn, or stands again. */
  standing: readonly Role[]
  /** Change the wording of a quotation. */
  reword: readonly Role[]
  /** Make one of two records of the same source. */
  merge: readonly Role[]
  /** Whether a quotation that nobody verified may be published with a label that says so. */
  unverifiedQuotations: 'publishWithLabel' | 'refuse'
}

export const deskPolicy: Policy = {
  source: {
    scopes: {
      text: { roles: ['chief', 'admin'], approvals: 1 },
      attribution: { roles: ['checker', 'chief', 'admin'], approvals: 1 },
    },
    submit: ['editor', 'chief', 'admin'],
    restore: ['editor', 'chief', 'admin'],
  },
  translation: {
    scopes: {
      text: { roles: ['reviewer', 'chief', 'admin'], approvals: 1 },
      attribution: { roles: ['checker', 'chief', 'admin'], approvals: 1 },
    },
    submit: ['translator', 'reviewer', 'editor', 'chief', 'admin'],
    restore: ['translator', 'reviewer', 'editor', 'chief', 'admin'],
  },
  desk: {
    open: ['translator', 'reviewer', 'editor', 'chief', 'admin'],
    write: ['translator', 'reviewer', 'admin'],
    review: ['reviewer', 'admin'],
    assign: ['reviewer', 'editor', 'chief', 'admin'],
    acceptances: 1,
  },
  import: ['editor', 'chief', 'admin'],
  publish: ['chief', 'admin'],
  withdraw: ['chief', 'admin'],
  override: ['admin'],
  attribute: ['editor', 'checker', 'chief', 'admin'],
  verify: ['checker', 'admin'],
  standing: ['checker', 'chief', 'admin'],
  reword: ['editor', 'chief', 'admin'],
  merge: ['editor', 'checker', 'chief', 'admin'],
  unverifiedQuotations: 'publishWithLabel',
}

export const scopes: readonly Scope[] = ['text', 'attribution']

/** The rules for a locale: those of the source when it is the article's own, else those of translations. */
export function editionPolicy(
  policy: Policy,
  edition: { locale: Locale; sourceLocale: Locale },
): EditionPolicy {
  return edition.locale === edition.sourceLocale ? policy.source : policy.translation
}

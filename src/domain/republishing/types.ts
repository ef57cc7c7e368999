/**
 * What leaves the house: the facts of a publication, the projection that a page is rendered from, and the
 * document that the delivery API sends. All times are ISO 8601 instants in UTC, as strings.
 */
import type { Digest, Locale } from '../shared/brand'
import type { Digests, Identity, Manuscript } from '../manuscript/types'

export type HistoryKind =
  'first' | 'correction' | 'update' | 'clarification' | 'minor' | 'republished' | 'withdrawn' | 'withheld'

/** One line of the public history. `note` is what readers are told; `approvals` is frozen at publication. */
export interface HistoryEntry {
  revision: number
  kind: HistoryKind
  note: string | null
  at: string
  approvals: number
  digest: string
}

/** An approval as it stood at publication. `by` is the name by value; an override shows its reason for ever. */
export interface PublishedApproval {
  scope: Exclude<keyof Digests, 'whole'>
  by: string
  at: string
  override?: { reason: string }
}

/** The same article in another locale, under the slug that is current there. */
export interface Alternate {
  locale: Locale
  slug: string
}

/**
 * Of which text a translation is: the source revision, and whether readers still see that text. `slug` is where the
 * source stands now; null when it stands nowhere.
 */
export interface TranslatedFrom {
  locale: Locale
  slug: string | null
  revision: number
  digest: string
  state: 'current' | 'corrected' | 'withdrawn'
}

/** What publishing knows beside the manuscript. `history` is oldest first and ends with this publication. */
export interface PublicationFacts {
  slug: string
  digest: Digest
  revision: number
  approvals: PublishedApproval[]
  history: HistoryEntry[]
  alternates: Alternate[]
  /** Only of a translation. */
  translatedFrom?: TranslatedFrom
  firstPublishedAt: string
  publishedAt: string
}

/** All that the article page and its history need, in one value: a page costs one row. */
export interface PageProjection {
  manuscript: Manuscript
  identity: Identity
  revision: number
  approvals: PublishedApproval[]
  history: HistoryEntry[]
  alternates: Alternate[]
  /** Only of a translation. */
  translatedFrom?: TranslatedFrom
  firstPublishedAt: string
  publishedAt: string
}

/**
 * What the checks at submission find. `blocking` keeps a revision from being published; `warning` and `info` are
 * for the people who decide. Words for people are made at the edge, from `code`.
 */
export type ManuscriptFindingCode =
  | 'titleMissing'
  | 'emptySection'
  | 'imageWithoutAlt'
  | 'unmarkedQuotation'
  | 'attributionUnknown'
  | 'quotationMisattributed'
  | 'quotationWithdrawn'
  | 'quotationDisputed'
  | 'quotationUnverified'
  | 'verificationFailed'
  | 'verifiedOtherWording'
  | 'speakerNotShown'
  | 'speakerOfUnattributed'
  | 'hiddenControls'

export type FindingSeverity = 'blocking' | 'warning' | 'info'

/** Indexes into the manuscript's sections, the section's blocks, the manuscript's quotations. */
export interface FindingPlace {
  section?: number
  block?: number
  quote?: number
}

export interface ManuscriptFinding {
  code: ManuscriptFindingCode
  severity: FindingSeverity
  where: FindingPlace
  /** What the wording needs: the words in question, or code points such as `U+200B`. */
  data?: Record<string, string>
}

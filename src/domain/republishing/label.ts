import { wordingDigest } from '../manuscript/digest'
import type { Quote, Verification } from '../manuscript/types'

/**
 * What may honestly be said of a quotation's truth to its source.
 *
 * `asReported`: nobody has verified this wording. `differs` and `notFound`: somebody looked and it did not
 * hold. `originalVerified`: of a translation, whose original words somebody compared and found; the translated ones
 * nobody did. `disputed`, `misattributed` and `withdrawn` come from the life cycle and outrank every verification.
 */
export type LabelCode =
  | 'asReported'
  | 'verified'
  | 'verifiedUnderFolding'
  | 'originalVerified'
  | 'differs'
  | 'notFound'
  | 'disputed'
  | 'misattributed'
  | 'withdrawn'

/** `source` is an index into `Manuscript.sources`; `on` the calendar date of the verification that counts. */
export interface QuoteLabel {
  code: LabelCode
  source: number | null
  on: string | null
}

/**
 * The label readers see. Only the latest verification of exactly these words counts: a verification of an
 * earlier wording would vouch for words that nobody compared. Of a translation the words that were compared are the
 * original ones: finding them vouches for those alone, and what was not found is not put right by translating it.
 */
export function quoteLabel(quote: Quote): QuoteLabel {
  const latest = quote.verifications.findLast(verifies(quote))
  const source = latest?.source ?? null
  const on = latest?.on ?? null
  if (quote.lifecycle !== 'active') return { code: quote.lifecycle, source, on }
  return { code: latest === undefined ? 'asReported' : codeOf(latest, quote), source, on }
}

function verifies({ wording, translation }: Quote): (verification: Verification) => boolean {
  const digest: string = wordingDigest(translation?.original ?? wording)
  return (verification) => verification.wordingDigest === digest
}

function codeOf({ result }: Verification, { translation }: Quote): LabelCode {
  switch (result) {
    case 'match':
      return translation ? 'originalVerified' : 'verified'
    case 'matchUnderFolding':
      return translation ? 'originalVerified' : 'verifiedUnderFolding'
    case 'differs':
      return 'differs'
    case 'notFound':
      return 'notFound'
  }
}

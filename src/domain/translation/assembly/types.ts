import type { Frozen, OfficialTranslation } from '../../manuscript/types'
import type { Locale } from '../../shared/brand'
import type { CodeFault } from '../segments/code-faults'

/** The approved words of a quotation in the target locale, as they stand in this translation. */
export interface RenderedQuotation {
  /** Without its outer marks, which are the locale's. */
  wording: string
  /** `embedded`: a fragment bent to the sentence around it, hence no longer a direct quotation. */
  variant: 'full' | 'embedded'
  /** Where it was officially published; null for a translation of the house. */
  official: OfficialTranslation | null
}

export interface AssemblyFacts {
  /** The source revision that was translated. */
  source: Frozen
  /** The target's. */
  locale: Locale
  /** Coded targets by the key of their segment. */
  targets: ReadonlyMap<string, string>
  /** By the quotation's stable id. */
  quotations: ReadonlyMap<string, RenderedQuotation>
}

/** Why a translation cannot be put together. `segment` is a segment's key, `quote` a quotation's stable id. */
export type AssemblyFault =
  | { kind: 'targetMissing'; segment: string }
  | { kind: 'codes'; segment: string; faults: CodeFault[] }
  | { kind: 'quotationMissing'; quote: string }

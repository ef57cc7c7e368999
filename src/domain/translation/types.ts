/** The locales that Chinese is translated into and that the checks know. */
export type TargetLocale = 'en' | 'ru' | 'kk' | 'uz'

/** A term of the glossary: one preferred form, the forms allowed beside it (inflected ones), those forbidden. */
export interface TranslationTerm {
  source: string
  target: string
  kind?: string
  allowed?: string[]
  forbidden?: string[]
}

/** A source article with its translation, sentence by sentence. A block that is not in the file is no omission. */
export interface AlignedTranslation {
  sourceLocale: 'zh-Hans'
  targetLocale: TargetLocale
  blocks: { block: number; segments: { source: string; target: string }[] }[]
  terms: TranslationTerm[]
}

/** `warning` is for what may well be right; the other three are the severities of MQM. */
export type FindingSeverity = 'critical' | 'major' | 'minor' | 'warning'

/** The checks by the names that stand in findings, waivers and documents; they never change. */
export type CheckId =
  | 'number-value'
  | 'number-missing'
  | 'han-numeral'
  | 'approximation'
  | 'date'
  | 'unit'
  | 'term'
  | 'title-mark'
  | 'quote-mark'
  | 'han-left'
  | 'fullwidth-left'
  | 'omission'
  | 'identical'
  | 'same-source'
  | 'double'
  | 'script-mix'
  | 'quote-code'
  | 'codes'

/** A located remark. `start` and `end` are a half-open range of UTF-16 code units into the target. */
export interface Remark {
  severity: FindingSeverity
  message: string
  start?: number
  end?: number
}

/** A remark of a check about the segment of a block, both counted as in the file (segments from 0). */
export interface TranslationFinding extends Remark {
  block: number
  segment: number
  check: CheckId
}

/** One segment as the checks see it. */
export interface CheckedSegment {
  source: string
  target: string
}

/** What a check may know beside its segment. */
export interface CheckContext {
  locale: TargetLocale
  terms: readonly TranslationTerm[]
  /** The first target given to each source of the file: later ones are held against it. */
  firstTargets: ReadonlyMap<string, string>
}

/** A check is one file in `checks/`, listed in `checks/registry.ts`. It is a pure function of its arguments. */
export interface TranslationCheck {
  id: CheckId
  check: (segment: CheckedSegment, context: CheckContext) => Remark[]
}

/** What a check of codes may know beside its segment. */
export interface CodeContext {
  /** Stable ids of the quotations whose translation into this locale is approved. */
  approvedQuotations: ReadonlySet<string>
}

/** A check of the codes of a segment: it reads coded text, and does not apply to text without codes. */
export interface CodeCheck {
  id: CheckId
  check: (coded: CheckedSegment, context: CodeContext) => Remark[]
}

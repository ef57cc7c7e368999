import type { Manuscript, Quote } from '../manuscript/types'
import { quoteLabel } from './label'

/** Who stands behind a quotation, as far as the text says. In the order in which a report lists them. */
export const sourcingClasses = ['person', 'document', 'body', 'collective', 'unnamed', 'unknown'] as const

export type SourcingClass = (typeof sourcingClasses)[number]

export interface SourcingReport {
  total: number
  counts: Record<SourcingClass, number>
  verified: number
  /** Disputed, misattributed, withdrawn, or found to differ from the source. */
  contested: number
}

/** Counts the quotations of a manuscript by who is said to have said them, and how many were verified. */
export function sourcingReport(manuscript: Manuscript): SourcingReport {
  const counts: Record<SourcingClass, number> = {
    person: 0,
    document: 0,
    body: 0,
    collective: 0,
    unnamed: 0,
    unknown: 0,
  }
  for (const quote of manuscript.quotes) counts[sourcingClass(manuscript, quote)] += 1
  const codes = manuscript.quotes.map((quote) => quoteLabel(quote).code)
  const verified = codes.filter((code) => code === 'verified' || code === 'verifiedUnderFolding').length
  const unverified = codes.filter((code) => code === 'asReported').length
  return { total: codes.length, counts, verified, contested: codes.length - verified - unverified }
}

/**
 * The class of one quotation. Only a resolved speaker counts as a named person: counting a kind alone
 * would report as named somebody whom the text does not name.
 */
export function sourcingClass(manuscript: Manuscript, quote: Quote): SourcingClass {
  const { status, speakerKind, speaker } = quote.attribution
  if (status === 'collective') return 'collective'
  const source = speaker === null ? undefined : manuscript.sources[speaker]
  if (source !== undefined) return classOfSource(source.kind)
  if (status === 'unknown' || speakerKind === null) return 'unknown'
  return speakerKind === 'document' ? 'document' : speakerKind === 'group' ? 'collective' : 'unnamed'
}

function classOfSource(kind: Manuscript['sources'][number]['kind']): SourcingClass {
  switch (kind) {
    case 'person':
      return 'person'
    case 'document':
    case 'work':
    case 'event':
      return 'document'
    case 'organisation':
      return 'body'
    case 'group':
      return 'collective'
  }
}

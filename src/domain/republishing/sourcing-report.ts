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

/** Whether somebody compared the wording with a source, and what came of it. */
export type Standing = 'verified' | 'open' | 'contested'

/** What the label says, in the three words of a report. */
export function standingOf(quote: Quote): Standing {
  const { code } = quoteLabel(quote)
  if (code === 'verified' || code === 'verifiedUnderFolding') return 'verified'
  return code === 'asReported' || code === 'originalVerified' ? 'open' : 'contested'
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
  const standings = manuscript.quotes.map(standingOf)
  const count = (standing: Standing) => standings.filter((one) => one === standing).length
  return { total: standings.length, counts, verified: count('verified'), contested: count('contested') }
}

/** The quotations that share a source, or the words of the text that stand for one. */
export interface SourcingGroup {
  class: SourcingClass
  /** Index into `Manuscript.sources`; null where no source is named. */
  source: number | null
  asWritten: string | null
  /** Indexes into `Manuscript.quotes`, in the order of the text. */
  quotes: number[]
}

/** The whole report: who is quoted, by class, in the order of the text, with every quotation exactly once. */
export function sourcingGroups(manuscript: Manuscript): SourcingGroup[] {
  const groups = new Map<string, SourcingGroup>()
  for (const [index, quote] of manuscript.quotes.entries()) {
    const { speaker: source, asWritten } = quote.attribution
    const name = sourcingClass(manuscript, quote)
    const key = `${name} ${source ?? asWritten ?? ''}`
    const group = groups.get(key) ?? { class: name, source, asWritten, quotes: [] }
    group.quotes.push(index)
    groups.set(key, group)
  }
  return sourcingClasses.flatMap((name) => [...groups.values()].filter((group) => group.class === name))
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

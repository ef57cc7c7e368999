/**
 * Compares what an engine says of the passages with what a reader would say.
 * Pure: counts and reasons, no output.
 */
import type { GoldSpan } from './gold'
import { isAsserted, isCovered, isInvented, isRight } from './judge'
import { type Answer, type Pairing, pairUp } from './pairing'

/** Counts, so that the figures of several halves or languages add up. */
export interface Tally {
  goldSpans: number
  foundSpans: number
  matchedSpans: number
  /** One for the right kind, half for `uncertain`, nothing for a wrong one; over matched spans. */
  kindPoints: number
  assertedSpeakers: number
  rightSpeakers: number
  /** Quotations whose source the passage names explicitly. */
  explicitQuotations: number
  coveredQuotations: number
  inventedSpeakers: number
}

/** Ratios from 0 to 1; null where nothing could be counted. `inventedSpeakers` is a number of persons. */
export interface Figures {
  spanPrecision: number | null
  spanRecall: number | null
  kindAccuracy: number | null
  speakerPrecision: number | null
  coverage: number | null
  inventedSpeakers: number
}

export type Aspect = 'span' | 'kind' | 'speaker' | 'coverage' | 'invented'

export interface Miss {
  passage: string
  aspect: Aspect
  /** The words in marks that the miss is about. */
  wording: string
  reason: string
}

export interface Score {
  tally: Tally
  figures: Figures
  misses: Miss[]
}

export function score(answers: readonly Answer[]): Score {
  const pairings = answers.flatMap(pairUp)
  const tally = tallyOf(pairings)
  return { tally, figures: figuresOf(tally), misses: pairings.flatMap(missesOf) }
}

function tallyOf(pairings: readonly Pairing[]): Tally {
  const count = (holds: (pairing: Pairing) => boolean) => pairings.filter(holds).length
  return {
    goldSpans: count(({ gold }) => gold !== null),
    foundSpans: count(({ found }) => found !== null),
    matchedSpans: count(({ gold, found }) => gold !== null && found !== null),
    kindPoints: pairings.reduce((points, pairing) => points + kindPoints(pairing), 0),
    assertedSpeakers: count(isAsserted),
    rightSpeakers: count(isRight),
    explicitQuotations: count(({ gold }) => gold?.attribution?.status === 'explicit'),
    coveredQuotations: count(isCovered),
    inventedSpeakers: count(isInvented),
  }
}

/** `uncertain` sends the span to a person: not an error, and not an answer. */
function kindPoints({ gold, found }: Pairing): number {
  if (!gold || !found) return 0
  if (gold.kind === found.kind) return 1
  return gold.kind === 'uncertain' || found.kind === 'uncertain' ? 0.5 : 0
}

function figuresOf(tally: Tally): Figures {
  return {
    spanPrecision: ratio(tally.matchedSpans, tally.foundSpans),
    spanRecall: ratio(tally.matchedSpans, tally.goldSpans),
    kindAccuracy: ratio(tally.kindPoints, tally.matchedSpans),
    speakerPrecision: ratio(tally.rightSpeakers, tally.assertedSpeakers),
    coverage: ratio(tally.coveredQuotations, tally.explicitQuotations),
    inventedSpeakers: tally.inventedSpeakers,
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function missesOf(pairing: Pairing): Miss[] {
  const reasons: [Aspect, string | null][] = [
    ['span', spanReason(pairing)],
    ['kind', kindReason(pairing)],
    ['speaker', speakerReason(pairing)],
    ['coverage', coverageReason(pairing)],
    ['invented', inventedReason(pairing)],
  ]
  const wording = pairing.gold?.text ?? pairing.found?.text ?? ''
  return reasons.flatMap(([aspect, reason]) =>
    reason === null ? [] : [{ passage: pairing.passage.id, aspect, wording, reason }],
  )
}

function spanReason({ gold, found }: Pairing): string | null {
  if (!found) return 'not found'
  return gold ? null : `nothing stands in marks at ${found.start} to ${found.end}`
}

function kindReason(pairing: Pairing): string | null {
  const { gold, found } = pairing
  if (!gold || !found || kindPoints(pairing) === 1) return null
  return `${found.kind}, and it is a ${gold.kind}`
}

function speakerReason(pairing: Pairing): string | null {
  if (!isAsserted(pairing) || isRight(pairing)) return null
  const attribution = pairing.found?.attribution
  return `says ${named(attribution?.asWritten, attribution?.person)}; it is ${goldSource(pairing.gold)} (${attribution?.rule})`
}

function coverageReason(pairing: Pairing): string | null {
  if (pairing.gold?.attribution?.status !== 'explicit' || isCovered(pairing) || isAsserted(pairing))
    return null
  return `does not say that it is ${goldSource(pairing.gold)}`
}

function inventedReason(pairing: Pairing): string | null {
  if (!isInvented(pairing)) return null
  return `invents ${pairing.found?.attribution?.person}; the person is ${pairing.gold?.attribution?.person ?? 'nobody'}`
}

function goldSource(gold: GoldSpan | null): string {
  return named(gold?.attribution?.asWritten?.text, gold?.attribution?.person)
}

function named(asWritten: string | null | undefined, person: string | null | undefined): string {
  return asWritten ? `“${asWritten}”, person ${person ?? 'none'}` : 'nobody'
}

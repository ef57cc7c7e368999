import { readFileSync } from 'node:fs'
import path from 'node:path'

import { checkTranslation } from '../../../src/domain/translation/check-translation'
import type {
  AlignedTranslation,
  CheckId,
  FindingSeverity,
  TranslationCheck,
} from '../../../src/domain/translation/types'

/**
 * A fault planted into a good translation: `from`, once in the target of that segment, becomes `to`. With
 * `copyOf` the segment first takes source and target of another one, so that the same source stands twice.
 */
export interface Fault {
  block: number
  segment: number
  copyOf?: { block: number; segment: number }
  from: string
  to: string
  /** Any of these checks at this severity is a hit. */
  expect: CheckId[]
  severity: FindingSeverity
}

export type Half = 'dev' | 'held-out'

/** The faults of one half, in the order of the file. */
export function faultsOf(half: Half): Fault[] {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `${half}.json`), 'utf8')) as Fault[]
}

/** The good translations of the article, as the seed has them. */
export function goodTranslation(locale: 'en' | 'ru'): AlignedTranslation {
  const file = path.join(import.meta.dirname, `../../../seed/translation.${locale}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as AlignedTranslation
}

/** The translation with the fault in it. @throws when the fault names words that are not there: it would plant nothing */
export function planted(file: AlignedTranslation, fault: Fault): AlignedTranslation {
  const { block, segment, copyOf = { block, segment }, from, to } = fault
  const pair = file.blocks.find((candidate) => candidate.block === copyOf.block)?.segments[copyOf.segment]
  if (pair?.target.includes(from) !== true)
    throw new Error(`block ${block}, segment ${segment}: no “${from}”`)
  const changed = { ...pair, target: pair.target.replace(from, () => to) }
  const blocks = file.blocks.map((entry) =>
    entry.block === block
      ? { ...entry, segments: entry.segments.map((old, index) => (index === segment ? changed : old)) }
      : entry,
  )
  return { ...file, blocks }
}

/** Whether a check finds the fault, in its segment and at its severity, and does not say so of the good text. */
export function isFound(
  file: AlignedTranslation,
  fault: Fault,
  checks?: readonly TranslationCheck[],
): boolean {
  return remarks(planted(file, fault), fault, checks) > remarks(file, fault, checks)
}

/** Whether a check finds the fault at any severity. */
export function isNoticed(file: AlignedTranslation, fault: Fault): boolean {
  return severities.some((severity) => isFound(file, { ...fault, severity }))
}

const severities: FindingSeverity[] = ['critical', 'major', 'minor', 'warning']

function remarks(file: AlignedTranslation, fault: Fault, checks?: readonly TranslationCheck[]): number {
  return checkTranslation(file, checks).findings.filter(
    ({ block, segment, check, severity }) =>
      block === fault.block &&
      segment === fault.segment &&
      fault.expect.includes(check) &&
      severity === fault.severity,
  ).length
}

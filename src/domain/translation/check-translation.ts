import { translationChecks } from './checks/registry'
import type {
  AlignedTranslation,
  CheckContext,
  CheckId,
  FindingSeverity,
  TranslationCheck,
  TranslationFinding,
} from './types'

/** The findings of a translation in the order of its sentences, and how many there are of each severity and check. */
export interface TranslationReport {
  findings: TranslationFinding[]
  counts: Record<FindingSeverity, number> & { checks: Partial<Record<CheckId, number>> }
}

/**
 * Checks an aligned translation sentence by sentence. Pure; a text that is right yields nothing, and what no
 * check can see (a lost negation, countries that changed places) is left to the reviewer.
 */
export function checkTranslation(
  file: AlignedTranslation,
  checks: readonly TranslationCheck[] = translationChecks,
): TranslationReport {
  const context = contextOf(file)
  const findings = file.blocks.flatMap(({ block, segments }) =>
    segments.flatMap((pair, segment) =>
      checks.flatMap(({ id, check }) =>
        check(pair, context).map((remark): TranslationFinding => ({ block, segment, check: id, ...remark })),
      ),
    ),
  )
  return { findings, counts: countsOf(findings) }
}

function contextOf({ targetLocale, terms, blocks }: AlignedTranslation): CheckContext {
  const firstTargets = new Map<string, string>()
  for (const { source, target } of blocks.flatMap(({ segments }) => segments)) {
    if (!firstTargets.has(source)) firstTargets.set(source, target)
  }
  return { locale: targetLocale, terms, firstTargets }
}

function countsOf(findings: readonly TranslationFinding[]): TranslationReport['counts'] {
  const counts: TranslationReport['counts'] = { critical: 0, major: 0, minor: 0, warning: 0, checks: {} }
  for (const { severity, check } of findings) {
    counts[severity] += 1
    counts.checks[check] = (counts.checks[check] ?? 0) + 1
  }
  return counts
}

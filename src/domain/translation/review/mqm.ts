/** The score of a reviewed translation by Multidimensional Quality Metrics (MQM 2.0, linear scoring model). */

/** The seven dimensions of the MQM typology. */
export const dimensions = [
  'terminology',
  'accuracy',
  'linguisticConventions',
  'style',
  'localeConventions',
  'audienceAppropriateness',
  'designAndMarkup',
] as const
export type Dimension = (typeof dimensions)[number]

export const severities = ['neutral', 'minor', 'major', 'critical'] as const
export type IssueSeverity = (typeof severities)[number]

/** What one error of a severity costs. */
const multipliers: Record<IssueSeverity, number> = { neutral: 0, minor: 1, major: 5, critical: 25 }

export interface ScorePolicy {
  /** The weight of an error's dimension; 1 where none is given. */
  weights: Partial<Record<Dimension, number>>
  /** The highest normed penalty total that passes. */
  threshold: number
  /** Below so many words the figures say little. */
  leastWords: number
}

export const deskScorePolicy: ScorePolicy = { weights: {}, threshold: 5, leastWords: 300 }

/** An issue that a person raised. What a check proposes counts once a person has made it theirs. */
export interface ScoredIssue {
  dimension: Dimension
  severity: IssueSeverity
}

export interface Score {
  /** Evaluated words of the target. */
  words: number
  /** Absolute penalty total: Σ weight · severity. */
  apt: number
  /** Normed penalty total: penalties per 1,000 words; 0 for no words. */
  npt: number
  /** Raw quality score: 100 for no penalty; it can fall below 0. */
  raw: number
  passes: boolean
  isSampleTooSmall: boolean
  counts: Record<Dimension, Record<IssueSeverity, number>>
}

/** The score of a sample. It passes without a critical error and with at most the threshold of penalties. */
export function scoreOf(
  issues: readonly ScoredIssue[],
  words: number,
  policy: ScorePolicy = deskScorePolicy,
): Score {
  const apt = issues.reduce((sum, { dimension, severity }) => {
    return sum + (policy.weights[dimension] ?? 1) * multipliers[severity]
  }, 0)
  const npt = words === 0 ? 0 : (1000 * apt) / words
  const hasCritical = issues.some(({ severity }) => severity === 'critical')
  return {
    words,
    apt,
    npt,
    raw: words === 0 ? 100 : 100 * (1 - apt / words),
    passes: !hasCritical && npt <= policy.threshold,
    isSampleTooSmall: words < policy.leastWords,
    counts: countsOf(issues),
  }
}

function countsOf(issues: readonly ScoredIssue[]): Score['counts'] {
  const none = () => ({ neutral: 0, minor: 0, major: 0, critical: 0 })
  const counts: Score['counts'] = {
    terminology: none(),
    accuracy: none(),
    linguisticConventions: none(),
    style: none(),
    localeConventions: none(),
    audienceAppropriateness: none(),
    designAndMarkup: none(),
  }
  for (const { dimension, severity } of issues) counts[dimension][severity] += 1
  return counts
}

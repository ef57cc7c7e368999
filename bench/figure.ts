import type { Spread } from './statistics'

/** `atLeast` and `atMost` bound the value; a figure without a goal is only reported. */
export type Goal = { atLeast: number } | { atMost: number } | null

/** One line of the table. */
export interface Figure {
  /** The row that measured it, as `--only` names it. */
  row: string
  what: string
  /** What stands above and below the line of the ratio. */
  compares: string
  goal: Goal
  /** `×` is a ratio; `ms` is milliseconds, where a goal is absolute. */
  unit: '×' | 'ms'
  value: Spread
  /** What was measured on either side, with its unit; medians. */
  sides: Record<string, string>
}

export function isMet({ goal, value }: Pick<Figure, 'goal' | 'value'>): boolean | null {
  if (goal === null) return null
  return 'atLeast' in goal ? value.median >= goal.atLeast : value.median <= goal.atMost
}

export type { Spread }

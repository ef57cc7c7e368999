'use client'

import { useDeferredValue, useMemo } from 'react'

import { countWords } from '../../domain/translation/review/count-words'
import { scoreOf, type Score } from '../../domain/translation/review/mqm'
import { useControl } from './control-context'
import type { Row } from './row'

/** Words of a target, counted once: dividing text into words is the dear part of the score. */
const counted = new WeakMap<Row, number>()

/** The score of what has been reviewed so far: open issues over the words that a reviewer has seen; null before any. */
export function useScore(rows: ReadonlyMap<number, Row>): Score | null {
  const { locale } = useControl().seat
  const settled = useDeferredValue(rows)
  return useMemo(() => {
    const seen = [...settled.values()].filter(
      ({ state, issues }) => state === 'reviewed' || state === 'approved' || issues.length > 0,
    )
    if (seen.length === 0) return null
    const words = seen.reduce((sum, row) => sum + wordsIn(row, locale), 0)
    return scoreOf(
      seen.flatMap(({ issues }) => issues),
      words,
    )
  }, [settled, locale])
}

function wordsIn(row: Row, locale: string): number {
  const known = counted.get(row)
  if (known !== undefined) return known
  const words = countWords([row.target], locale)
  counted.set(row, words)
  return words
}

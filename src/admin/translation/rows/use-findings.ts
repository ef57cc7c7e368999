'use client'

import { useEffect, useMemo, useState } from 'react'

import { useControl } from '../control-context'
import type { Row, TargetFinding } from '../row'
import { findingsIn } from './findings-now'

/** So long after the last letter the words are checked: typing must not wait for it. */
const pause = 250

/**
 * The findings of what stands, as the server found them, or of what is typed, by the same checks run here. While somebody
 * types, what was found last stays. Null while the server has not told.
 */
export function useFindings(row: Row, typed: string | undefined): readonly TargetFinding[] | null {
  const { desk } = useControl().options
  const { locale } = desk.translation
  const settled = useSettled(typed)
  return useMemo(() => {
    return settled === undefined ? row.findings : findingsIn(row, settled, { locale, terms: desk.terms })
  }, [row, settled, locale, desk.terms])
}

function useSettled(typed: string | undefined): string | undefined {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}

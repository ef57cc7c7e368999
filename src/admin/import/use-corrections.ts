'use client'

import { useCallback, useMemo, useState } from 'react'

import type { Corrections, LineCorrection, SpanCorrection } from '../../domain/importing/corrections'

interface CorrectionState {
  corrections: Corrections
  count: number
  correctLine: (correction: LineCorrection) => void
  correctSpan: (correction: SpanCorrection) => void
  reset: () => void
}

/** What a person corrected in the plan; the last word on a line or a span is the one that counts. */
export function useCorrections(): CorrectionState {
  const [lines, setLines] = useState<LineCorrection[]>([])
  const [spans, setSpans] = useState<SpanCorrection[]>([])
  const correctLine = useCallback(
    (said: LineCorrection) => setLines((known) => [...known.filter(({ line }) => line !== said.line), said]),
    [],
  )
  const correctSpan = useCallback(
    (said: SpanCorrection) =>
      setSpans((known) => [
        ...known.filter(({ start, end }) => start !== said.start || end !== said.end),
        said,
      ]),
    [],
  )
  const reset = useCallback(() => {
    setLines([])
    setSpans([])
  }, [])
  const corrections = useMemo(() => ({ lines, spans }), [lines, spans])
  return { corrections, count: lines.length + spans.length, correctLine, correctSpan, reset }
}

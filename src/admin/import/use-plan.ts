'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Choice, PlannedConflict } from '../../domain/importing/plan-types'
import { askImport, type ImportAnswer, type ImportFailure, type ImportRequest } from './import-requests'

/** What is asked of the server, without what is decided there and then. */
export type Wish = Omit<ImportRequest, 'decisions' | 'isDryRun'>

export interface Plan {
  /** The newest answer; an older one stays in view while the next is awaited. */
  answer: ImportAnswer | null
  /** Every conflict that the plan has or had, decided ones included. */
  conflicts: PlannedConflict[]
  decisions: Record<string, Choice>
  decide: (choices: Record<string, Choice>) => void
  failure: ImportFailure | null
  busy: 'planning' | 'importing' | null
  /** Writes what the plan says. */
  run: () => void
  retry: () => void
}

/** Typing a slug asks for a plan once it pauses, not at every letter. */
const pause = 350

/**
 * The plan for a wish, asked anew whenever the wish or a decision changes; null when there is nothing to
 * ask yet. A failure leaves the last plan in view, with everything that was decided.
 */
export function usePlan(api: string, wish: Wish | null): Plan {
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [conflicts, setConflicts] = useState<PlannedConflict[]>([])
  const [decisions, setDecisions] = useState<Record<string, Choice>>({})
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const [busy, setBusy] = useState<Plan['busy']>(null)
  const [attempt, setAttempt] = useState(0)
  const running = useRef<AbortController | null>(null)

  const ask = useCallback(
    async (isDryRun: boolean) => {
      if (!wish) return
      running.current?.abort()
      const own = new AbortController()
      running.current = own
      setBusy(isDryRun ? 'planning' : 'importing')
      const outcome = await askOrAbort(api, { ...wish, decisions, isDryRun }, own.signal)
      if (!outcome || running.current !== own) return
      setBusy(null)
      setFailure(outcome.ok ? null : outcome.refusal)
      if (!outcome.ok) return
      setAnswer(outcome.value)
      setConflicts((known) => union(known, outcome.value.plan.conflicts))
    },
    [api, wish, decisions],
  )

  useEffect(() => {
    if (!wish) return
    const timer = setTimeout(() => void ask(true), pause)
    return () => {
      clearTimeout(timer)
      running.current?.abort()
    }
  }, [wish, ask, attempt])

  // Other words make other conflicts: what was decided about the old ones must not decide the new.
  const { file, slug, locale } = wish ?? {}
  const [asked, setAsked] = useState({ file, slug, locale })
  if (asked.file !== file || asked.slug !== slug || asked.locale !== locale) {
    setAsked({ file, slug, locale })
    setAnswer(null)
    setConflicts([])
    setDecisions({})
    setFailure(null)
    setBusy(null)
  }

  const decide = useCallback(
    (choices: Record<string, Choice>) => setDecisions((known) => ({ ...known, ...choices })),
    [],
  )
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const run = useCallback(() => void ask(false), [ask])
  return { answer, conflicts, decisions, decide, failure, busy, run, retry }
}

/** Null when a newer question took the place of this one. */
async function askOrAbort(api: string, request: ImportRequest, signal: AbortSignal) {
  try {
    return await askImport(api, request, signal)
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

function union(known: PlannedConflict[], found: readonly PlannedConflict[]): PlannedConflict[] {
  const paths = new Set(known.map(({ path }) => path))
  return [...known, ...found.filter(({ path }) => !paths.has(path))]
}

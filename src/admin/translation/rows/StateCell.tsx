import type { Colleague } from '../../../queries/translation/colleagues-here'
import type { SegmentState } from '../../../domain/translation/review/states'
import { useDesk } from '../control-context'
import type { Row } from '../row'
import type { Draft } from '../state/desk-state'
import { useTranslationWords, type TranslationWords } from '../use-translation-words'

/** A sign beside the word, since colour alone must not say it. */
const signs: Record<SegmentState, string> = {
  untranslated: '○',
  draft: '✎',
  submitted: '→',
  reviewed: '✓',
  approved: '✓✓',
}

interface StateCellProps {
  row: Row
  draft: Draft | undefined
  hasConflict: boolean
}

/** Where a sentence stands: its state, whether its source moved, what was found, what is not saved. */
export function StateCell({ row, draft, hasConflict }: StateCellProps) {
  const { words } = useTranslationWords()
  const here = useDesk(({ colleagues }) => whoIsAt(row.id, colleagues, words.listJoin))
  const findings = row.findings?.filter(({ waived }) => waived === null) ?? []
  const worst = (['critical', 'major', 'minor'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  )
  return (
    <>
      <span className="translation-state" data-state={row.state}>
        <span aria-hidden="true">{signs[row.state]}</span> {words.states[row.state]}
      </span>
      {row.freshness !== 'current' && (
        <span className="translation-state" data-state="stale">
          <span aria-hidden="true">↻</span> {words.freshness[row.freshness]}
        </span>
      )}
      <span className="translation-marks">
        {here !== '' && (
          <span className="translation-mark" data-here="">
            {words.isHere(here)}
          </span>
        )}
        {row.findings === null && (
          <span className="translation-mark" title={words.unchecked}>
            <span aria-hidden="true">…</span>
            <span className="visually-hidden">{words.unchecked}</span>
          </span>
        )}
        {worst && (
          <span className="translation-mark" data-severity={worst} title={words.findings}>
            <span aria-hidden="true">✕</span> {findings.length} {words.findingSeverities[worst]}
          </span>
        )}
        {row.origin === 'machine' && !draft && (
          <span className="translation-mark" data-origin="machine">
            <span aria-hidden="true">⚙</span> {words.origins.machine}
          </span>
        )}
        {row.issues.length > 0 && (
          <span className="translation-mark" title={words.issues}>
            <span aria-hidden="true">⚑</span> {row.issues.length}
            <span className="visually-hidden"> {words.issues}</span>
          </span>
        )}
        {(draft || hasConflict) && (
          <span className="translation-mark" data-severity={hasConflict ? 'critical' : undefined}>
            {draftWords(draft, hasConflict, words)}
          </span>
        )}
      </span>
    </>
  )
}

/** The names of whoever else is at a sentence. */
function whoIsAt(id: number, colleagues: readonly Colleague[], join: string): string {
  return colleagues.flatMap(({ sentence, name }) => (sentence === id ? name : [])).join(join)
}

function draftWords(draft: Draft | undefined, hasConflict: boolean, words: TranslationWords): string {
  if (hasConflict) return '⇄'
  if (draft?.standing === 'sending') return words.saving
  return draft?.standing === 'offline' ? words.rowOffline : words.rowWaiting
}

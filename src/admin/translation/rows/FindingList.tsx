'use client'

import { translationFindingWords } from '../../../i18n/translation-findings'
import { requireRole } from '../../../domain/workflow/roles'
import { deskPolicy } from '../../../domain/workflow/policy'
import { useControl } from '../control-context'
import type { TargetFinding } from '../row'
import { useTranslationWords } from '../use-translation-words'

interface FindingListProps {
  id: string
  /** Null while the checks have not answered. */
  findings: readonly TargetFinding[] | null
  hasWords: boolean
  onWaive: (finding: TargetFinding) => void
}

/** A sign beside the word, since colour alone must not say it. */
const signs = { critical: '✕', major: '✕', minor: '▵', warning: 'ⓘ' } as const

/** What the checks find in the words as they are now. */
export function FindingList({ id, findings, hasWords, onWaive }: FindingListProps) {
  const { words, language } = useTranslationWords()
  const { seat } = useControl()
  const mayWaive = requireRole(seat.me, deskPolicy.desk.review, seat.locale).ok
  if (!hasWords) return <div id={id} />
  return (
    <section id={id} className="translation-findings" aria-label={words.findings} aria-live="polite">
      {findings === null && <p className="translation-quiet">{words.findingsUnknown}</p>}
      {findings?.length === 0 && <p className="translation-quiet">✓ {words.noFindings}</p>}
      <ul>
        {findings?.map((finding, index) => {
          const { severity, check, waived } = finding
          const isWaivable = waived === null && check !== 'codes' && check !== 'quote-code'
          return (
            <li key={`${check}-${index}`} data-severity={severity} data-waived={waived ? '' : undefined}>
              <span aria-hidden="true">{signs[severity]}</span>{' '}
              <strong>{words.findingSeverities[severity]}</strong>{' '}
              {translationFindingWords(finding, language)}
              {waived && <small> {words.waivedBy(waived.by, waived.reason)}</small>}
              {mayWaive && isWaivable && (
                <button type="button" className="desk-link" onClick={() => onWaive(finding)}>
                  {words.waive}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

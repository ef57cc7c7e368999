'use client'

import { anchorSelector } from '../../domain/quotes/anchors'
import type { DeskQuotation } from '../../queries/desk-quotation'
import type { Draft } from './draft'
import { useQuoteWords } from './use-quote-words'
import { VisibleText } from './VisibleText'

interface EvidenceOfProps {
  desk: DeskQuotation
  draft: Draft
  onChange: (draft: Draft) => void
}

/** The evidence of the attribution as it would be saved, each piece with whether it still stands. */
export function EvidenceOf({ desk, draft, onChange }: EvidenceOfProps) {
  const words = useQuoteWords()
  const shown = draft.evidence.flatMap((one, index) => (one.part === 'content' ? [] : [{ one, index }]))
  const remove = (at: number) =>
    onChange({ ...draft, evidence: draft.evidence.filter((_, index) => index !== at) })
  return (
    <div className="quotes-evidence">
      <h3>{words.evidence}</h3>
      {shown.length === 0 && <p className="quotes-hint">{words.noEvidence}</p>}
      <ul>
        {shown.map(({ one, index }) => {
          const status = statusOf(desk, one)
          return (
            <li key={index} data-status={status}>
              <span data-part={one.part}>{words.parts[one.part]}</span> “<VisibleText text={one.exact} />”{' '}
              <small>{words.evidenceStates[status]}</small>
              <button
                type="button"
                className="desk-button"
                disabled={!desk.may.attribute}
                aria-label={words.remove(one.exact)}
                onClick={() => remove(index)}
              >
                ✕
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What the server said of it; of what was only just marked, where it stands in the words shown. */
function statusOf({ context }: DeskQuotation, one: Draft['evidence'][number]) {
  const known = context.evidence.find(
    ({ evidence }) =>
      evidence.part === one.part && evidence.exact === one.exact && evidence.prefix === one.prefix,
  )
  return (known?.anchoring ?? anchorSelector(one, `${context.before}${context.text}${context.after}`)).status
}

'use client'

import { memo } from 'react'

import { sourceChips, targetChips } from '../coded/chips'
import { CodedText } from '../coded/CodedText'
import { useControl } from '../control-context'
import type { Row } from '../row'
import type { Draft } from '../state/desk-state'
import { useTranslationWords } from '../use-translation-words'
import { StateCell } from './StateCell'

interface ClosedRowProps {
  row: Row
  index: number
  draft: Draft | undefined
  hasConflict: boolean
  onOpen: (id: number) => void
}

/** A sentence of which only the beginning is seen; a click opens it. */
export const ClosedRow = memo(function ClosedRow({ row, index, draft, hasConflict, onOpen }: ClosedRowProps) {
  const { words } = useTranslationWords()
  const { locale, sourceLocale } = useControl().options.desk.translation
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="translation-row"
      data-kind={row.kind}
      tabIndex={-1}
      onClick={() => onOpen(row.id)}
    >
      <span role="gridcell" className="translation-row__number">
        {row.order + 1}
      </span>
      <span role="gridcell" className="translation-row__words" lang={sourceLocale}>
        <span className="translation-row__lines">
          <CodedText coded={row.source} chipOf={sourceChips(row.quotations, words.chips)} />
        </span>
      </span>
      <span role="gridcell" className="translation-row__words" lang={locale}>
        <span className="translation-row__lines">
          <CodedText
            coded={draft?.target ?? row.target}
            chipOf={targetChips(row.quotations, locale, words.chips)}
          />
        </span>
      </span>
      <span role="gridcell" className="translation-row__state">
        <StateCell row={row} draft={draft} hasConflict={hasConflict} />
      </span>
    </div>
  )
})

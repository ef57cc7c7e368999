'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { outerMarks } from '../../../domain/translation/quotation-marks'
import type { DeskQuotation } from '../../../queries/translation/quotations'
import { RefusalNote } from '../../RefusalNote'
import { useControl } from '../control-context'
import type { Row } from '../row'
import { mayWrite } from '../state/tasks'
import { useTranslationWords } from '../use-translation-words'
import { QuotationForm } from './QuotationForm'
import { useWrite } from './RowForms'

/** The quotations of the sentence: each is translated once, by itself, and used wherever it stands. */
export function QuotationList({ row }: { row: Row }) {
  const { words } = useTranslationWords()
  if (row.quotations.length === 0) return null
  return (
    <section className="translation-quotations" aria-label={words.quotations}>
      <h3>{words.quotations}</h3>
      {row.quotations.map((quotation) => (
        <Quotation key={quotation.quote} quotation={quotation} />
      ))}
    </section>
  )
}

function Quotation({ quotation }: { quotation: DeskQuotation }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const [isEditing, setEditing] = useState(false)
  const { isBusy, refusal, run } = useWrite()
  const { locale, sourceLocale } = control.options.desk.translation
  const { quote, wording, marks, translation } = quotation
  const own = outerMarks(locale) ?? marks
  const isWaiting = translation?.state === 'submitted' || translation?.state === 'reviewed'
  const accept = () =>
    run(async () => {
      if (!translation) return null
      const { id, lockVersion } = translation
      const reply = await control.post(`/quote-translations/${id}/accept`, { lockVersion })
      if (reply.kind === 'done') await control.refreshQuotation(quote)
      return reply.kind === 'done' ? null : control.wordsOf(reply)
    })
  return (
    <div className="translation-quotation">
      <p lang={sourceLocale}>
        {marks.open}
        {wording}
        {marks.close}
      </p>
      {translation && translation.target !== '' && (
        <p lang={locale}>
          {own.open}
          {translation.target}
          {own.close}
        </p>
      )}
      <p className="translation-quiet">
        {words.quotationStates[standingOf(quotation)]}
        {translation?.official && ` · ${words.official}: ${translation.official.publisher}`}
      </p>
      <RefusalNote refusal={refusal} />
      <div className="translation-actions">
        {isWaiting && control.options.desk.may.review && (
          <Button size="small" margin={false} disabled={isBusy} onClick={() => void accept()}>
            {words.quotationAccept}
          </Button>
        )}
        {mayWrite(control.seat).ok && (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => setEditing((now) => !now)}
            extraButtonProps={{ 'aria-expanded': isEditing }}
          >
            {translation ? words.quotationChange : words.quotationEdit}
          </Button>
        )}
      </div>
      {isEditing && <QuotationForm quotation={quotation} onClose={() => setEditing(false)} />}
    </div>
  )
}

function standingOf({ translation }: DeskQuotation): 'none' | 'stale' | 'waiting' | 'approved' {
  if (!translation || translation.target.trim() === '') return 'none'
  if (translation.isStale) return 'stale'
  return translation.state === 'approved' ? 'approved' : 'waiting'
}

'use client'

import { useId, useState } from 'react'

import type { Lifecycle } from '../../domain/manuscript/types'
import type { DeskQuotation } from '../../queries/desk-quotation'
import { ActForm } from '../ActForm'
import { DeskText } from '../DeskForm'
import { useQuoteWords } from './use-quote-words'

interface ReasonFormProps {
  desk: DeskQuotation
  onClose: () => void
}

const lifecycles: readonly Lifecycle[] = ['active', 'disputed', 'misattributed', 'withdrawn']

/** Says that a quotation is disputed, misattributed, withdrawn, or stands again, and why. */
export function StandingForm({ desk, onClose }: ReasonFormProps) {
  const words = useQuoteWords()
  const { quote } = desk
  const base = { lockVersion: quote.lockVersion, article: desk.article.id }
  const [lifecycle, setLifecycle] = useState<Lifecycle>(quote.lifecycle === 'active' ? 'disputed' : 'active')
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ActForm
      title={words.standingTitle}
      explained={words.standingExplained}
      send={words.standingSend}
      write={{
        path: `/quotes/${quote.id}/standing`,
        body: { ...base, lifecycle, reason },
        done: words.saved,
      }}
      onClose={onClose}
    >
      <div className="desk-form__field">
        <label htmlFor={id}>{words.standing}</label>
        <select
          className="desk-input"
          id={id}
          value={lifecycle}
          onChange={(event) => setLifecycle(event.target.value as Lifecycle)}
        >
          {lifecycles.map((one) => (
            <option key={one} value={one} disabled={one === quote.lifecycle}>
              {words.lifecycles[one]}
            </option>
          ))}
        </select>
      </div>
      <DeskText label={words.reason} value={reason} isRequired onChange={setReason} />
    </ActForm>
  )
}

/** Changes the wording, with a reason. */
export function RewordForm({ desk, onClose }: ReasonFormProps) {
  const words = useQuoteWords()
  const { quote } = desk
  const base = { lockVersion: quote.lockVersion, article: desk.article.id }
  const [wording, setWording] = useState(quote.wording)
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ActForm
      title={words.rewordTitle}
      explained={words.rewordExplained}
      send={words.standingSend}
      write={{ path: `/quotes/${quote.id}/reword`, body: { ...base, wording, reason }, done: words.saved }}
      onClose={onClose}
    >
      <div className="desk-form__field">
        <label htmlFor={id}>{words.wording}</label>
        <textarea
          className="desk-input"
          id={id}
          rows={4}
          required
          maxLength={20000}
          lang={quote.language}
          value={wording}
          onChange={(event) => setWording(event.target.value)}
        />
      </div>
      <DeskText label={words.reason} value={reason} isRequired onChange={setReason} />
    </ActForm>
  )
}

'use client'

import { useId, useState } from 'react'

import type { Lifecycle } from '../../domain/manuscript/types'
import type { DeskQuotation } from '../../queries/desk-quotation'
import { DeskForm, DeskText } from '../DeskForm'
import { useDeskAction } from '../use-desk-action'
import { useQuoteWords } from './use-quote-words'

interface ReasonFormProps {
  desk: DeskQuotation
  onClose: () => void
}

const lifecycles: readonly Lifecycle[] = ['active', 'disputed', 'misattributed', 'withdrawn']

/** Says that a quotation is disputed, misattributed, withdrawn, or stands again, and why. */
export function StandingForm({ desk, onClose }: ReasonFormProps) {
  const words = useQuoteWords()
  const { isBusy, refusal, run } = useDeskAction()
  const { quote } = desk
  const [lifecycle, setLifecycle] = useState<Lifecycle>(quote.lifecycle === 'active' ? 'disputed' : 'active')
  const [reason, setReason] = useState('')
  const id = useId()
  const send = async () => {
    const body = { lockVersion: quote.lockVersion, article: desk.article.id, lifecycle, reason }
    if (await run({ path: `/quotes/${quote.id}/standing`, body, done: words.saved })) onClose()
  }
  return (
    <DeskForm
      title={words.standingTitle}
      explained={words.standingExplained}
      send={words.standingSend}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="desk-form__field">
        <label htmlFor={id}>{words.standing}</label>
        <select id={id} value={lifecycle} onChange={(event) => setLifecycle(event.target.value as Lifecycle)}>
          {lifecycles.map((one) => (
            <option key={one} value={one} disabled={one === quote.lifecycle}>
              {words.lifecycles[one]}
            </option>
          ))}
        </select>
      </div>
      <DeskText label={words.reason} value={reason} isRequired onChange={setReason} />
    </DeskForm>
  )
}

/** Changes the wording, with a reason. */
export function RewordForm({ desk, onClose }: ReasonFormProps) {
  const words = useQuoteWords()
  const { isBusy, refusal, run } = useDeskAction()
  const { quote } = desk
  const [wording, setWording] = useState(quote.wording)
  const [reason, setReason] = useState('')
  const id = useId()
  const send = async () => {
    const body = { lockVersion: quote.lockVersion, article: desk.article.id, wording, reason }
    if (await run({ path: `/quotes/${quote.id}/reword`, body, done: words.saved })) onClose()
  }
  return (
    <DeskForm
      title={words.rewordTitle}
      explained={words.rewordExplained}
      send={words.standingSend}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="desk-form__field">
        <label htmlFor={id}>{words.wording}</label>
        <textarea
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
    </DeskForm>
  )
}

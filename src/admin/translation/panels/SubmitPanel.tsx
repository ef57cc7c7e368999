'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { refusalWords } from '../../../i18n/refusals'
import type { OpenQuotation, OpenSegment } from '../../../domain/workflow/refusals'
import type { RefusalBody } from '../../../i18n/refusal-body'
import { RefusalNote } from '../../RefusalNote'
import type { DeskRefusal } from '../../send-to-desk'
import { useControl } from '../control-context'
import { useTranslationWords } from '../use-translation-words'

interface Submitted {
  revision: { id: number; number: number }
}

/** Makes a revision of the whole translation; where that is refused, what is open can be gone to. */
export function SubmitPanel() {
  const { words } = useTranslationWords()
  const control = useControl()
  const { admin } = useConfig().config.routes
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<DeskRefusal | RefusalBody | null>(null)
  const [done, setDone] = useState<Submitted['revision'] | null>(null)
  const why = useWhyNot()
  const submit = async () => {
    setBusy(true)
    const reply = await control.post<Submitted>(`${control.translationPath}/submit`, {})
    setBusy(false)
    setRefusal(
      reply.kind === 'refused' ? reply.refusal : reply.kind === 'done' ? null : control.wordsOf(reply),
    )
    if (reply.kind === 'done') setDone(reply.value.revision)
  }
  return (
    <div className="translation-submit">
      <Button
        size="small"
        margin={false}
        disabled={why !== null || isBusy}
        onClick={() => void submit()}
        extraButtonProps={{ title: why ?? undefined }}
      >
        {words.submitAll}
      </Button>
      {done && (
        <span role="status">
          {words.submitted}{' '}
          <Link href={`${admin}/review/${done.id}`} prefetch={false}>
            {words.toReview(done.number)}
          </Link>
        </span>
      )}
      <RefusalNote refusal={refusal} />
      {refusal && 'details' in refusal && <OpenPlaces details={refusal.details ?? {}} />}
    </div>
  )
}

function useWhyNot(): string | null {
  const { language } = useTranslationWords()
  const { desk } = useControl().options
  if (desk.may.submit) return null
  const { message } = refusalWords(
    { code: 'roleRequired', roles: ['translator', 'reviewer'], locale: desk.translation.locale },
    language,
  )
  return message
}

/** What is open, each a way there. */
function OpenPlaces({ details }: { details: Record<string, unknown> }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const segments = (details.segments ?? []) as readonly OpenSegment[]
  const quotations = (details.quotations ?? []) as readonly OpenQuotation[]
  const rest = Number(details.count ?? 0) - segments.length - quotations.length
  const wordingOf = (quote: string) =>
    control.options.desk.quotations.find((one) => one.quote === quote)?.wording ?? quote
  const goTo = (quote: string) => {
    const rows = [...control.store.state.rows.values()]
    const row = rows.find((one) => one.quotations.some((held) => held.quote === quote))
    if (row) control.activate(row.id)
  }
  return (
    <ul className="translation-open">
      {segments.map(({ id, order, why }) => (
        <li key={id}>
          <button type="button" className="desk-link" onClick={() => control.activate(id)}>
            {words.openSentence(order + 1)}
          </button>{' '}
          {words.whyOpen[why]}
        </li>
      ))}
      {quotations.map(({ quote, why }) => (
        <li key={quote}>
          <button type="button" className="desk-link" onClick={() => goTo(quote)}>
            {words.openQuotation(wordingOf(quote))}
          </button>{' '}
          {words.whyOpen[why]}
        </li>
      ))}
      {rest > 0 && <li>{words.andMore(rest)}</li>}
    </ul>
  )
}

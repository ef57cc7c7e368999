'use client'

import { Button, TextareaInput, useConfig, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import type { DeskAnswer } from './article-desk-store'
import { useArticleWords } from './use-article-desk'

interface NextStepProps {
  article: number
  desk: DeskAnswer
  onDone: () => void
}

/** The one action that is next: submit what is not submitted, else the way to the review. */
export function NextStep({ article, desk, onDone }: NextStepProps) {
  const words = useArticleWords()
  const isModified = useFormModified()
  return (
    <section aria-label={words.next} className="article-next">
      {desk.current && !isModified ? (
        <ToReview current={desk.current} mayPublish={desk.mayPublish} />
      ) : (
        <Submit article={article} desk={desk} onDone={onDone} />
      )}
    </section>
  )
}

interface ToReviewProps {
  current: NonNullable<DeskAnswer['current']>
  mayPublish: boolean
}

function ToReview({ current, mayPublish }: ToReviewProps) {
  const words = useArticleWords()
  const { revision } = useDeskWords()
  const { admin } = useConfig().config.routes
  const name = revision(current.number)
  const says = {
    inReview: [words.waits(name), words.review(name)],
    changesRequested: [words.changesRequested(name), words.review(name)],
    approved: [words.approved(name), mayPublish ? words.publish(name) : words.review(name)],
    published: [words.upToDate(name), words.history(name)],
    superseded: [words.waits(name), words.history(name)],
    withdrawn: [words.withdrawn, words.history(name)],
  } satisfies Record<typeof current.status, [string, string]>
  const [state, action] = says[current.status]
  const isDone = current.status === 'published'
  return (
    <>
      <p>{state}</p>
      <Button
        el="link"
        margin={false}
        buttonStyle={isDone ? 'secondary' : 'primary'}
        to={`${admin}/review/${current.id}`}
      >
        {action}
      </Button>
    </>
  )
}

function Submit({ article, desk, onDone }: NextStepProps) {
  const words = useArticleWords()
  const [note, setNote] = useState('')
  const { isBusy, refusal, run } = useDeskAction()
  const reason = useWhyNot(desk)
  const blocking = desk.findings.filter(({ severity }) => severity === 'blocking').length
  const submit = async () => {
    const body = note.trim() === '' ? {} : { note: note.trim() }
    const isDone = await run({ path: `/articles/${article}/submit`, body, done: words.submitted })
    if (isDone) setNote('')
    onDone()
  }
  return (
    <>
      <TextareaInput
        path="submit-note"
        label={words.note}
        rows={2}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button margin={false} disabled={reason !== null || isBusy} onClick={() => void submit()}>
        {words.submit}
      </Button>
      <p className="article-quiet">{reason ?? words.submitHint}</p>
      {blocking > 0 && <p className="article-quiet">{words.blocked(blocking)}</p>}
      {refusal && <RefusalNote refusal={refusal} />}
    </>
  )
}

/** The server's own decision in its words; what is typed but not saved is known here alone. */
function useWhyNot({ submit, sections }: DeskAnswer): string | null {
  const words = useArticleWords()
  const isModified = useFormModified()
  if (submit && !(isModified && submit.refusal === 'nothingToSubmit'))
    return `${submit.message} ${submit.todo}`
  if (isModified) return words.saveFirst
  return sections.length === 0 ? words.noSections : null
}

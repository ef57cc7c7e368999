'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'

import { RefusalNote } from '../RefusalNote'
import { giveFocusBack } from '../give-focus-back'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import { useComments, type Span } from './comments-context'
import type { Place, ThreadComment } from './thread'

interface CommentFormProps {
  place: Place
  span?: Span | null
  /** The comment that is answered. */
  parent?: Pick<ThreadComment, 'id' | 'revision'>
  onDone: () => void
}

/** Where a comment or a reply is written. Escape leaves it; Ctrl+Enter sends it. */
export function CommentForm({ place, span = null, parent, onDone }: CommentFormProps) {
  const words = useDeskWords()
  const { revision } = useComments()
  const { isBusy, refusal, run } = useDeskAction()
  const [body, setBody] = useState('')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    field.current?.focus()
    return () => giveFocusBack(opener)
  }, [])
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (body.trim() === '' || isBusy) return
    const { change, block } = place
    const about = parent ? { parent: parent.id, revision: parent.revision } : { parent: null, revision }
    const comment = { ...about, change, block, span, body: body.trim() }
    if (await run({ path: '/comments', body: comment })) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
  }
  return (
    <form className="review-comment-form" onSubmit={(event) => void send(event)} onKeyDown={onKeyDown}>
      {span && <q className="review-comment__exact">{span.exact}</q>}
      <label className="visually-hidden" htmlFor={id}>
        {parent ? words.comments.reply : words.comments.body}
      </label>
      <textarea
        className="desk-input"
        ref={field}
        id={id}
        rows={3}
        maxLength={10000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <RefusalNote refusal={refusal} />
      <div className="review-comment-form__actions">
        <Button size="small" margin={false} type="submit" disabled={isBusy || body.trim() === ''}>
          {isBusy ? words.bar.working : words.comments.send}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onDone}>
          {words.comments.cancel}
        </Button>
      </div>
    </form>
  )
}

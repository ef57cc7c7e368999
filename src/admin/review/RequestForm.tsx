'use client'

import { useState } from 'react'

import type { Scope } from '../../domain/workflow/types'
import { ActForm } from '../ActForm'
import { DeskText } from '../DeskForm'
import { useDeskWords } from '../use-desk-words'
import type { DecisionBarProps } from './bar-props'

/** Asks for changes of one scope; what is written here reaches the author. */
export function RequestForm({ revision, scopes, onClose }: DecisionBarProps & { onClose: () => void }) {
  const words = useDeskWords()
  const { bar } = words
  const allowed = scopes.filter(({ requestChanges }) => requestChanges === null)
  const [scope, setScope] = useState<Scope>(allowed[0]?.scope ?? 'text')
  const [comment, setComment] = useState('')
  const digest = scopes.find((one) => one.scope === scope)?.digest
  const body = { verdict: 'requestChanges', scope, digest, comment: comment.trim() }
  return (
    <ActForm
      title={bar.requestTitle}
      send={bar.requestSend}
      write={{ path: `/revisions/${revision.id}/decide`, body, done: bar.done.requestChanges }}
      onClose={onClose}
    >
      <DeskText label={bar.requestComment} value={comment} isRequired onChange={setComment} />
      <fieldset className="desk-form__choice">
        <legend>{bar.requestScope}</legend>
        {allowed.map((one) => (
          <label key={one.scope}>
            <input
              type="radio"
              name="scope"
              checked={scope === one.scope}
              onChange={() => setScope(one.scope)}
            />{' '}
            {words.scopes[one.scope]}
          </label>
        ))}
      </fieldset>
    </ActForm>
  )
}

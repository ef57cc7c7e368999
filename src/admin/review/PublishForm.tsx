'use client'

import { useState } from 'react'

import { ActForm } from '../ActForm'
import { ChangeFields, type ChangeValue } from '../ChangeFields'
import { useDeskWords } from '../use-desk-words'
import type { DecisionBarProps } from './bar-props'

/** Publishes; over something that readers already have, it asks what they are told about the change. */
export function PublishForm({ revision, over, notice, onClose }: DecisionBarProps & { onClose: () => void }) {
  const { bar } = useDeskWords()
  const [change, setChange] = useState<ChangeValue>({ kind: 'update', note: '' })
  const { id, number, digest } = revision
  const note = change.note.trim() === '' ? null : change.note.trim()
  const body = over === null ? { digest } : { digest, change: { kind: change.kind, note } }
  return (
    <ActForm
      title={over === null ? bar.publishNow(number) : bar.publishOver(number, over)}
      send={bar.publishNow(number)}
      write={{ path: `/revisions/${id}/publish`, body, done: bar.done.publish }}
      onClose={onClose}
    >
      {notice}
      {over !== null && <ChangeFields value={change} onChange={setChange} />}
    </ActForm>
  )
}

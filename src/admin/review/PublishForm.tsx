'use client'

import { useState } from 'react'

import { ChangeFields, type ChangeValue } from '../ChangeFields'
import { DeskForm } from '../DeskForm'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import type { DecisionBarProps } from './bar-props'

/** Publishes; over something that readers already have, it asks what they are told about the change. */
export function PublishForm({ revision, over, notice, onClose }: DecisionBarProps & { onClose: () => void }) {
  const { bar } = useDeskWords()
  const [change, setChange] = useState<ChangeValue>({ kind: 'update', note: '' })
  const { isBusy, refusal, run } = useDeskAction()
  const { id, number, digest } = revision
  const send = async () => {
    const note = change.note.trim() === '' ? null : change.note.trim()
    const body = over === null ? { digest } : { digest, change: { kind: change.kind, note } }
    if (await run({ path: `/revisions/${id}/publish`, body, done: bar.done.publish })) onClose()
  }
  return (
    <DeskForm
      title={over === null ? bar.publishNow(number) : bar.publishOver(number, over)}
      send={bar.publishNow(number)}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      {notice}
      {over !== null && <ChangeFields value={change} onChange={setChange} />}
    </DeskForm>
  )
}

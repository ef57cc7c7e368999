'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { DeskForm, DeskText } from '../DeskForm'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'

/** Takes an article away from readers: says what that does, and asks for the reason that they see. */
export function WithdrawAction({ publication }: { publication: number }) {
  const { history, bar } = useDeskWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { isBusy, refusal, run } = useDeskAction()
  const close = () => setOpen(false)
  const send = async () => {
    const done = bar.done.withdraw
    if (await run({ path: `/publications/${publication}/withdraw`, body: { reason }, done })) close()
  }
  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" onClick={() => setOpen(true)}>
        {history.withdraw}
      </Button>
    )
  }
  return (
    <DeskForm
      title={history.withdrawTitle}
      explained={history.withdrawExplained}
      send={history.withdraw}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={close}
    >
      <DeskText label={history.withdrawReason} value={reason} onChange={setReason} />
    </DeskForm>
  )
}

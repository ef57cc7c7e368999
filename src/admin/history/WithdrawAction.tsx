'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { ActForm } from '../ActForm'
import { DeskText } from '../DeskForm'
import { useDeskWords } from '../use-desk-words'

/** Takes an article away from readers: says what that does, and asks for the reason that they see. */
export function WithdrawAction({ publication }: { publication: number }) {
  const { history, bar } = useDeskWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const close = () => setOpen(false)
  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" onClick={() => setOpen(true)}>
        {history.withdraw}
      </Button>
    )
  }
  return (
    <ActForm
      title={history.withdrawTitle}
      explained={history.withdrawExplained}
      send={history.withdraw}
      write={{ path: `/publications/${publication}/withdraw`, body: { reason }, done: bar.done.withdraw }}
      onClose={close}
    >
      <DeskText label={history.withdrawReason} value={reason} onChange={setReason} />
    </ActForm>
  )
}

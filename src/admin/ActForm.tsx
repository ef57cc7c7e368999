'use client'

import type { ReactNode } from 'react'

import { DeskForm } from './DeskForm'
import { useDeskAction, type DeskWrite } from './use-desk-action'

interface ActFormProps {
  title: string
  explained?: string
  send: string
  /** What sending it writes, from what is typed now. */
  write: DeskWrite
  onClose: () => void
  children?: ReactNode
}

/** A form for one act through an endpoint: it closes once that is done, and keeps what was typed when refused. */
export function ActForm({ write, onClose, ...form }: ActFormProps) {
  const { isBusy, refusal, run } = useDeskAction()
  const send = async () => {
    if (await run(write)) onClose()
  }
  return <DeskForm {...form} isBusy={isBusy} refusal={refusal} onSend={() => void send()} onClose={onClose} />
}

'use client'

import { useState } from 'react'

import type { Scope } from '../../domain/workflow/types'
import { DeskForm, DeskText } from '../DeskForm'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import type { DecisionBarProps } from './bar-props'

interface OverrideFormProps extends DecisionBarProps {
  scope: Scope
  onClose: () => void
}

/** An administrator sets four eyes aside, and says why for ever. */
export function OverrideForm({ revision, scopes, scope, onClose }: OverrideFormProps) {
  const { bar, scopes: names } = useDeskWords()
  const [reason, setReason] = useState('')
  const { isBusy, refusal, run } = useDeskAction()
  const send = async () => {
    const digest = scopes.find((one) => one.scope === scope)?.digest
    const body = { verdict: 'approve', scope, digest, override: { reason } }
    const path = `/revisions/${revision.id}/decide` as const
    if (await run({ path, body, done: bar.done.approve })) onClose()
  }
  return (
    <DeskForm
      title={bar.overrideTitle}
      explained={bar.overrideExplained}
      send={bar.overrideSend(names[scope])}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DeskText label={bar.overrideReason} value={reason} onChange={setReason} />
    </DeskForm>
  )
}

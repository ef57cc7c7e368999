'use client'

import { useState } from 'react'

import type { Scope } from '../../domain/workflow/types'
import { ActForm } from '../ActForm'
import { DeskText } from '../DeskForm'
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
  const digest = scopes.find((one) => one.scope === scope)?.digest
  const body = { verdict: 'approve', scope, digest, override: { reason } }
  return (
    <ActForm
      title={bar.overrideTitle}
      explained={bar.overrideExplained}
      send={bar.overrideSend(names[scope])}
      write={{ path: `/revisions/${revision.id}/decide`, body, done: bar.done.approve }}
      onClose={onClose}
    >
      <DeskText label={bar.overrideReason} value={reason} onChange={setReason} />
    </ActForm>
  )
}

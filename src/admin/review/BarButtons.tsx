'use client'

import { Button } from '@payloadcms/ui'

import { useDeskWords } from '../use-desk-words'
import type { BarScope, DecisionBarProps, OpenForm } from './bar-props'
import { REASONS } from './Reasons'

interface BarButtonsProps extends DecisionBarProps {
  isBusy: boolean
  open: OpenForm | null
  onOpen: (form: OpenForm | null) => void
  onApprove: (scope: BarScope) => void
}

/** Approve, request changes, publish. One of them is primary: what this person is most likely here for. */
export function BarButtons({ scopes, publish, isBusy, open, onOpen, onApprove }: BarButtonsProps) {
  const { bar } = useDeskWords()
  const mayRequest = scopes.some(({ requestChanges }) => requestChanges === null)
  const toApprove = scopes.find((scope) => scope.approve === null && !scope.isApprovedByMe)
  const toggle = (form: OpenForm) => onOpen(open?.kind === form.kind ? null : form)
  return (
    <div className="review-bar__buttons">
      {scopes.map((scope) => (
        <ApproveButton
          key={scope.scope}
          scope={scope}
          isPrimary={scope === toApprove && publish !== null}
          isBusy={isBusy}
          onApprove={onApprove}
          onOverride={() => toggle({ kind: 'override', scope: scope.scope })}
        />
      ))}
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={!mayRequest || isBusy}
        onClick={() => toggle({ kind: 'request' })}
        extraButtonProps={{
          'data-key': 'request',
          'aria-expanded': open?.kind === 'request',
          'aria-describedby': mayRequest ? undefined : REASONS,
        }}
      >
        {bar.requestChanges}
      </Button>
      <Button
        buttonStyle={publish === null ? 'primary' : 'secondary'}
        margin={false}
        disabled={publish !== null || isBusy}
        onClick={() => toggle({ kind: 'publish' })}
        extraButtonProps={{
          'aria-expanded': open?.kind === 'publish',
          'aria-describedby': publish === null ? undefined : REASONS,
        }}
      >
        {bar.publish} <span aria-hidden="true">▴</span>
      </Button>
    </div>
  )
}

interface ApproveButtonProps {
  scope: BarScope
  isPrimary: boolean
  isBusy: boolean
  onApprove: (scope: BarScope) => void
  onOverride: () => void
}

function ApproveButton({ scope, isPrimary, isBusy, onApprove, onOverride }: ApproveButtonProps) {
  const { bar, scopes } = useDeskWords()
  const label = scope.scope === 'text' ? bar.approveText : bar.approveAttribution
  if (scope.isApprovedByMe) {
    const done = scope.scope === 'text' ? bar.approvedText : bar.approvedAttribution
    return <span className="review-bar__mine">✓ {done}</span>
  }
  return (
    <>
      <Button
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        margin={false}
        disabled={scope.approve !== null || isBusy}
        onClick={() => onApprove(scope)}
        extraButtonProps={{
          'data-key': 'approve',
          'aria-describedby': scope.approve === null ? undefined : REASONS,
        }}
      >
        {isBusy ? bar.working : label}
      </Button>
      {scope.mayOverride && (
        <Button buttonStyle="subtle" margin={false} disabled={isBusy} onClick={onOverride}>
          {bar.override(scopes[scope.scope])}
        </Button>
      )}
    </>
  )
}

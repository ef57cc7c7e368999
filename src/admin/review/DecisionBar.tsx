'use client'

import { useState } from 'react'

import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import type { BarScope, DecisionBarProps, OpenForm } from './bar-props'
import { BarButtons } from './BarButtons'
import { OverrideForm } from './OverrideForm'
import { PublishForm } from './PublishForm'
import { Reasons } from './Reasons'
import { RequestForm } from './RequestForm'

/** Who approved what, what is missing, and the buttons that decide; it stays in view while the text scrolls. */
export function DecisionBar(props: DecisionBarProps) {
  const words = useDeskWords()
  const [open, setOpen] = useState<OpenForm | null>(null)
  const action = useDeskAction()
  const close = () => setOpen(null)
  const { revision, scopes } = props
  const approve = ({ scope, digest }: BarScope) =>
    void action.run({
      path: `/revisions/${revision.id}/decide`,
      body: { verdict: 'approve', scope, digest },
      done: words.bar.done.approve,
    })
  return (
    <section className="review-bar" aria-label={words.bar.label} aria-busy={action.isBusy}>
      {open?.kind === 'request' && <RequestForm {...props} onClose={close} />}
      {open?.kind === 'publish' && <PublishForm {...props} onClose={close} />}
      {open?.kind === 'override' && <OverrideForm {...props} scope={open.scope} onClose={close} />}
      <RefusalNote refusal={action.refusal} />
      <div className="review-bar__line">
        <dl className="review-bar__scopes">
          {scopes.map((scope) => (
            <ScopeStanding key={scope.scope} scope={scope} />
          ))}
        </dl>
        <BarButtons {...props} isBusy={action.isBusy} open={open} onOpen={setOpen} onApprove={approve} />
      </div>
      <Reasons {...props} />
    </section>
  )
}

/** A sign beside the words, since colour alone must not say it. */
const signs: Record<BarScope['state'], string> = { approved: '✓', requested: '↩', waiting: '○' }

function ScopeStanding({ scope: { scope, state, standing } }: { scope: BarScope }) {
  const words = useDeskWords()
  return (
    <div className="review-bar__scope" data-state={state}>
      <dt>
        <span aria-hidden="true">{signs[state]}</span> {words.scopes[scope]}
      </dt>
      <dd>{standing.join(' · ')}</dd>
    </div>
  )
}

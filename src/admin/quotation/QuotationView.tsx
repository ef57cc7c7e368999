'use client'

import type { ReactElement } from 'react'

import { StateIcon } from './icons'
import {
  markedWording,
  stateOf,
  whoSaid,
  type QuotationRecord,
  type QuotationState,
} from './quotation-record'
import { useQuotations } from './quotations-context'
import { useWords, type Say } from './use-words'

/** A quotation in the line: its wording in its marks, underlined by state. Its record opens by the plugin. */
export function QuotationView({ quote, nodeKey }: { quote: number; nodeKey: string }): ReactElement {
  const { find, hover } = useQuotations()
  const say = useWords()
  const known = find(quote)
  if (known === undefined)
    return <span className="quotation__words quotation__words--loading">{say('loading')}</span>
  if (known === 'missing') return <MissingQuotation />
  const state = stateOf(known)
  return (
    <span
      className={`quotation__words quotation__words--${state}`}
      role="button"
      tabIndex={-1}
      aria-label={spokenLabel(known, state, say)}
      onPointerEnter={() => hover({ nodeKey, quote })}
      onPointerLeave={() => hover(null)}
    >
      {markedWording(known)}
      <StateIcon state={state} />
    </span>
  )
}

function MissingQuotation(): ReactElement {
  const say = useWords()
  return (
    <span className="quotation__words quotation__words--missing" title={say('missingHint')}>
      {say('missing')}
    </span>
  )
}

function spokenLabel(record: QuotationRecord, state: QuotationState, say: Say): string {
  const who = whoSaid(record)
  return [say('quotation'), say(stateWord(state)), who, markedWording(record)].filter(Boolean).join(', ')
}

/** The word for a state. */
export function stateWord(state: QuotationState): Parameters<Say>[0] {
  return state === 'open' ? 'openState' : state
}

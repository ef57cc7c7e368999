'use client'

import { useDeskWords } from '../use-desk-words'
import type { DeskRefusal } from '../send-to-desk'
import type { DecisionBarProps } from './bar-props'

/** The id of the list that disabled buttons refer to. */
export const REASONS = 'review-bar-reasons'

/** Why buttons are disabled, in the server's own words; several with one reason are said together. */
export function Reasons({ scopes, publish }: DecisionBarProps) {
  const words = useDeskWords()
  const { bar } = words
  const reasons = new Map<string, { refusal: DeskRefusal; actions: string[] }>()
  const add = (action: string, refusal: DeskRefusal | null) => {
    if (!refusal) return
    const known = reasons.get(refusal.message)
    if (known) known.actions.push(action)
    else reasons.set(refusal.message, { refusal, actions: [action] })
  }
  for (const { scope, approve, isApprovedByMe } of scopes) {
    if (!isApprovedByMe) add(scope === 'text' ? bar.approveText : bar.approveAttribution, approve)
  }
  const requests = scopes.map(({ requestChanges }) => requestChanges)
  if (requests.every((refusal) => refusal !== null)) add(bar.requestChanges, requests[0] ?? null)
  add(bar.publish, publish)
  if (reasons.size === 0) return null
  return (
    <ul id={REASONS} className="review-bar__reasons">
      {[...reasons.values()].map(({ refusal, actions }) => (
        <li key={refusal.message}>
          <strong>{actions.join(words.listJoin)}</strong> — {refusal.message} {refusal.todo}
        </li>
      ))}
    </ul>
  )
}

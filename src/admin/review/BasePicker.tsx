'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useTransition } from 'react'

import { useDeskWords } from '../use-desk-words'
import type { ReviewLayout } from './review-address'

export interface BaseChoice {
  value: string
  label: string
}

interface BasePickerProps {
  choices: BaseChoice[]
  chosen: string
  view: ReviewLayout
}

/** What the revision is compared with; the address follows, so that it can be sent to a colleague. */
export function BasePicker({ choices, chosen, view }: BasePickerProps) {
  const { review } = useDeskWords()
  const router = useRouter()
  const path = usePathname()
  const [isLoading, load] = useTransition()
  const choose = (against: string) =>
    load(() => router.replace(`${path}?against=${against}${view === 'side' ? '&view=side' : ''}`))
  return (
    <label className="review-base" aria-busy={isLoading}>
      <span>{review.compareWith}</span>
      <select className="desk-input" value={chosen} onChange={(event) => choose(event.target.value)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

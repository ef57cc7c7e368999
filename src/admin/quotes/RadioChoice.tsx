'use client'

import { useId } from 'react'

interface RadioOption<T extends string> {
  value: T
  label: string
  /** The key that chooses it, as printed, and what the desk's listener presses it by. */
  letter?: string
  keyName?: string
  /** Why it cannot be chosen. */
  barred?: string
}

interface RadioChoiceProps<T extends string> {
  label: string
  options: readonly RadioOption<T>[]
  /** Null while nothing is chosen. */
  value: T | null
  onChange: (value: T) => void
}

/** One of a few, all in sight. */
export function RadioChoice<T extends string>({ label, options, value, onChange }: RadioChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="quotes-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-checked={option.value === value || undefined} title={option.barred}>
          <input
            type="radio"
            name={name}
            data-key={option.keyName}
            checked={option.value === value}
            disabled={option.barred !== undefined}
            onChange={() => onChange(option.value)}
          />
          {option.letter && <kbd aria-hidden="true">{option.letter}</kbd>} {option.label}
        </label>
      ))}
    </fieldset>
  )
}

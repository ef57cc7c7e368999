'use client'

import type { ComponentProps } from 'react'

interface KeyButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** What the desk's listener presses it by: its `data-key`. */
  name: string
  /** The key as printed on it. */
  letter: string
}

/** A plain button that a key presses too, and that says which. */
export function KeyButton({ name, letter, children, ...button }: KeyButtonProps) {
  return (
    <button {...button} type="button" className="desk-button" data-key={name}>
      {children} <kbd>{letter}</kbd>
    </button>
  )
}

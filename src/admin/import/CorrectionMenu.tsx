'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'

interface CorrectionMenuProps<V extends string> {
  label: string
  hint?: string | null
  /** What the menu belongs to; it opens below it and gives the focus back to it. */
  anchor: HTMLElement
  value: V
  options: readonly { value: V; label: string }[]
  onChoose: (value: V) => void
  onClose: () => void
}

/** A small menu beside the words that it corrects. Arrow keys move, Enter chooses, Escape closes. */
export function CorrectionMenu<V extends string>(props: CorrectionMenuProps<V>) {
  const { label, hint, anchor, value, options, onChoose, onClose } = props
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) onClose()
    }
    document.addEventListener('mousedown', closeOutside)
    document.addEventListener('scroll', closeOutside, true)
    return () => {
      document.removeEventListener('mousedown', closeOutside)
      document.removeEventListener('scroll', closeOutside, true)
    }
  }, [onClose])
  const leave = () => {
    onClose()
    anchor.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') leave()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    moveFocus(menu.current, step)
  }
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className="import-menu"
      style={placeBelow(anchor, options.length)}
      onKeyDown={onKeyDown}
    >
      <p className="import-menu__label">{label}</p>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="menuitemradio"
          aria-checked={option.value === value}
          tabIndex={-1}
          onClick={() => {
            leave()
            if (option.value !== value) onChoose(option.value)
          }}
        >
          {option.label}
        </button>
      ))}
      {hint && <p className="import-menu__hint">{hint}</p>}
    </div>
  )
}

function moveFocus(menu: HTMLElement | null, step: number): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
}

/** Below the anchor, or above it where the window ends. */
function placeBelow(anchor: HTMLElement, options: number): { left: number; top: number } {
  const { left, bottom, top } = anchor.getBoundingClientRect()
  const height = 80 + options * 32
  const isRoomBelow = bottom + height < window.innerHeight
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - 296)),
    top: isRoomBelow ? bottom + 4 : Math.max(8, top - height),
  }
}

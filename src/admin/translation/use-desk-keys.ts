'use client'

import { useEffect, type Dispatch, type SetStateAction } from 'react'

import { showKeys } from '../keys/KeysDialog'
import type { DeskControl } from './desk-control'
import { commandOf, type Command } from './keys'
import { nextOpen } from './state/tasks'

export interface DeskPanels {
  /** The words to look for; null while the concordance is closed. */
  concordance: string | null
  /** `auto` shows it where the window is wide enough. */
  preview: 'auto' | 'on' | 'off'
  isAssigning: boolean
  isSuggesting: boolean
  isShowingOrphans: boolean
}

/** What the open row does on a key: it alone knows its editor and its forms. */
export const rowCommands = new EventTarget()

/** The keys of the desk. What concerns the open row is handed on to it. */
export function useDeskKeys(control: DeskControl, setPanels: Dispatch<SetStateAction<DeskPanels>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
      const isTyping = isField(event.target)
      const { key, code, shiftKey: shift, altKey: alt } = event
      const pressed = { key, code, shift, alt, ctrl: event.ctrlKey || event.metaKey, isTyping }
      const command = commandOf(pressed)
      if (!command || (command.do === 'edit' && !isOfList(event.target))) return
      if (command.do !== 'leave') event.preventDefault()
      obey(command, { control, setPanels })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [control, setPanels])
}

interface Desk {
  control: DeskControl
  setPanels: Dispatch<SetStateAction<DeskPanels>>
}

function obey(command: Command, { control, setPanels }: Desk): void {
  switch (command.do) {
    case 'help':
      return showKeys()
    case 'preview':
      return setPanels(togglePreview)
    case 'concordance': {
      const concordance = document.getSelection()?.toString().trim() ?? ''
      return setPanels((now) => ({ ...now, concordance }))
    }
    case 'nextOpen':
    case 'previousOpen':
      return goOpen(control, command.do === 'nextOpen' ? 1 : -1)
    case 'nextRow':
    case 'previousRow':
      return goBy(control, command.do === 'nextRow' ? 1 : -1)
    case 'accept':
    case 'reject':
    case 'confirm':
    case 'issue':
    case 'code':
    case 'suggest':
    case 'edit':
    case 'leave':
    case 'insert':
      rowCommands.dispatchEvent(new CustomEvent<Command>('command', { detail: command }))
  }
}

/** The other way round than it is seen now; the style sheet knows the same width. */
export function togglePreview(now: DeskPanels): DeskPanels {
  const isSeen =
    now.preview === 'on' || (now.preview === 'auto' && window.matchMedia('(width > 1280px)').matches)
  return { ...now, preview: isSeen ? 'off' : 'on' }
}

/** To the next sentence that waits for this person; stays where none does. */
export function goOpen(control: DeskControl, by: 1 | -1): void {
  const { state } = control.store
  const next = nextOpen(state, state.active, by, control.seat)
  if (next !== null) control.activate(next)
}

function goBy(control: DeskControl, by: 1 | -1): void {
  const { visible, active } = control.store.state
  const at = active === null ? -1 : visible.indexOf(active)
  const next = visible[Math.max(0, Math.min(visible.length - 1, at + by))]
  if (next !== undefined) control.activate(next)
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="plaintext-only"]') !== null
  )
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog, [role="dialog"]') !== null
}

/** Enter on a button is the button's. */
function isOfList(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === document.body || target.getAttribute('role') === 'row')
}

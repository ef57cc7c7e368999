'use client'

import { useEffect } from 'react'

import { KeysDialog, showKeys } from '../keys/KeysDialog'
import { useQuoteWords } from './use-quote-words'

/** Keys by what they press: `data-key` of a button or a field. Silent while somebody types. */
const pressed: Readonly<Record<string, string>> = {
  '1': 'status-1',
  '2': 'status-2',
  '3': 'status-3',
  '4': 'status-4',
  h: 'sure-high',
  m: 'sure-medium',
  l: 'sure-low',
  e: 'mark-source',
  w: 'mark-cue',
  s: 'speaker',
  g: 'chain',
  a: 'save',
  n: 'next',
  p: 'previous',
  v: 'verify',
  d: 'standing',
  r: 'reword',
  t: 'term',
  q: 'quotation',
}

/** The keys of the quote desk, and the list of them. */
export function DeskKeys() {
  const words = useQuoteWords()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') showKeys()
      else if (!act(pressed[event.key])) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return <KeysDialog title={words.keysTitle} keys={Object.entries(words.keys)} />
}

/** Whether there was something to press. Text fields get the focus; all else is clicked. */
function act(key: string | undefined): boolean {
  const element = key === undefined ? null : document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (!element) return false
  const isText = element instanceof HTMLInputElement && element.type === 'text'
  element.focus({ preventScroll: !isText })
  if (!isText) element.click()
  return true
}

/** A radio button or a box takes no letters: while one has the focus, the keys go on working. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type)
  return target.closest('textarea, select, dialog, [contenteditable]') !== null
}

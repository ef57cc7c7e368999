'use client'

import { useDeskWords } from '../use-desk-words'
import { showKeys } from './KeysDialog'

/** Opens the list of keys, whose title it tells; `?` does the same. */
export function KeysButton({ title }: { title: string }) {
  const words = useDeskWords()
  return (
    <button type="button" className="desk-button" title={`${title} (?)`} onClick={showKeys}>
      {words.keys.open} <kbd>?</kbd>
    </button>
  )
}

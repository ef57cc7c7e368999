'use client'

import { useDeskWords } from '../use-desk-words'

/** The id of the dialog that lists the keys. */
export const KEYS_DIALOG = 'review-keys'

/** Opens the list of keys; `?` does the same. */
export function KeysButton() {
  const { review } = useDeskWords()
  return (
    <button
      type="button"
      className="review-keys__button"
      title={`${review.keysTitle} (?)`}
      onClick={() => showKeys()}
    >
      {review.keys} <kbd>?</kbd>
    </button>
  )
}

/** Shows the list of keys, where the review screen is. */
export function showKeys(): void {
  const dialog = document.getElementById(KEYS_DIALOG)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}

'use client'

import { useDeskWords } from '../use-desk-words'
import './keys.css'

const dialogId = 'desk-keys'

interface KeysDialogProps {
  title: string
  /** Each key or group of keys, as printed on it, and what it does. */
  keys: readonly (readonly [key: string, meaning: string])[]
}

/** The list of a desk's keys, closed until `showKeys`. A screen has one. */
export function KeysDialog({ title, keys }: KeysDialogProps) {
  const words = useDeskWords()
  return (
    <dialog id={dialogId} className="desk-keys" aria-labelledby={`${dialogId}-title`}>
      <form method="dialog">
        <h2 id={`${dialogId}-title`}>{title}</h2>
        <dl>
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <button type="submit" className="desk-button">
          {words.keys.close}
        </button>
      </form>
    </dialog>
  )
}

/** Opens the list, where the screen has one. */
export function showKeys(): void {
  const dialog = document.getElementById(dialogId)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}

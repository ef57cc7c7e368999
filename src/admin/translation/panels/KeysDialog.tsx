'use client'

import { keyTable } from '../keys'
import { useTranslationWords } from '../use-translation-words'

const KEYS_DIALOG = 'translation-keys'

/** Shows the list of keys. */
export function showKeys(): void {
  const dialog = document.getElementById(KEYS_DIALOG)
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
}

/** Every key of the desk, from the table by which they work. */
export function KeysDialog() {
  const { words } = useTranslationWords()
  return (
    <dialog id={KEYS_DIALOG} className="translation-keys" aria-labelledby={`${KEYS_DIALOG}-title`}>
      <form method="dialog">
        <h2 id={`${KEYS_DIALOG}-title`}>{words.keysTitle}</h2>
        <dl>
          {keyTable.map(({ keys, name }) => (
            <div key={name}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words.keyWords[name]}</dd>
            </div>
          ))}
        </dl>
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}

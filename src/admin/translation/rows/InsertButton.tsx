import { useTranslationWords } from '../use-translation-words'

interface InsertButtonProps {
  /** Its key under `Alt`; only nine have one. */
  number: number
  what: string
  onInsert: () => void
}

/** Inserts something at the caret, which stays where it is. */
export function InsertButton({ number, what, onInsert }: InsertButtonProps) {
  const { words } = useTranslationWords()
  const key = number <= 9 ? `Alt+${number}` : null
  return (
    <button
      type="button"
      className="desk-button translation-insert"
      title={key === null ? words.insert : words.insertKey(key)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onInsert}
    >
      {words.insert}
      <span className="visually-hidden"> {what}</span>
      {key !== null && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  )
}

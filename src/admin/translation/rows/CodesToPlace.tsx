import type { Chip } from '../coded/chips'
import { missingCodes } from '../coded/edit-coded'
import { useTranslationWords } from '../use-translation-words'

interface CodesToPlaceProps {
  source: string
  target: string
  chipOf: (code: string) => Chip
  onInsert: (id: string) => void
}

/** The quotations and marks of the source that the words do not have yet; each goes in at the caret. */
export function CodesToPlace({ source, target, chipOf, onInsert }: CodesToPlaceProps) {
  const { words } = useTranslationWords()
  const missing = missingCodes(source, target)
  if (missing.length === 0) return null
  return (
    <p className="translation-codes">
      {words.codes}{' '}
      {missing.map((id, index) => {
        const { text, kind } = chipOf(`{${id}}`)
        return (
          <button
            key={`${id}-${index}`}
            type="button"
            className="desk-code"
            data-kind={kind}
            aria-label={words.codeInsert(text)}
            title={index === 0 ? words.insertKey('Alt+Q') : words.insert}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(id)}
          >
            {text}
          </button>
        )
      })}
    </p>
  )
}

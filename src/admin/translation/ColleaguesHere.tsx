import { useControl, useDesk } from './control-context'
import { usePresence } from './use-presence'
import { useTranslationWords } from './use-translation-words'

/** Who else has this desk open; a click goes to the sentence that they are at. */
export function ColleaguesHere() {
  const { words } = useTranslationWords()
  const control = useControl()
  const colleagues = useDesk((state) => state.colleagues)
  usePresence(control)
  const rows = useDesk((state) => state.rows)
  if (colleagues.length === 0) return null
  return (
    <p className="translation-here">
      {words.alsoHere}
      {colleagues.map(({ person, name, sentence }) => {
        const row = sentence === null ? undefined : rows.get(sentence)
        return row ? (
          <button key={person} type="button" className="desk-link" onClick={() => control.activate(row.id)}>
            {name} <small>{words.openSentence(row.order + 1)}</small>
          </button>
        ) : (
          <span key={person}>{name}</span>
        )
      })}
    </p>
  )
}

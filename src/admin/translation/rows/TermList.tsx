import type { DeskTerm } from '../../../queries/translation/terms'
import { useControl } from '../control-context'
import { useTranslationWords } from '../use-translation-words'
import { InsertButton } from './InsertButton'

interface TermListProps {
  terms: readonly DeskTerm[]
  /** The number of the first under `Alt`: the memory comes before. */
  firstNumber: number
  onInsert: ((term: DeskTerm) => void) | null
}

/** The terms of this sentence with what is preferred for them. */
export function TermList({ terms, firstNumber, onInsert }: TermListProps) {
  const { words } = useTranslationWords()
  const { locale, sourceLocale } = useControl().options.desk.translation
  if (terms.length === 0) return null
  return (
    <section className="translation-help" aria-label={words.terms}>
      <h3>{words.terms}</h3>
      <ul className="translation-terms">
        {terms.map((term, index) => (
          <li key={term.key}>
            <span lang={sourceLocale}>{term.source}</span> <strong lang={locale}>{term.preferred}</strong>
            {term.forbidden.length > 0 && (
              <small> {words.termForbidden(term.forbidden.join(words.listJoin))}</small>
            )}
            {term.origin === 'source' && <small> {words.termOfSource}</small>}
            {term.note && <small> {term.note}</small>}
            {onInsert && (
              <InsertButton
                number={firstNumber + index}
                what={term.preferred}
                onInsert={() => onInsert(term)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

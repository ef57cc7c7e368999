import type { Manuscript } from '../../../domain/manuscript/types'
import type { TranslatedFrom } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { languageName } from '../../../view/language-name'
import { articlePath } from './addresses'

interface TranslationNoteProps {
  manuscript: Manuscript
  from: TranslatedFrom
  words: SiteWords
}

/**
 * Readers of a translation are told that it is one, of which text, whose words its quotations are, and whether the
 * original says something else by now.
 */
export function TranslationNote({ manuscript, from, words }: TranslationNoteProps) {
  const { translation } = words
  const kinds = quotationKinds(manuscript, words)
  return (
    <aside className="translation-note">
      <p>
        {translation.of(languageName(from.locale, manuscript.locale), from.revision)}{' '}
        {from.slug !== null && (
          <a href={articlePath(from.locale, from.slug)} hrefLang={from.locale}>
            {translation.original}
          </a>
        )}
      </p>
      {kinds !== '' && <p>{translation.quotations(kinds)}</p>}
      {from.state !== 'current' && (
        <p className="translation-note-change">
          <strong>{translation[from.state]}</strong>
        </p>
      )}
    </aside>
  )
}

function quotationKinds({ quotes }: Manuscript, { translation }: SiteWords): string {
  const official = quotes.filter((quote) => quote.translation?.official).length
  const house = quotes.filter((quote) => quote.translation && !quote.translation.official).length
  return [
    ...(official > 0 ? [translation.official(official)] : []),
    ...(house > 0 ? [translation.house(house)] : []),
  ].join(', ')
}

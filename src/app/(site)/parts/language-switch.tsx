import { languageName } from '../../../i18n/site/locales'
import type { SiteWords } from '../../../i18n/site/words'

interface LanguageSwitchProps {
  current: string
  /** Where the same thing stands in other locales. */
  others: { locale: string; href: string }[]
  words: SiteWords
}

/** Languages by their own names; the one being read is said, not linked. */
export function LanguageSwitch({ current, others, words }: LanguageSwitchProps) {
  if (others.length === 0) return null
  return (
    <nav className="languages" aria-label={words.site.languages}>
      <ul>
        <li>
          <span aria-current="page">{languageName(current)}</span>
        </li>
        {others.map(({ locale, href }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale}>
              {languageName(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

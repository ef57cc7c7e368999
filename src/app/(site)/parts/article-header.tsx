import type { PageProjection } from '../../../domain/republishing/types'
import { readingMinutes } from '../../../domain/republishing/reading-time'
import type { SiteWords } from '../../../i18n/site/words'
import { Phrases } from '../../../view/phrases'
import { articlePath } from './addresses'
import { ReadableDate } from './dates'
import { LanguageSwitch } from './language-switch'

interface ArticleHeaderProps {
  page: PageProjection
  words: SiteWords
}

/** Title, subtitle, byline as stated or said to be missing, date, reading time, other languages. */
export function ArticleHeader({ page, words }: ArticleHeaderProps) {
  const { manuscript, alternates } = page
  const others = alternates
    .filter(({ locale }) => locale !== manuscript.locale)
    .map(({ locale, slug }) => ({ locale, href: articlePath(locale, slug) }))
  return (
    <header className="article-header">
      <h1>
        <Phrases text={manuscript.title} locale={manuscript.locale} />
      </h1>
      {manuscript.subtitle !== null && (
        <p className="subtitle">
          <Phrases text={manuscript.subtitle} locale={manuscript.locale} />
        </p>
      )}
      <p className="article-facts">
        <span>{manuscript.byline ?? words.article.bylineNotStated}</span>
        <span>
          <ReadableDate iso={page.publishedAt} locale={manuscript.locale} />
        </span>
        <span>{words.article.readingTime(readingMinutes(manuscript))}</span>
      </p>
      <LanguageSwitch current={manuscript.locale} others={others} words={words} />
    </header>
  )
}

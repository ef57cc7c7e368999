import type { SiteWords } from '../../../i18n/site/words'
import type { QuotationElsewhere } from '../../../queries/published/find-quotation'
import { articlePath, historyPath } from './addresses'
import { Tombstone } from './tombstone'

interface GoneQuotationProps {
  found: Exclude<QuotationElsewhere, { kind: 'unknown' }>
  locale: string
  words: SiteWords
}

/** What became of a quotation that once stood here (the proxy has set the status 410). */
export function GoneQuotation({ found, locale, words }: GoneQuotationProps) {
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const { title, slug } = found
  return (
    <div className="page tombstone">
      <h1>{words.quotation.goneTitle}</h1>
      <p>{words.quotation.removed(title)}</p>
      <p>{words.quotation.removedHow}</p>
      <p className="facts">
        <span>
          <a href={articlePath(locale, slug)}>{title}</a>
        </span>
        <span>
          <a href={historyPath(locale, slug)}>{words.history.title}</a>
        </span>
      </p>
    </div>
  )
}

import type { QuotationItem } from '../../../domain/republishing/quotation-item'
import type { SiteWords } from '../../../i18n/site/words'
import { articlePath, quotationPath } from './addresses'
import { readableDate } from './dates'

interface QuotationTeaserProps {
  item: QuotationItem
  locale: string
  words: SiteWords
}

/** A quotation in a list: its words, whose they are said to be, when, where, and how far it was checked. */
export function QuotationTeaser({ item, locale, words }: QuotationTeaserProps) {
  const { marks, wording, language, originalLanguage, article, attribution } = item
  return (
    <>
      <blockquote
        className="quotation-wording"
        cite={articlePath(locale, article.slug)}
        lang={language}
      >{`${marks.open}${wording}${marks.close}`}</blockquote>
      <p className="note-label" data-code={attribution.label.code}>
        {labelOf(item, words)}
      </p>
      <p className="facts">
        <span>{whose(item, words)}</span>
        <span>{dateOf(item, locale, words)}</span>
        {originalLanguage !== null && originalLanguage !== language && (
          <span>{words.view.translatedFrom(originalLanguage)}</span>
        )}
      </p>
      <p className="facts">
        <span>
          <a href={`${articlePath(locale, article.slug)}#${item.id}`}>{article.title}</a>
        </span>
        <span>
          <a href={quotationPath(locale, item.id)}>{words.source.permalink}</a>
        </span>
      </p>
    </>
  )
}

function labelOf({ attribution: { label }, sources }: QuotationItem, words: SiteWords): string {
  const against = sources.find(({ id }) => id === label.source)
  const isVerified = label.code === 'verified' || label.code === 'verifiedUnderFolding'
  return isVerified && against
    ? words.view.verifiedAgainst(against.name, label.on ?? '')
    : words.view.labels[label.code]
}

/** The words of the article, since two articles may speak of the same person in different words. */
function whose({ attribution: { asWritten, status } }: QuotationItem, words: SiteWords): string {
  if (asWritten === null) return words.view.notStated
  return status === 'collective' ? words.view.collective(asWritten) : asWritten
}

function dateOf({ date, attribution }: QuotationItem, locale: string, words: SiteWords): string {
  if (date.basis === 'published') return words.source.publishedOn(readable(date.value, locale))
  return words.source.said(attribution.saidOn?.stated ?? readable(date.value, locale))
}

/** A year or a month alone stays as it is: it is no day that a calendar could name. */
function readable(date: string, locale: string): string {
  return date.length === 10 ? readableDate(date, locale) : date
}

import type { QuotationItem } from '../../../domain/republishing/quotation-item'
import type { SiteWords } from '../../../i18n/site/words'
import { languageName } from '../../../view/language-name'
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
          <span>{words.view.translatedFrom(languageName(originalLanguage, locale))}</span>
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

/**
 * The words of the article, since two articles may speak of the same person in different words; of a translation the
 * name, since its attribution has the words of the original.
 */
function whose({ attribution, sources, translation }: QuotationItem, words: SiteWords): string {
  const { asWritten, status, speaker } = attribution
  const name = translation ? sources.find(({ id }) => id === speaker)?.name : undefined
  const said = name ?? asWritten
  if (said === null) return words.view.notStated
  return status === 'collective' ? words.view.collective(said) : said
}

/** “On the eve of the visit” is a date as the text states it, though no calendar day can be made of it. */
function dateOf({ date, attribution }: QuotationItem, locale: string, words: SiteWords): string {
  const stated = attribution.saidOn?.stated
  const day = readable(date.value, locale)
  if (date.basis === 'said') return words.source.said(stated ?? day)
  return stated === undefined
    ? words.source.publishedOn(day)
    : `${words.source.said(stated)} · ${words.list.published(day)}`
}

/** A year or a month alone stays as it is: it is no day that a calendar could name. */
function readable(date: string, locale: string): string {
  return date.length === 10 ? readableDate(date, locale) : date
}

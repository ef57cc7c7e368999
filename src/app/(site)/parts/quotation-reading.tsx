import { quoteAt } from '../../../domain/manuscript/references'
import type { Manuscript } from '../../../domain/manuscript/types'
import type { QuotationItem } from '../../../domain/republishing/quotation-item'
import { quotationPlace } from '../../../domain/republishing/quotation-place'
import type { PageProjection } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { AttributionFacts } from '../../../view/attribution-note'
import { contextOf } from '../../../view/context'
import { articlePath, deliveredQuotationPath, quotationAnnotationsPath } from './addresses'
import { readableDate } from './dates'
import { Downloads } from './downloads'
import { pagesOf } from './pages-of'

interface QuotationReadingProps {
  item: QuotationItem
  page: PageProjection
  /** Index into the manuscript's quotes. */
  index: number
  words: SiteWords
}

/** A quotation with who said it on what evidence, where it stands, and what programs can read of it. */
export function QuotationReading({ item, page, index, words }: QuotationReadingProps) {
  const { manuscript } = page
  const { locale } = manuscript
  const quote = quoteAt(manuscript.quotes, index)
  const context = contextOf({ ...page, words: words.view, pages: pagesOf(locale) })
  const article = articlePath(locale, item.article.slug)
  return (
    <>
      <blockquote
        className="quotation-wording"
        cite={article}
        lang={item.language}
      >{`${item.marks.open}${item.wording}${item.marks.close}`}</blockquote>
      <section className="note quotation-facts" aria-labelledby="about-heading">
        <h2 id="about-heading">{words.quotation.about}</h2>
        <AttributionFacts quote={quote} context={context} />
      </section>
      <section aria-labelledby="context-heading">
        <h2 id="context-heading">{words.quotation.context}</h2>
        <p className="quotation-article">
          <a href={`${article}#${item.id}`}>{item.article.title}</a>
        </p>
        <p className="facts">
          <span>{words.quotation.revision(page.revision, readableDate(page.publishedAt, locale))}</span>
        </p>
        <Surroundings manuscript={manuscript} index={index} words={words} />
      </section>
      <Downloads
        words={words}
        files={[
          { href: deliveredQuotationPath(locale, item.id), label: words.quotation.json },
          { href: quotationAnnotationsPath(locale, item.id), label: words.quotation.annotation },
        ]}
      />
    </>
  )
}

/** The paragraph in which the quotation stands, its words marked. */
function Surroundings({
  manuscript,
  index,
  words,
}: {
  manuscript: Manuscript
  index: number
  words: SiteWords
}) {
  const place = quotationPlace(manuscript, index)
  if (place === null) return <p className="fine">{words.quotation.inTable}</p>
  return (
    <p className="quotation-context" lang={manuscript.locale}>
      {place.before}
      <mark>{place.quotation}</mark>
      {place.after}
    </p>
  )
}

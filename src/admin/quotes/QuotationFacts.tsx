import { Link } from '@payloadcms/ui'

import type { QuoteDeskWords } from '../../i18n/desk/quotes'
import type { DeskQuotation } from '../../queries/desk-quotation'
import type { DeskPage } from '../desk-page'
import { localeName } from '../desk-page'
import { VisibleText } from './VisibleText'

interface QuotationFactsProps {
  desk: DeskQuotation
  page: DeskPage
  words: QuoteDeskWords
}

/** What is on record of a quotation: how it stands, who verified it, and every text that uses it. */
export function QuotationFacts({ desk, page, words }: QuotationFactsProps) {
  const { quote, speaker, section } = desk
  return (
    <div className="quotes-facts">
      <h3>{words.verifications}</h3>
      <Verifications desk={desk} words={words} />
      {quote.lifecycle !== 'active' && (
        <p className="quotes-standing" data-lifecycle={quote.lifecycle}>
          <strong>{words.lifecycles[quote.lifecycle]}</strong> {quote.lifecycleReason}
        </p>
      )}
      <h3>{words.uses}</h3>
      <ul>
        {desk.uses.map(({ article, title, published }) => (
          <li key={`${article}-${published?.locale ?? ''}`} data-published={published !== null || undefined}>
            <Link href={page.address(`/collections/articles/${article}`)} prefetch={false}>
              {title}
            </Link>{' '}
            <small>
              {published
                ? words.usePublished(localeName(page, published.locale), published.number)
                : words.useWorking}
            </small>
          </li>
        ))}
      </ul>
      <p className="quotes-links">
        <Link href={page.address(`/collections/sections/${section.id}`)} prefetch={false}>
          {words.openSection}
        </Link>
        <Link href={page.address(`/collections/quotes/${quote.id}`)} prefetch={false}>
          {words.openRecord}
        </Link>
        {speaker && (
          <Link href={page.address(`/quote-desk/sources/${speaker.id}`)} prefetch={false}>
            {words.sourceTitle(speaker.name)}
          </Link>
        )}
      </p>
    </div>
  )
}

function Verifications({ desk: { verifications }, words }: Pick<QuotationFactsProps, 'desk' | 'words'>) {
  if (verifications.length === 0) return <p className="quotes-hint">{words.neverVerified}</p>
  return (
    <ul>
      {verifications.map(({ id, result, source, locator, extract, byName, checkedOn, isOfThisWording }) => (
        <li key={id} data-result={result}>
          <strong>{words.results[result]}</strong>
          {isOfThisWording ? '' : ` (${words.otherWording})`} ·{' '}
          {[source?.name, locator].filter(Boolean).join(', ')} · {byName}, {checkedOn}
          {extract && (
            <details>
              <summary>{words.inExtract}</summary>
              <blockquote>
                <VisibleText text={extract} />
              </blockquote>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

import { quoteAt, sourceAt } from '../../../domain/manuscript/references'
import type { Quote } from '../../../domain/manuscript/types'
import {
  sourcingClasses,
  sourcingGroups,
  standingOf,
  type SourcingGroup,
} from '../../../domain/republishing/sourcing-report'
import type { PageProjection } from '../../../domain/republishing/types'
import { whyNotNamed } from '../../../domain/republishing/why-not-named'
import type { SiteWords } from '../../../i18n/site/words'
import { InSourceLanguage, NameOf } from '../../../view/in-source-language'
import { quotationPath, sourcePath } from './addresses'
import { SourceFacts } from './sources-list'

interface ReportProps {
  page: PageProjection
  words: SiteWords
}

/** Every quotation of an article, under who is said to have said it, with links to its own page. */
export function SourcingGroups({ page, words }: ReportProps) {
  const groups = sourcingGroups(page.manuscript)
  const present = sourcingClasses.filter((name) => groups.some((group) => group.class === name))
  return present.map((name) => (
    <section key={name} aria-labelledby={`class-${name}`}>
      <h2 id={`class-${name}`}>{words.sourcingReport.classes[name]}</h2>
      {groups
        .filter((group) => group.class === name)
        .map((group) => (
          <Group key={group.quotes[0]} group={group} page={page} words={words} />
        ))}
    </section>
  ))
}

function Group({ group, page, words }: ReportProps & { group: SourcingGroup }) {
  const { manuscript } = page
  const quotes = group.quotes.map((index) => ({ index, quote: quoteAt(manuscript.quotes, index) }))
  const why = quotes[0] ? whyNotNamed(quotes[0].quote) : null
  return (
    <div className="sourcing-group">
      <h3>
        <GroupName group={group} page={page} words={words} />
      </h3>
      {why !== null && (
        <p className="fine">
          {words.sourcingReport.why}
          {words.sourcingReport.whyNotNamed[why]}
        </p>
      )}
      <ul>
        {quotes.map(({ index, quote }) => (
          <li key={index}>
            <QuotationLine quote={quote} id={page.identity.quotes[index]} page={page} words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function GroupName({ group, page, words }: ReportProps & { group: SourcingGroup }) {
  const { manuscript, identity } = page
  if (group.source === null) {
    if (group.asWritten === null) return words.view.notStated
    return <InSourceLanguage languages={manuscript}>{group.asWritten}</InSourceLanguage>
  }
  const source = sourceAt(manuscript.sources, group.source)
  const id = identity.sources[group.source]
  const name = <NameOf source={source} languages={manuscript} />
  return (
    <>
      {id === undefined ? name : <a href={sourcePath(manuscript.locale, id)}>{name}</a>}{' '}
      <small>
        <SourceFacts source={source} languages={manuscript} words={words} />
      </small>
    </>
  )
}

interface QuotationLineProps extends ReportProps {
  quote: Quote
  id: string | undefined
}

function QuotationLine({ quote, id, page, words }: QuotationLineProps) {
  const { locale } = page.manuscript
  const wording = `${quote.marks.open}${quote.wording}${quote.marks.close}`
  const standing = standingOf(quote)
  const lang = quote.language === locale ? undefined : quote.language
  return (
    <>
      {id === undefined ? (
        <span lang={lang}>{wording}</span>
      ) : (
        <a href={quotationPath(locale, id)} lang={lang}>
          {wording}
        </a>
      )}{' '}
      <small className="standing" data-standing={standing}>
        {words.sourcingReport.standings[standing]}
      </small>
    </>
  )
}

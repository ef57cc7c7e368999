import type { Metadata } from 'next'
import { siteLocales } from '../../../i18n/site/locales'
import { listPublished, type PublishedItem } from '../../../queries/published/list-published'
import type { SiteWords } from '../../../i18n/site/words'
import { Phrases } from '../../../view/phrases'
import { articlePath, listPath } from '../parts/addresses'
import { readableDate } from '../parts/dates'
import { LanguageSwitch } from '../parts/language-switch'
import { requireLocale } from '../parts/read-params'

interface ListProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

const pageSize = 20

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  const { locale, words } = requireLocale((await params).locale)
  const languages = Object.fromEntries(siteLocales.map((other) => [other, listPath(other)]))
  return { title: words.list.title, alternates: { canonical: listPath(locale), languages } }
}

/** What is published in a locale, newest first. */
export default async function ListPage({ params, searchParams }: ListProps) {
  const { locale, words } = requireLocale((await params).locale)
  const { after } = await searchParams
  const { items, next } = await listPublished(locale, {
    limit: pageSize,
    after: typeof after === 'string' ? after : null,
  })
  const others = siteLocales.filter((other) => other !== locale)
  return (
    <div className="page">
      <h1>{words.list.title}</h1>
      <LanguageSwitch
        current={locale}
        others={others.map((other) => ({ locale: other, href: listPath(other) }))}
        words={words}
      />
      {items.length === 0 && <p className="lead">{words.list.empty}</p>}
      <ul className="plain-list">
        {items.map((item) => (
          <Teaser key={item.slug} item={item} words={words} />
        ))}
      </ul>
      <nav className="facts">
        {after !== undefined && (
          <span>
            <a href={listPath(locale)}>{words.list.newer}</a>
          </span>
        )}
        {next !== null && (
          <span>
            <a href={`${listPath(locale)}?after=${next}`}>{words.list.older}</a>
          </span>
        )}
      </nav>
    </div>
  )
}

function Teaser({ item, words }: { item: PublishedItem; words: SiteWords }) {
  return (
    <li className="teaser">
      <h2>
        <a href={articlePath(item.locale, item.slug)}>
          <Phrases text={item.title} locale={item.locale} />
        </a>
      </h2>
      {item.subtitle !== null && <p className="subtitle">{item.subtitle}</p>}
      <p className="facts">
        <span>{item.byline ?? words.article.bylineNotStated}</span>
        <span>{words.list.published(readableDate(item.firstPublishedAt, item.locale))}</span>
        <span>{words.list.revision(item.revision)}</span>
      </p>
    </li>
  )
}

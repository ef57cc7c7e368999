import type { SiteWords } from '../../../i18n/site/words'
import type { PublicRevision } from '../../../queries/published/published-revision'
import { ManuscriptView } from '../../../view/manuscript-view'
import { Phrases } from '../../../view/phrases'
import { articlePath } from './addresses'
import { readableDate } from './dates'
import { SectionNav } from './section-nav'

interface RevisionReadingProps {
  revision: PublicRevision
  /** Number of the revision that is published now. */
  current: number
  locale: string
  slug: string
  words: SiteWords
}

/** An earlier publication, or the gap that a withheld one left. */
export function RevisionReading({ revision, current, locale, slug, words }: RevisionReadingProps) {
  return (
    <>
      <p className="notice" role="note">
        {revision.number === current
          ? words.revision.current
          : words.revision.earlier(revision.number, current)}{' '}
        <a href={articlePath(locale, slug)}>{words.revision.readCurrent}</a>
      </p>
      {revision.kind === 'open' ? (
        <Reading revision={revision} words={words} />
      ) : (
        <Withheld revision={revision} locale={locale} words={words} />
      )}
    </>
  )
}

type Open = Extract<PublicRevision, { kind: 'open' }>
type Gap = Extract<PublicRevision, { kind: 'withheld' }>

function Reading({ revision, words }: { revision: Open; words: SiteWords }) {
  const { manuscript, identity } = revision
  return (
    <article className="article" lang={manuscript.locale}>
      <header className="article-header">
        <h1>
          <Phrases text={manuscript.title} locale={manuscript.locale} />
        </h1>
        {manuscript.subtitle !== null && <p className="subtitle">{manuscript.subtitle}</p>}
        <p className="article-facts">
          <span>{manuscript.byline ?? words.article.bylineNotStated}</span>
          <span>{words.revision.title(revision.number)}</span>
        </p>
      </header>
      <SectionNav manuscript={manuscript} identity={identity} words={words} />
      <ManuscriptView manuscript={manuscript} identity={identity} words={words.view} />
      <footer className="article-footer digest">
        <h2>{words.article.digest}</h2>
        <code>{revision.digest}</code>
      </footer>
    </article>
  )
}

function Withheld({ revision, locale, words }: { revision: Gap; locale: string; words: SiteWords }) {
  return (
    <div className="page tombstone">
      <h1>{words.revision.title(revision.number)}</h1>
      <p>
        {readableDate(revision.at, locale)} · {words.history.withheld}
      </p>
      {revision.reason !== null && <blockquote>{words.history.reason(revision.reason)}</blockquote>}
    </div>
  )
}

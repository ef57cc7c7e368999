import { countApprovers } from '../../../domain/republishing/approvers'
import type { HistoryEntry, PageProjection, PublishedApproval } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { historyPath, sourcingPath } from './addresses'
import { CopyDigest } from './copy-digest'
import { ReadableDate, readableDate } from './dates'
import { Sourcing } from './sourcing'
import { SourcesList } from './sources-list'

interface ArticleFooterProps {
  page: PageProjection
  slug: string
  digest: string
  words: SiteWords
}

/** What stands behind the words above: sources, approvals, corrections, digest. */
export function ArticleFooter({ page, slug, digest, words }: ArticleFooterProps) {
  return (
    <footer className="article-footer">
      <h2 className="visually-hidden">{words.article.about}</h2>
      <section aria-labelledby="sourcing-heading">
        <h3 id="sourcing-heading">{words.article.sourcing}</h3>
        <Sourcing manuscript={page.manuscript} words={words} />
        <p className="fine">{words.article.notSelfVerified}</p>
        {page.manuscript.quotes.length > 0 && (
          <p>
            <a href={sourcingPath(page.manuscript.locale, slug)}>{words.sourcingReport.link}</a>
          </p>
        )}
      </section>
      <SourcesList manuscript={page.manuscript} identity={page.identity} words={words} />
      <Corrections page={page} words={words} />
      <Approvals page={page} slug={slug} words={words} />
      <section aria-labelledby="digest-heading" className="digest">
        <h3 id="digest-heading">{words.article.digest}</h3>
        <p>
          <code>{digest}</code>{' '}
          <CopyDigest digest={digest} copy={words.article.copy} copied={words.article.copied} />
        </p>
        <p className="fine">{words.article.digestHelp}</p>
      </section>
    </footer>
  )
}

/** Corrections in full, for ever, newest first: a note that readers must look for is not a correction. */
function Corrections({ page, words }: Pick<ArticleFooterProps, 'page' | 'words'>) {
  const corrections = page.history.filter((entry) => entry.kind === 'correction').toReversed()
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections-heading" className="corrections">
      <h3 id="corrections-heading">{words.article.corrections}</h3>
      {corrections.map((entry) => (
        <Correction key={`${entry.revision} ${entry.at}`} entry={entry} locale={page.manuscript.locale} />
      ))}
    </section>
  )
}

function Correction({ entry, locale }: { entry: HistoryEntry; locale: string }) {
  return (
    <p>
      <ReadableDate iso={entry.at} locale={locale} />
      {' — '}
      {entry.note}
    </p>
  )
}

function Approvals({ page, slug, words }: Pick<ArticleFooterProps, 'page' | 'slug' | 'words'>) {
  const { locale } = page.manuscript
  const last =
    page.approvals
      .map((approval) => approval.at)
      .toSorted()
      .at(-1) ?? page.publishedAt
  return (
    <section className="approvals">
      <p>
        {words.article.approvals(countApprovers(page.approvals), readableDate(last, locale))}
        {' · '}
        {words.article.revision(page.revision)}
        {' · '}
        <a href={historyPath(locale, slug)}>{words.article.whatChanged}</a>
      </p>
      <p className="fine">
        {words.article.firstPublished(readableDate(page.firstPublishedAt, locale))}
        {page.publishedAt !== page.firstPublishedAt &&
          ` · ${words.article.updated(readableDate(page.publishedAt, locale))}`}
      </p>
      {page.approvals.map((approval) => (
        <Override key={`${approval.scope} ${approval.at}`} approval={approval} words={words} />
      ))}
    </section>
  )
}

/** An approval by exception is shown with its reason for as long as the article stands. */
function Override({ approval, words }: { approval: PublishedApproval; words: SiteWords }) {
  if (approval.override === undefined) return null
  return (
    <p className="fine">
      {words.article.override(words.article.scopes[approval.scope], approval.override.reason)}
    </p>
  )
}

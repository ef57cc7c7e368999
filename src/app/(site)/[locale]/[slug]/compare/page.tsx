import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { compareManuscripts } from '../../../../../domain/manuscript/compare'
import type { SiteWords } from '../../../../../i18n/site/words'
import type { PublicRevision } from '../../../../../queries/published/published-revision'
import { RedlineView } from '../../../../../view/redline-view'
import { articlePath, comparePath, historyPath } from '../../../parts/addresses'
import { CompareForm } from '../../../parts/compare-form'
import { followElsewhere, revisionsAt } from '../../../parts/published'
import { readArticleParams, readRevisionNumber, type ArticleParams } from '../../../parts/read-params'
import { Tombstone } from '../../../parts/tombstone'

interface ComparePageProps {
  params: Promise<ArticleParams>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const { locale, slug, words } = await readArticleParams(params)
  const canonical = articlePath(locale, slug)
  return { title: words.history.compareTwo, robots: { index: false }, alternates: { canonical } }
}

/** The public redline of two published revisions. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { locale, slug, words } = await readArticleParams(params)
  const { from, to } = await readPair(searchParams)
  const answer = await revisionsAt(locale, slug, [from, to])
  const found = followElsewhere(answer, (slugNow) => `${comparePath(locale, slugNow)}?from=${from}&to=${to}`)
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const before = found.revisions.find((revision) => revision.number === from)
  const after = found.revisions.find((revision) => revision.number === to)
  if (before === undefined || after === undefined) notFound()
  return (
    <div className="page">
      <p className="facts">
        <span>
          <a href={articlePath(locale, slug)}>{found.title}</a>
        </span>
        <span>
          <a href={historyPath(locale, slug)}>{words.history.title}</a>
        </span>
      </p>
      <h1>{words.compare.title(from, to)}</h1>
      <Redline before={before} after={after} locale={locale} words={words} />
      <CompareForm history={found.history} locale={locale} slug={slug} from={from} to={to} words={words} />
    </div>
  )
}

async function readPair(
  searchParams: ComparePageProps['searchParams'],
): Promise<{ from: number; to: number }> {
  const asked = await searchParams
  const from = readRevisionNumber(asked.from)
  const to = readRevisionNumber(asked.to)
  if (from === null || to === null) notFound()
  return { from, to }
}

interface RedlineProps {
  before: PublicRevision
  after: PublicRevision
  locale: string
  words: SiteWords
}

function Redline({ before, after, locale, words }: RedlineProps) {
  if (before.kind === 'withheld') return <p className="lead">{words.compare.withheld(before.number)}</p>
  if (after.kind === 'withheld') return <p className="lead">{words.compare.withheld(after.number)}</p>
  return (
    <>
      <p className="lead">{words.compare.legend}</p>
      <RedlineView comparison={compareManuscripts(before, after)} words={words.redline} locale={locale} />
    </>
  )
}

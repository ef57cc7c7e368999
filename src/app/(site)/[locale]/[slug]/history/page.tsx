import type { Metadata } from 'next'
import { articlePath, historyPath } from '../../../parts/addresses'
import { CompareForm } from '../../../parts/compare-form'
import { HistoryList } from '../../../parts/history-list'
import { followElsewhere, publishedAt } from '../../../parts/published'
import { readArticleParams, type ArticleParams } from '../../../parts/read-params'
import { Tombstone } from '../../../parts/tombstone'

interface HistoryPageProps {
  params: Promise<ArticleParams>
}

export const revalidate = false

export function generateStaticParams(): ArticleParams[] {
  return []
}

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { locale, slug, words } = await readArticleParams(params)
  return { title: words.history.title, alternates: { canonical: historyPath(locale, slug) } }
}

/** Every publication of an article, and the way to compare two of them. */
export default async function HistoryPage({ params }: HistoryPageProps) {
  const { locale, slug, words } = await readArticleParams(params)
  const found = followElsewhere(await publishedAt(locale, slug), (to) => historyPath(locale, to))
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const { history, manuscript } = found.page
  return (
    <div className="page">
      <p className="facts">
        <a href={articlePath(locale, slug)}>{manuscript.title}</a>
      </p>
      <h1>{words.history.title}</h1>
      <p className="lead">{words.history.lead}</p>
      <HistoryList history={history} locale={locale} slug={slug} words={words} />
      <CompareForm history={history} locale={locale} slug={slug} words={words} />
    </div>
  )
}

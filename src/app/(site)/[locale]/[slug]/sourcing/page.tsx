import type { Metadata } from 'next'
import { articleAnnotationsPath, articlePath, sourcingPath } from '../../../parts/addresses'
import { Downloads } from '../../../parts/downloads'
import { followElsewhere, publishedAt } from '../../../parts/published'
import { readArticleParams, type ArticleParams } from '../../../parts/read-params'
import { Sourcing } from '../../../parts/sourcing'
import { SourcingGroups } from '../../../parts/sourcing-groups'
import { Tombstone } from '../../../parts/tombstone'

interface SourcingPageProps {
  params: Promise<ArticleParams>
}

export const revalidate = false

export function generateStaticParams(): ArticleParams[] {
  return []
}

export async function generateMetadata({ params }: SourcingPageProps): Promise<Metadata> {
  const { locale, slug, words } = await readArticleParams(params)
  return { title: words.sourcingReport.title, alternates: { canonical: sourcingPath(locale, slug) } }
}

/** Who stands behind each quotation of an article, what was verified, and why some are not named. */
export default async function SourcingPage({ params }: SourcingPageProps) {
  const { locale, slug, words } = await readArticleParams(params)
  const found = followElsewhere(await publishedAt(locale, slug), (to) => sourcingPath(locale, to))
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const { manuscript } = found.page
  return (
    <div className="page sourcing-report">
      <p className="facts">
        <a href={articlePath(locale, slug)}>{manuscript.title}</a>
      </p>
      <h1>{words.sourcingReport.title}</h1>
      <p className="lead">{words.sourcingReport.lead}</p>
      <Sourcing manuscript={manuscript} words={words} />
      <p className="fine">{words.article.notSelfVerified}</p>
      <SourcingGroups page={found.page} words={words} />
      <Downloads
        words={words}
        files={[{ href: articleAnnotationsPath(locale, slug), label: words.sourcingReport.annotations }]}
      />
    </div>
  )
}

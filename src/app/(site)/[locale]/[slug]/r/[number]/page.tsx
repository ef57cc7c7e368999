import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articlePath, revisionPath } from '../../../../parts/addresses'
import { followElsewhere, revisionsAt } from '../../../../parts/published'
import { readArticleParams, readRevisionNumber, type ArticleParams } from '../../../../parts/read-params'
import { RevisionReading } from '../../../../parts/revision-reading'
import { Tombstone } from '../../../../parts/tombstone'

type RevisionParams = ArticleParams & { number: string }

interface RevisionPageProps {
  params: Promise<RevisionParams>
}

export const revalidate = false

export function generateStaticParams(): RevisionParams[] {
  return []
}

async function findRevision(params: Promise<RevisionParams>) {
  const { locale, words, slug } = await readArticleParams(params)
  const number = readRevisionNumber((await params).number)
  if (number === null) notFound()
  const answer = await revisionsAt(locale, slug, [number])
  const found = followElsewhere(answer, (to) => revisionPath(locale, to, number))
  return { locale, words, slug, number, found }
}

/** Search engines are led to the article: an earlier revision must not be found in its place. */
export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  const { locale, words, slug, number } = await findRevision(params)
  return {
    title: words.revision.title(number),
    robots: { index: false },
    alternates: { canonical: articlePath(locale, slug) },
  }
}

/** A revision as it was published, with a notice of which one is published now. */
export default async function RevisionPage({ params }: RevisionPageProps) {
  const { locale, words, slug, found } = await findRevision(params)
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const [revision] = found.revisions
  if (revision === undefined) notFound()
  return (
    <RevisionReading revision={revision} current={found.current} locale={locale} slug={slug} words={words} />
  )
}

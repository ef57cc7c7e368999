import type { Metadata } from 'next'
import { articlePath } from '../../parts/addresses'
import { Article } from '../../parts/article'
import { articleMetadata } from '../../parts/metadata'
import { followElsewhere, publishedAt } from '../../parts/published'
import { readArticleParams, type ArticleParams } from '../../parts/read-params'
import { fullAddress } from '../../../../runtime/site-address'
import { Tombstone } from '../../parts/tombstone'

interface ArticlePageProps {
  params: Promise<ArticleParams>
}

/** Rendered at the first request and kept until a publication changes: see the page cache. */
export const revalidate = false

export function generateStaticParams(): ArticleParams[] {
  return []
}

async function findArticle(params: Promise<ArticleParams>) {
  const { locale, words, slug } = await readArticleParams(params)
  const found = followElsewhere(await publishedAt(locale, slug), (to) => articlePath(locale, to))
  return { locale, words, slug, found }
}

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const { words, slug, found } = await findArticle(params)
  if (found.kind === 'withdrawn') return { title: words.withdrawn.title, robots: { index: false } }
  return articleMetadata(found.page, slug)
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const { locale, words, slug, found } = await findArticle(params)
  if (found.kind === 'withdrawn') return <Tombstone {...found} locale={locale} words={words} />
  const address = fullAddress(articlePath(locale, slug))
  return <Article page={found.page} slug={slug} digest={found.digest} address={address} words={words} />
}

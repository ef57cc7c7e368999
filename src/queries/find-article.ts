import type { PayloadRequest } from 'payload'

import type { Article } from '../payload-types'

/** The article of that working slug, or null. The caller has checked who asks: this reads past access. */
export async function findArticleBySlug(req: PayloadRequest, slug: string): Promise<Article | null> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    joins: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** Whether whoever asks may see the article, and there is one. */
export async function mayReadArticle(req: PayloadRequest, id: number): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { slug: true },
    joins: false,
    depth: 0,
    limit: 1,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}

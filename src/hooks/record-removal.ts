import type { CollectionAfterDeleteHook } from 'payload'

import { contribute } from './record-contribution'

/** Taking a section out is a change of the article's text, and whoever did it cannot approve it. */
export const recordRemoval: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { article } = doc as { article: number | { id: number } }
  const document = typeof article === 'object' ? article.id : article
  await contribute(req, { collection: 'articles', document, scopes: ['text', 'attribution'] })
}

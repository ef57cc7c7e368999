import { createLocalReq, type Payload } from 'payload'

import type { Identity, Manuscript } from '../domain/manuscript/types'
import { mayReadArticle } from './find-article'
import { loadWorkingCopy } from './working-copy'

/** The working copy of an article as readers would see it. */
export interface Preview {
  manuscript: Manuscript
  identity: Identity
  /** How many things the text holds that a revision could not; they are not shown. */
  unknown: number
}

/**
 * The preview of an article for whoever sent these headers; null for nobody, for accounts without a role
 * and for what is not there, so that none of them learns which it is.
 */
export async function previewOf(payload: Payload, headers: Headers, id: number): Promise<Preview | null> {
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const copy = (await mayReadArticle(req, id)) ? await loadWorkingCopy(req, id) : null
  if (!copy) return null
  const sections = copy.sections.map(({ key }) => ({ id: key, blocks: [] }))
  const quotes = copy.quotes.map(({ key }) => key)
  const sources = copy.sources.map(({ key }) => key)
  const { manuscript, unknown } = copy
  return { manuscript, identity: { sections, quotes, sources }, unknown: unknown.length }
}

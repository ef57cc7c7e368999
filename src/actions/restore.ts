import type { PayloadRequest } from 'payload'

import { accept, refuse } from '../domain/shared/result'
import { mayRestore } from '../domain/workflow/working-copy'
import type { Article, Revision } from '../payload-types'
import { identityOf, loadRevision, manuscriptOf } from '../queries/revision-facts'
import { loadWorkingCopy, type WorkingCopy } from '../queries/working-copy'
import { appendEvent } from './append-event'
import { articleOf } from './make-public'
import { lockArticle, withinTransaction, type Act, type Outcome } from './within-transaction'
import { writeWorkingCopy } from './write-working-copy'

interface Restoration {
  revision: number
  /** The article's, as the person last saw it. Anything but the current one is refused. */
  lockVersion: unknown
}

/** Fills the working copy from a revision. What readers see does not change, and nothing leaves the history. */
export function restore(
  req: PayloadRequest,
  { revision: id, lockVersion }: Restoration,
  now = new Date(),
): Promise<Outcome<Article>> {
  return withinTransaction({ req, now }, async (act) => {
    const revision = await loadRevision(req, id)
    if (!revision) return refuse({ code: 'notFound' })
    const article = articleOf(revision)
    await lockArticle(req, article)
    const copy = await loadWorkingCopy(req, article)
    if (!copy) return refuse({ code: 'notFound' })
    const { lockVersion: current } = copy.article
    const allowed = mayRestore({
      actor: act.actor,
      revision,
      sentLockVersion: lockVersion,
      lockVersion: current,
    })
    if (!allowed.ok) return allowed
    const restored = await fill(act, copy, revision)
    const { locale, digest } = revision
    await appendEvent(act, { type: 'article.restored', article, locale, revision: id, digest })
    return accept(restored)
  })
}

async function fill(act: Act, copy: WorkingCopy, revision: Revision): Promise<Article> {
  const { req } = act
  const manuscript = manuscriptOf(revision)
  const identity = identityOf(revision)
  const { title, subtitle, byline } = manuscript
  const article = await req.payload.update({
    collection: 'articles',
    id: copy.article.id,
    data: { title, subtitle, byline, lockVersion: copy.article.lockVersion },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await writeWorkingCopy(act, {
    article,
    manuscript,
    sections: identity.sections.map(({ id: key }) => byKey(copy.sections, key)),
    quotes: await Promise.all(identity.quotes.map((key) => stored(act, 'quotes', key))),
    sources: await Promise.all(identity.sources.map((key) => stored(act, 'sources', key))),
    current: copy,
    importedBy: null,
  })
  return article
}

function byKey<D extends { key: string }>(
  documents: readonly D[],
  key: string,
): { existing: D } | { key: string } {
  const existing = documents.find((document) => document.key === key)
  return existing ? { existing } : { key }
}

/** The record of that key even where the text no longer uses it, or the key to make it anew under. */
async function stored<C extends 'quotes' | 'sources'>({ req }: Act, collection: C, key: string) {
  const { docs } = await req.payload.find({
    collection,
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [existing] = docs
  return existing ? { existing } : { key }
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { decide } from '../src/actions/decide'
import { importArticle } from '../src/actions/import-article'
import { publish } from '../src/actions/publish'
import { submit } from '../src/actions/submit'
import { parseDigest, type Digest } from '../src/domain/shared/brand'
import { findArticleBySlug } from '../src/queries/find-article'
import { correctATitle } from './correction'
import { granted } from './granted'
import { as, DEMO_PASSWORD, hirePeople, people } from './people'
import { nameTheSources } from './source-names'
import { bringInTranslations } from './translations'

const SLUG = 'china-central-asia'
const LOCALE = 'zh-Hans'
const here = path.dirname(fileURLToPath(import.meta.url))

export interface SeedReport {
  accounts: { email: string; password: string; name: string; roles: string[] }[]
  pages: { label: string; path: string }[]
  /** What of the given translations could not be brought in as it is. */
  notes: string[]
}

/**
 * Fills an empty desk with the demo: its people, and the article brought in, submitted, approved by two
 * others and published through the same actions that editors use, and its translations. What is already there is left alone.
 */
export async function seed(payload: Payload): Promise<SeedReport> {
  await hirePeople(payload)
  const known = await findArticleBySlug(await createLocalReq({}, payload), SLUG)
  const notes = known ? [] : await bringInEverything(payload)
  return {
    accounts: people.map(({ email, name, roles }) => ({ email, password: DEMO_PASSWORD, name, roles })),
    pages: [
      { label: 'Article', path: `/${LOCALE}/${SLUG}` },
      { label: 'History', path: `/${LOCALE}/${SLUG}/history` },
      { label: 'Admin panel', path: '/admin' },
    ],
    notes,
  }
}

/** The article and its translations, then a correction that readers do not see yet. */
async function bringInEverything(payload: Payload): Promise<string[]> {
  const article = await bringInTheArticle(payload)
  const notes = await bringInTranslations(payload, article)
  await correctATitle(payload, article)
  return notes
}

async function bringInTheArticle(payload: Payload): Promise<number> {
  const editor = await as(payload, 'editor@demo.example')
  const bytes = new Uint8Array(await readFile(path.join(here, 'article.zh-Hans.txt')))
  const fileName = 'article.zh-Hans.txt'
  const { article } = granted(await importArticle(editor, { bytes, fileName, slug: SLUG, locale: LOCALE }))
  if (!article) throw new Error('the demo article could not be imported')
  await nameTheSources(payload)
  const revision = granted(await submit(editor, { article: article.id }))
  const say = { revision: revision.id, verdict: 'approve' as const }
  const checker = await as(payload, 'checker@demo.example')
  const attribution = digest(revision.attributionDigest)
  granted(await decide(checker, { ...say, scope: 'attribution', digest: attribution }))
  const chief = await as(payload, 'chief@demo.example')
  granted(await decide(chief, { ...say, scope: 'text', digest: digest(revision.textDigest) }))
  granted(await publish(chief, { revision: revision.id, digest: digest(revision.digest) }))
  return article.id
}

function digest(text: string): Digest {
  const parsed = parseDigest(text)
  if (!parsed) throw new Error(`not a digest: ${text}`)
  return parsed
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { decide } from '../src/actions/decide'
import { importArticle } from '../src/actions/import-article'
import { publish } from '../src/actions/publish'
import { submit } from '../src/actions/submit'
import type { Outcome } from '../src/actions/within-transaction'
import { parseDigest, type Digest } from '../src/domain/shared/brand'
import { findArticleBySlug } from '../src/queries/find-article'
import { as, DEMO_PASSWORD, hirePeople, people } from './people'

const SLUG = 'china-central-asia'
const LOCALE = 'zh-Hans'
const here = path.dirname(fileURLToPath(import.meta.url))

export interface SeedReport {
  accounts: { email: string; password: string; name: string; roles: string[] }[]
  pages: { label: string; path: string }[]
}

/**
 * Fills an empty desk with the demo: its people, and the article brought in, submitted, approved by two
 * others and published through the same actions that editors use. What is already there is left alone.
 */
export async function seed(payload: Payload): Promise<SeedReport> {
  await hirePeople(payload)
  const known = await findArticleBySlug(await createLocalReq({}, payload), SLUG)
  if (!known) await bringInTheArticle(payload)
  return {
    accounts: people.map(({ email, name, roles }) => ({ email, password: DEMO_PASSWORD, name, roles })),
    pages: [
      { label: 'Article', path: `/${LOCALE}/${SLUG}` },
      { label: 'History', path: `/${LOCALE}/${SLUG}/history` },
      { label: 'Admin panel', path: '/admin' },
    ],
  }
}

async function bringInTheArticle(payload: Payload): Promise<void> {
  const editor = await as(payload, 'editor@demo.example')
  const bytes = new Uint8Array(await readFile(path.join(here, 'article.zh-Hans.txt')))
  const fileName = 'article.zh-Hans.txt'
  const { article } = granted(await importArticle(editor, { bytes, fileName, slug: SLUG, locale: LOCALE }))
  if (!article) throw new Error('the demo article could not be imported')
  const revision = granted(await submit(editor, { article: article.id }))
  const say = { revision: revision.id, verdict: 'approve' as const }
  const checker = await as(payload, 'checker@demo.example')
  const attribution = digest(revision.attributionDigest)
  granted(await decide(checker, { ...say, scope: 'attribution', digest: attribution }))
  const chief = await as(payload, 'chief@demo.example')
  granted(await decide(chief, { ...say, scope: 'text', digest: digest(revision.textDigest) }))
  granted(await publish(chief, { revision: revision.id, digest: digest(revision.digest) }))
}

function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the demo was refused: ${JSON.stringify(outcome.refusal)}`)
}

function digest(text: string): Digest {
  const parsed = parseDigest(text)
  if (!parsed) throw new Error(`not a digest: ${text}`)
  return parsed
}

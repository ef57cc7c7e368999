/**
 * A desk at work in a process of its own, for tests that kill it: verifies the record, then edits, submits,
 * approves and publishes without end, several articles at once. One line of JSON for each thing that a
 * person would be told, printed only once the action has returned.
 *
 * Arguments: the prefix of its articles' slugs, and how many articles at once (0 only verifies).
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import config from '../../payload.config'
import { as, hirePeople } from '../../seed/people'
import { decide } from '../../src/actions/decide'
import { importArticle } from '../../src/actions/import-article'
import { publish } from '../../src/actions/publish'
import { submit } from '../../src/actions/submit'
import type { Outcome } from '../../src/actions/within-transaction'
import { parseDigest, type Digest } from '../../src/domain/shared/brand'
import { verify } from '../../src/queries/verify'
import type { Told } from './working-desk'

const text = `示例标题
——写在测试之际
这是导语，说明本文要讲什么。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
`

const [prefix = 'article', articles = '1'] = process.argv.slice(2)
const payload = await getPayload({ config })
payload.logger.level = 'silent'
tell({ kind: 'verified', verification: await verify(await createLocalReq({}, payload)) })
await hirePeople(payload)
const slugs = Array.from({ length: Number(articles) }, (_, index) => `${prefix}-${index}`)
await Promise.all(slugs.map(workOn))
process.exit(0)

function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`)
}

/** Goes on after every failure, as people do who press the button again. */
async function workOn(slug: string): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      tell({ kind: 'published', ...(await publishOnce(slug, round)) })
    } catch (error) {
      tell({ kind: 'failed', slug, reason: String(error) })
      await sleep(100)
    }
  }
}

async function publishOnce(slug: string, round: number) {
  const editor = await as(payload, 'editor@demo.example')
  const article = (await articleOf(editor, slug)) ?? (await bringIn(editor, slug))
  await edit(editor, article, round)
  const revision = granted(await submit(editor, { article }))
  const say = { revision: revision.id, verdict: 'approve' as const }
  const checker = await as(payload, 'checker@demo.example')
  granted(await decide(checker, { ...say, scope: 'attribution', digest: digest(revision.attributionDigest) }))
  const chief = await as(payload, 'chief@demo.example')
  granted(await decide(chief, { ...say, scope: 'text', digest: digest(revision.textDigest) }))
  const change = { kind: 'minor' as const, note: null }
  const asked = { revision: revision.id, digest: digest(revision.digest), change }
  granted(await publish(chief, asked))
  return { slug, revision: revision.id, digest: revision.digest }
}

async function articleOf(req: PayloadRequest, slug: string): Promise<number | undefined> {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: 'articles', where, depth: 0, overrideAccess: false, req })
  return docs[0]?.id
}

async function bringIn(req: PayloadRequest, slug: string): Promise<number> {
  const bytes = new TextEncoder().encode(text)
  const report = granted(await importArticle(req, { bytes, fileName: 'a.txt', slug, locale: 'zh-Hans' }))
  if (!report.article) throw new Error('not imported')
  return report.article.id
}

async function edit(req: PayloadRequest, article: number, round: number): Promise<void> {
  const where = { article: { equals: article } }
  const { docs } = await payload.find({ collection: 'sections', where, depth: 0, overrideAccess: false, req })
  const lead = docs.find(({ body }) => JSON.stringify(body).includes('导语'))
  if (!lead) throw new Error('the article has no lead')
  const wording = `这是${process.pid}第${round}稿导语`
  const body = JSON.parse(JSON.stringify(lead.body).replace(/这是[^"，]*导语/, wording)) as typeof lead.body
  const data = { body, lockVersion: lead.lockVersion }
  await payload.update({ collection: 'sections', id: lead.id, data, depth: 0, overrideAccess: false, req })
}

function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
}

function digest(text: string): Digest {
  const parsed = parseDigest(text)
  if (!parsed) throw new Error(`not a digest: ${text}`)
  return parsed
}

import type { Page } from '@playwright/test'

/** A small article: a lead, two sections, two quotations with named speakers. */
const articleText = `浏览器中的示例
——写在测试之际
这是导语，说明本文要讲什么。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
第一节的第二段讲述了更多情况，“一个阶段已经结束”的说法由此而来。
第二节
第二节只有一个段落，它说明了后续安排。
`

export interface Submitted {
  id: number
  number: number
  digest: string
  scopes: { text: string; attribution: string }
}

interface Doc {
  id: number
  lockVersion: number
}

type Section = Doc & { body: unknown }

/** What a test takes for granted, asked as the person of this browser; the screens are for what it tests. */
export async function send<T>(page: Page, method: string, path: string, data?: unknown): Promise<T> {
  const headers = { Origin: new URL(page.url()).origin }
  const answer = await page.request.fetch(`/api${path}`, { method, data, headers })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Brings in the small article, or another text, and returns its id. */
export async function broughtIn(editor: Page, slug: string, text = articleText): Promise<number> {
  const file = Buffer.from(text).toString('base64')
  const body = { file, fileName: `${slug}.txt`, slug, locale: 'zh-Hans' }
  const report = await send<{ article: { id: number } }>(editor, 'POST', '/articles/import', body)
  return report.article.id
}

export async function sectionsOf(page: Page, article: number): Promise<Section[]> {
  const asked = `where[article][equals]=${article}&sort=_sections_sections_order&depth=0&limit=0`
  return (await send<{ docs: Section[] }>(page, 'GET', `/sections?${asked}`)).docs
}

/** Saves every section of the article in which the words stand with others in their place. */
export async function rewritten(editor: Page, article: number, words: string, by: string): Promise<void> {
  for (const { id, lockVersion, body } of await sectionsOf(editor, article)) {
    const text = JSON.stringify(body)
    if (!text.includes(words)) continue
    const data = { body: JSON.parse(text.replaceAll(words, by)) as unknown, lockVersion }
    await send(editor, 'PATCH', `/sections/${id}`, data)
  }
}

export async function submitted(editor: Page, article: number): Promise<Submitted> {
  const { revision } = await send<{ revision: Submitted }>(editor, 'POST', `/articles/${article}/submit`, {})
  return revision
}

export async function approved(decider: Page, { id, scopes }: Submitted): Promise<void> {
  for (const scope of ['text', 'attribution'] as const) {
    const body = { verdict: 'approve', scope, digest: scopes[scope] }
    await send(decider, 'POST', `/revisions/${id}/decide`, body)
  }
}

/** Submits what the editor has, and has the chief approve and publish it. */
export async function published(
  { editor, chief }: { editor: Page; chief: Page },
  article: number,
  change?: { kind: string; note: string },
): Promise<Submitted> {
  const revision = await submitted(editor, article)
  await approved(chief, revision)
  const body = { digest: revision.digest, ...(change ? { change } : {}) }
  await send(chief, 'POST', `/revisions/${revision.id}/publish`, body)
  return revision
}

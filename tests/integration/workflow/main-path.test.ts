import { readFile } from 'node:fs/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { normaliseFile, textForm } from '../../../src/domain/manuscript/text'
import { as } from '../../../seed/people'
import { importArticle } from '../../../src/actions/import-article'
import { loadWorkingCopy } from '../../../src/queries/working-copy'
import { findPublished } from '../../../src/queries/published/find-published'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

describe('the main path', () => {
  it('imports the real article without losing a byte of its text form, and plans nothing the second time', async () => {
    const file = await readFile('seed/article.zh-Hans.txt')
    const article = await desk.bringIn('real-article', file.toString('utf8'))
    const editor = await as(desk.payload, 'editor@demo.example')
    const copy = await loadWorkingCopy(editor, article.id)
    expect(copy && textForm(copy.manuscript)).toBe(normaliseFile(file.toString('utf8')))
    expect(copy?.sections).toHaveLength(5)
    expect(copy?.quotes).toHaveLength(22)
    const again = await importArticle(editor, {
      bytes: new Uint8Array(file),
      fileName: 'again.txt',
      slug: 'real-article',
      locale: 'zh-Hans',
    })
    expect(again).toMatchObject({
      ok: true,
      value: {
        status: 'done',
        plan: { creates: { articles: 0, sections: 0, quotes: 0, sources: 0 }, updates: [], conflicts: [] },
      },
    })
  })

  it('publishes an article of more than 100,000 characters', async () => {
    const paragraphs = Array.from(
      { length: 800 },
      (_, at) => `第${at}段${'讲述更多情况，'.repeat(20)}到此为止。`,
    )
    const article = await desk.bringIn(
      'long-article',
      `很长的文章\n——副题\n导语。\n第一节\n${paragraphs.join('\n')}\n`,
    )
    expect((await desk.publishAll(article.id)).status).toBe(200)
    expect((await desk.publishedBytes('long-article')).length).toBeGreaterThan(100_000)
  })

  it('shows readers a change only after it was submitted, approved by others and published', async () => {
    const article = await desk.bringIn('main-path')
    expect((await desk.publishAll(article.id)).status).toBe(200)
    const published = await desk.publishedBytes('main-path')
    expect(published).toContain('我们将按时完成全部工程')

    const [lead] = await desk.sectionsOf(article.id)
    const body = JSON.parse(JSON.stringify(lead?.body).replace('这是导语', '这是改过的导语')) as unknown
    const saved = await desk.send('editor', 'PATCH', `/sections/${lead?.id}`, {
      body,
      lockVersion: lead?.lockVersion,
    })
    expect(saved.status).toBe(200)
    expect(await desk.publishedBytes('main-path')).toBe(published)

    const revision = await desk.approveAll(article.id)
    expect(await desk.publishedBytes('main-path')).toBe(published)

    const path = `/revisions/${revision.id}/publish`
    const withoutKind = await desk.send('chief', 'POST', path, { digest: revision.digest })
    expect(withoutKind).toMatchObject({ status: 409, body: { refusal: 'changeKindRequired' } })
    const change = { kind: 'correction', note: '导语改正。' }
    const answer = await desk.send('chief', 'POST', path, { digest: revision.digest, change })
    expect(answer.status).toBe(200)
    const after = await desk.publishedBytes('main-path')
    expect(after).toContain('这是改过的导语')
    expect(after).toContain('导语改正。')
  })

  it('moves an article to another address by publishing alone, and lets the old one lead there', async () => {
    const article = await desk.bringIn('old-address')
    await desk.publishAll(article.id)
    const moved = { slug: 'new-address', lockVersion: article.lockVersion }
    expect((await desk.send('editor', 'PATCH', `/articles/${article.id}`, moved)).status).toBe(200)
    expect(await findPublished('zh-Hans', 'new-address')).toEqual({ kind: 'unknown' })
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    expect(body.revision).toMatchObject({ number: 2, status: 'approved' })
    expect(await findPublished('zh-Hans', 'old-address')).toMatchObject({ kind: 'published' })
    const change = { kind: 'minor' }
    const path = `/revisions/${body.revision?.id}/publish`
    expect((await desk.send('chief', 'POST', path, { digest: body.revision?.digest, change })).status).toBe(
      200,
    )
    expect(await findPublished('zh-Hans', 'old-address')).toEqual({ kind: 'moved', slug: 'new-address' })
    expect(await findPublished('zh-Hans', 'new-address')).toMatchObject({ kind: 'published' })
  })

  it('leaves a record that verifies', async () => {
    const editor = await as(desk.payload, 'editor@demo.example')
    expect(await verify(editor)).toMatchObject({ ok: true, fault: null })
  })
})

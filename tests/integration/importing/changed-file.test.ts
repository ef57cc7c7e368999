import { createHash } from 'node:crypto'

import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { textForm } from '../../../src/domain/manuscript/text'
import type { Article } from '../../../src/payload-types'
import { loadWorkingCopy } from '../../../src/queries/working-copy'
import { ARTICLE_TEXT, openDesk, type Answer, type Desk } from '../../support/desk'

let desk: Desk
let article: Article
let count = 0

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(async () => {
  count += 1
  article = await desk.bringIn(`changed-${count}`)
})

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

function bring(text: string, more: object = {}): Promise<Answer> {
  const file = Buffer.from(text).toString('base64')
  const body = { file, fileName: 'next.txt', slug: article.slug, locale: 'zh-Hans', ...more }
  return desk.send('editor', 'POST', '/articles/import', body)
}

async function working(): Promise<string> {
  const copy = await loadWorkingCopy(await createLocalReq({}, desk.payload), article.id)
  return copy ? textForm(copy.manuscript) : ''
}

async function stored(): Promise<Article> {
  const req = await createLocalReq({}, desk.payload)
  const joins = false as const
  return desk.payload.findByID({
    collection: 'articles',
    id: article.id,
    depth: 0,
    joins,
    overrideAccess: true,
    req,
  })
}

async function edit(change: { title?: string; subtitle?: string }): Promise<void> {
  const { lockVersion } = await stored()
  const { status } = await desk.send('editor2', 'PATCH', `/articles/${article.id}`, {
    ...change,
    lockVersion,
  })
  expect(status).toBe(200)
}

const conflictsIn = ({ body }: Answer) =>
  (body.plan as { conflicts: { path: string; base: string; mine: string; file: string }[] }).conflicts
const updatesIn = ({ body }: Answer) => (body.plan as { updates: { path: string }[] }).updates

describe('a changed file on an article that nobody edited', () => {
  it('changes what the file changed and keeps every record that did not change', async () => {
    const before = await desk.sectionsOf(article.id)
    const changed = ARTICLE_TEXT.replace('第二节只有一个段落', '第二节仍只有一个段落')
    const answer = await bring(changed)
    expect([answer.status, answer.body.status]).toEqual([200, 'done'])
    expect(await working()).toBe(changed)
    const after = await desk.sectionsOf(article.id)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.map(({ lockVersion }, index) => lockVersion - (before[index]?.lockVersion ?? 0))).toEqual([
      0, 0, 1,
    ])
  })
})

describe('a changed file on an edited article', () => {
  const file = ARTICLE_TEXT.replace('示例标题', '文件的标题').replace('写在测试之际', '文件的副题')

  it('answers 409 with the three versions and writes nothing', async () => {
    await edit({ title: '编辑的标题' })
    const before = await stored()
    const answer = await bring(file)
    expect([answer.status, answer.body.status]).toEqual([409, 'conflicts'])
    expect(conflictsIn(answer)).toEqual([
      { path: 'title', base: '示例标题', mine: '编辑的标题', file: '文件的标题' },
    ])
    expect(await stored()).toEqual(before)
  })

  it('never overwrites by itself what only the editor changed', async () => {
    await edit({ title: '编辑的标题' })
    const onlySubtitle = ARTICLE_TEXT.replace('写在测试之际', '文件的副题')
    expect((await bring(onlySubtitle)).status).toBe(200)
    expect(await stored()).toMatchObject({ title: '编辑的标题', subtitle: '——文件的副题' })
  })

  it('does piece by piece what a person decided', async () => {
    await edit({ title: '编辑的标题', subtitle: '——编辑的副题' })
    expect(conflictsIn(await bring(file)).map(({ path }) => path)).toEqual(['title', 'subtitle'])
    const half = await bring(file, { decisions: { title: 'mine' } })
    expect([half.status, conflictsIn(half).map(({ path }) => path)]).toEqual([409, ['subtitle']])
    const answer = await bring(file, { decisions: { title: 'mine', subtitle: 'file' } })
    expect(answer.status).toBe(200)
    expect(await stored()).toMatchObject({ title: '编辑的标题', subtitle: '——文件的副题' })
  })

  it('asks nothing again once a person kept all of the editor’s, and writes nothing for the very same file', async () => {
    await edit({ title: '编辑的标题', subtitle: '——编辑的副题' })
    expect((await bring(file, { keep: 'mine' })).body.status).toBe('done')
    const kept = await stored()
    expect(kept).toMatchObject({ title: '编辑的标题', subtitle: '——编辑的副题' })
    expect(kept.origin?.fileDigest).toBe(digestOf(file))
    const again = await bring(file)
    expect([again.status, conflictsIn(again), updatesIn(again)]).toEqual([200, [], []])
    expect(await stored()).toEqual(kept)
  })

  it('takes all of the file when a person says so', async () => {
    await edit({ title: '编辑的标题', subtitle: '——编辑的副题' })
    expect((await bring(file, { keep: 'file' })).status).toBe(200)
    expect(await working()).toBe(file)
  })
})

describe('the file of an import', () => {
  it('is known by the SHA-256 of its bytes, byte order mark and line ends included', async () => {
    expect((await stored()).origin?.fileDigest).toBe(digestOf(ARTICLE_TEXT))
    const dressed = `\uFEFF${ARTICLE_TEXT.replaceAll('\n', '\r\n')}`
    const answer = await bring(dressed)
    expect([answer.status, updatesIn(answer)]).toEqual([200, []])
    const { origin } = await stored()
    expect(origin?.fileDigest).toBe(digestOf(dressed))
    expect(origin?.layout).toMatchObject({ byteOrderMark: true })
  })

  it('says the second time what a person corrected the first time', async () => {
    const slug = `corrected-${count}`
    const corrections = { lines: [{ line: 4, role: 'paragraph' }] }
    const first = await bring(ARTICLE_TEXT, { slug, corrections })
    expect(first.body.plan).toMatchObject({ creates: { sections: 2 } })
    const again = await bring(ARTICLE_TEXT, { slug })
    expect([again.status, updatesIn(again), conflictsIn(again)]).toEqual([200, [], []])
  })

  it('is read in its next version as a person corrected this one, line by line', async () => {
    const slug = `carried-${count}`
    const start = ARTICLE_TEXT.indexOf('“')
    const end = ARTICLE_TEXT.indexOf('”') + 1
    const corrections = { lines: [{ line: 4, role: 'paragraph' }], spans: [{ start, end, kind: 'term' }] }
    const first = await bring(ARTICLE_TEXT, { slug, corrections })
    expect(first.body.plan).toMatchObject({ creates: { sections: 2, quotes: 0 } })
    const next = ARTICLE_TEXT.replace('这是导语，', '这仍是导语，').replace('说明了后续', '说明后续')
    const answer = await bring(next, { slug })
    expect(answer.status).toBe(200)
    expect(updatesIn(answer).map(({ path }) => path)).toEqual(['sections/0/blocks/0', 'sections/1/blocks/0'])
    expect(answer.body.plan).toMatchObject({ creates: { sections: 0, quotes: 0 } })
  })

  it('is never put over an article in another language', async () => {
    const before = await working()
    const answer = await bring('A title\nA heading\nA paragraph that is long enough to be one.\n', {
      locale: 'en',
    })
    expect([answer.status, answer.body.refusal]).toEqual([409, 'slugTaken'])
    expect(await working()).toBe(before)
  })
})

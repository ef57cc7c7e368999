import { beforeAll, describe, expect, it } from 'vitest'

import type { ArticleDesk } from '../../../src/queries/article-desk'
import { openDesk, type Desk, type Who } from '../../support/desk'

type DeskAnswer = Omit<ArticleDesk, 'submit'> & { submit: { refusal: string; todo: string } | null }

let desk: Desk
let article: number

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('article-screen')).id
})

async function look(who: Who = 'editor'): Promise<DeskAnswer> {
  const { status, body } = await desk.send(who, 'GET', `/articles/${article}/desk`)
  expect(status).toBe(200)
  return body as unknown as DeskAnswer
}

async function retitle(title: string): Promise<void> {
  const { body } = await desk.send('editor', 'GET', `/articles/${article}?depth=0`)
  const { status } = await desk.send('editor', 'PATCH', `/articles/${article}`, {
    title,
    lockVersion: body.lockVersion,
  })
  expect(status).toBe(200)
}

describe('the article screen', () => {
  it('shows of each section how it begins, its length and its quotations', async () => {
    const { sections, locales, changes } = await look()
    expect(sections.map(({ heading }) => heading)).toEqual([null, '第一节', '第二节'])
    expect(sections[0]).toMatchObject({
      opening: '这是导语，说明本文要讲什么。',
      characters: 14,
      quotations: 0,
    })
    expect(sections[1]?.quotations).toBe(1)
    expect(locales).toEqual([
      { locale: 'zh-Hans', isSource: true, newest: null, published: null, isWithdrawn: false },
    ])
    expect(changes).toBeNull()
  })

  it('says why somebody may not submit, as the submission itself would', async () => {
    expect((await look()).submit).toBeNull()
    const { submit } = await look('translator')
    expect(submit).toMatchObject({ refusal: 'roleRequired' })
    const refused = await desk.send('translator', 'POST', `/articles/${article}/submit`, {})
    expect(refused.body.refusal).toBe('roleRequired')
  })

  it('leads to the review once the text is submitted, and counts what changed since', async () => {
    const { body } = await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    const submitted = await look()
    expect(submitted.current).toMatchObject({ id: body.revision?.id, number: 1, status: 'inReview' })
    expect(submitted.submit).toMatchObject({ refusal: 'nothingToSubmit' })
    await retitle('示例标题改')
    const changed = await look()
    expect(changed.current).toBeNull()
    expect(changed.submit).toBeNull()
    expect(changed.changes).toMatchObject({ since: 1, sections: 0, added: 1, removed: 0, quotations: 0 })
  })

  it('offers to publish and to import to those alone who may', async () => {
    const offered = async (who: Who) => {
      const { mayPublish, mayImport } = await look(who)
      return { mayPublish, mayImport }
    }
    expect(await offered('chief')).toEqual({ mayPublish: true, mayImport: true })
    expect(await offered('editor')).toEqual({ mayPublish: false, mayImport: true })
    expect(await offered('translator')).toEqual({ mayPublish: false, mayImport: false })
  })

  it('tells nobody anything', async () => {
    expect((await desk.send(null, 'GET', `/articles/${article}/desk`)).status).toBe(401)
    expect((await desk.send('editor', 'GET', '/articles/999999/desk')).status).toBe(404)
  })
})

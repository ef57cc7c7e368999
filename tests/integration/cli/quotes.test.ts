import { beforeAll, describe, expect, it } from 'vitest'
import { copydesk } from '../../support/command-line'
import { ARTICLE_TEXT, openDesk } from '../../support/desk'

const asked = ['quotes', 'quoted', '--locale', 'zh-Hans']

beforeAll(async () => {
  const desk = await openDesk()
  const text = ARTICLE_TEXT.replace('“我们将按时完成全部工程。”', '“=HYPERLINK(1)，我们将按时完成。”')
  const { id } = await desk.bringIn('quoted', text)
  expect((await desk.publishAll(id)).status).toBe(200)
  await desk.bringIn('unpublished')
})

describe('copydesk quotes', () => {
  it('lists what readers have: as JSON, as a table without formulas, as annotations', async () => {
    const json = await copydesk([...asked, '--json'])
    const document = JSON.parse(json.out) as { revision: number; quotes: { wording: string }[] }
    expect([json.code, document.revision]).toEqual([0, 1])
    expect(document.quotes.map(({ wording }) => wording)).toEqual(['=HYPERLINK(1)，我们将按时完成。'])
    const { out: table } = await copydesk([...asked, '--csv'])
    expect(table).toContain(`,"'=HYPERLINK(1)，我们将按时完成。",`)
    const { out: annotations } = await copydesk([...asked, '--w3c'])
    expect(JSON.parse(annotations)).toMatchObject({ type: 'AnnotationPage' })
  })

  it('takes the article in its own language where none is said', async () => {
    const json = await copydesk(['quotes', 'quoted', '--json'])
    expect([json.code, JSON.parse(json.out)]).toMatchObject([0, { slug: 'quoted', locale: 'zh-Hans' }])
    const refused = await copydesk(['quotes', 'unpublished', '--json'])
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { refusal: 'notPublished' }])
  })

  it('refuses what is not published, and two formats at once', async () => {
    const refused = await copydesk(['quotes', 'unpublished', '--locale', 'zh-Hans', '--json'])
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { refusal: 'notPublished' }])
    expect((await copydesk([...asked, '--json', '--csv'])).code).toBe(2)
  })
})

import { beforeAll, expect, it } from 'vitest'

import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

const first = '市政府将在三年之内完成全部水利工程的建设与验收工作'
const second = '并且逐步扩大农田灌溉的总体面积和受益范围'
const third = '同时改善沿线居民的饮用水质量与生活条件。'

let desk: Desk
let article: number
let translation: TranslationOf

/** Cuts a sentence of the source in two, and has the change approved. */
async function split(at: string): Promise<void> {
  const [section] = (await desk.sectionsOf(article)).filter(({ body }) => JSON.stringify(body).includes(at))
  const body = JSON.parse(JSON.stringify(section?.body).replace(`，${at}`, `。${at}`)) as unknown
  const change = { body, lockVersion: section?.lockVersion }
  const saved = await desk.send('editor', 'PATCH', `/sections/${section?.id}`, change)
  expect(saved.status, saved.text).toBe(200)
  await desk.approveAll(article)
}

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('carried', `水利工程\n第一节\n${first}，${second}，${third}\n`)).id
  await desk.approveAll(article)
  translation = await translate(desk, article)
})

it('a text that is carried on twice stays its writer’s, who does not accept it in another’s name', async () => {
  await translation.save(
    'reviewer',
    await translation.find(first),
    'The city completes all waterworks, with construction and acceptance, within three years, and widens irrigation.',
  )
  for (const at of [third.slice(0, 4), second.slice(0, 4)]) {
    await split(at)
    const carried = await translation.find(first)
    expect(carried).toMatchObject({
      freshness: 'carried',
      state: 'draft',
      authors: [{ name: 'Demo Reviewer' }],
    })
  }
  const submitted = rowIn(await translation.say('translator', await translation.find(first), 'submit'))
  expect(submitted).toMatchObject({ state: 'submitted', authors: [{ name: 'Demo Reviewer' }] })
  const own = await translation.say('reviewer', submitted, 'accept')
  expect(own.body).toMatchObject({ refusal: 'ownWords' })
  const accepted = rowIn(await translation.say('reviewer2', submitted, 'accept'))
  expect(accepted).toMatchObject({ state: 'approved' })
  expect(await verify(await desk.requestOf('chief'))).toMatchObject({ ok: true, fault: null })
})

import { expect, type Page } from '@playwright/test'

import { axeFindings } from './support/axe'
import { open, reopen } from './support/pages'
import { test } from './support/people'

const slug = 'quote-desk-trial'
const path = `/zh-Hans/${slug}`
const text = `引语工作台试验
——写在测试之际
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
市政府发言人李某表示：“我们还要继续办好其他事情。”这是第一节的又一句话。
“大家齐心协力，事情就能办好，请大家放心。”
第二节
第二节只有一个段落。
`

interface Revision {
  id: number
  digest: string
  scopes: { text: string; attribution: string }
}

/** A write of somebody who is signed in, as their browser would send it. */
async function post(page: Page, address: string, data: object): Promise<Record<string, unknown>> {
  const headers = { Origin: new URL(page.url()).origin }
  const answer = await page.request.post(`/api${address}`, { data, headers })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as Record<string, unknown>
}

async function submit(editor: Page, article: number): Promise<Revision> {
  return (await post(editor, `/articles/${article}/submit`, {})).revision as Revision
}

/** Brings an article in and before readers, and leads to its queue. */
async function publishTrial(editor: Page, checker: Page, chief: Page): Promise<number> {
  const file = Buffer.from(text).toString('base64')
  const brought = await post(editor, '/articles/import', {
    file,
    fileName: 'trial.txt',
    slug,
    locale: 'zh-Hans',
  })
  const { id } = brought.article as { id: number }
  const { id: revision, digest, scopes } = await submit(editor, id)
  const say = (scope: 'text' | 'attribution') => ({ verdict: 'approve', scope, digest: scopes[scope] })
  await post(checker, `/revisions/${revision}/decide`, say('attribution'))
  await post(chief, `/revisions/${revision}/decide`, say('text'))
  await post(chief, `/revisions/${revision}/publish`, { digest })
  return id
}

test('a checker works through the queue by keyboard, and readers see it once two others let it through', async ({
  signedIn,
  page: reader,
}) => {
  test.setTimeout(180_000)
  const [editor, checker, chief] = [
    await signedIn('editor'),
    await signedIn('checker'),
    await signedIn('chief'),
  ]
  const article = await publishTrial(editor, checker, chief)
  await reader.goto(path)
  const before = await reader.locator('main').innerText()

  const desk = await signedIn('checker2')
  await open(desk, `/admin/quote-desk?article=${article}`)
  const queue = desk.getByRole('navigation', { name: 'Queue' })
  await expect(queue.getByText('1 waiting')).toBeVisible()
  expect(await axeFindings(desk, { within: 'main' })).toEqual([])

  // One attribution corrected: nobody by name said it, and the words that say so are typed.
  await expect(desk.getByLabel('In the text').getByText('大家齐心协力').first()).toBeVisible()
  await desk.keyboard.press('1')
  await expect(desk.getByRole('radio', { name: 'Explicit' })).toBeChecked()
  await desk.keyboard.press('3')
  await expect(desk.getByRole('radio', { name: 'Collective' })).toBeChecked()
  await desk.keyboard.press('a')
  await expect(desk.getByText('Say how sure you are')).toBeInViewport()
  await desk.keyboard.press('h')
  await expect(desk.getByRole('radio', { name: 'High' })).toBeChecked()
  await desk.keyboard.press('a')
  await expect(queue.getByText('Nothing is waiting')).toBeVisible()

  // One wording verified against a source that is made on the way.
  await open(desk, `/admin/quote-desk?article=${article}&show=all`)
  await expect(desk.getByLabel('In the text').getByText('按时完成全部工程').first()).toBeVisible()
  await desk.keyboard.press('v')
  await expect(desk.getByLabel('Extract, pasted to the letter')).toBeFocused()
  await desk.keyboard.insertText('发言人答记者问：“我们将按时完成全部工程。”')
  await expect(desk.getByText('The extract shows: Match')).toBeVisible()
  await desk.getByRole('combobox', { name: 'Source' }).focus()
  await desk.keyboard.insertText('市政府新闻发布会实录')
  await expect(desk.getByRole('option', { name: /Make “市政府新闻发布会实录”/ })).toBeVisible()
  const making = '**/api/sources?depth=0'
  await desk.route(making, (route) => route.fulfill({ status: 503, body: 'no server' }))
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('alert').getByText('The server could not be reached')).toBeVisible()
  await expect(desk.getByRole('combobox', { name: 'Source', exact: true })).toHaveValue(
    '市政府新闻发布会实录',
  )
  await desk.unroute(making)
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('button', { name: 'Clear: Source' })).toBeVisible()
  await desk.getByRole('button', { name: 'Record the verification' }).focus()
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('Nobody has verified it.')).toBeHidden()
  await expect(desk.locator('.quotes-facts').getByText('市政府新闻发布会实录')).toBeVisible()

  // One disputed, with a reason.
  await desk.keyboard.press('n')
  await expect(desk.getByLabel('In the text').locator('[data-quotation]').first()).toContainText('其他事情')
  await desk.keyboard.press('d')
  await expect(desk.getByLabel('Standing')).toBeFocused()
  await desk.getByLabel('Why? This is kept on record.').fill('发言人来函称并未说过。')
  await desk.getByRole('button', { name: 'Put on record' }).focus()
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('发言人来函称并未说过。')).toBeVisible()
  await expect(queue.getByRole('link', { name: /disputed/ }).first()).toBeVisible()

  await reader.reload()
  expect(await reader.locator('main').innerText()).toBe(before)

  // The other checker and the chief see exactly these changes: three quotations, and the source that was made.
  const revision = await submit(editor, article)
  for (const page of [checker, chief, desk]) {
    await open(page, `/admin/review/${revision.id}`)
    await expect(page.getByRole('heading', { name: 'Attribution (4)' })).toBeVisible()
    await expect(page.getByText('No word of the text changed.')).toBeVisible()
  }
  const changes = checker.locator('main')
  for (const words of ['大家齐心协力', '按时完成全部工程', '其他事情', '市政府新闻发布会实录']) {
    await expect(changes).toContainText(words)
  }
  await expect(desk.getByRole('button', { name: 'Approve attribution' })).toBeDisabled()
  await checker.getByRole('button', { name: 'Approve attribution' }).click()
  await expect(checker.getByText('You approved the attribution').first()).toBeVisible()
  await reopen(chief)
  await chief.getByRole('button', { name: 'Approve attribution' }).click()
  await expect(chief.getByText('You approved the attribution').first()).toBeVisible()
  await reader.reload()
  expect(await reader.locator('main').innerText()).toBe(before)

  const change = { kind: 'clarification', note: '核对了引语，并注明一条有争议。' }
  await post(chief, `/revisions/${revision.id}/publish`, { digest: revision.digest, change })
  await reader.reload()
  await expect(reader.locator('q[data-state="verified"]')).toContainText('按时完成全部工程')
  await expect(reader.locator('q[data-state="contested"]')).toContainText('其他事情')
})

test('two records of one source are found and merged, after saying what that does', async ({ signedIn }) => {
  const checker = await signedIn('checker')
  const kept = await post(checker, '/sources', { name: '同名来源', kind: 'person', role: '发言人' })
  await post(checker, '/sources', { name: '同名来源', kind: 'person', aliases: ['老同'] })
  const { id } = kept.doc as { id: number }
  await open(checker, '/admin/quote-desk/sources')
  await expect(checker.getByRole('link', { name: '同名来源' })).toHaveCount(2)
  await open(checker, `/admin/quote-desk/sources/${id}`)
  expect(await axeFindings(checker, { within: 'main' })).toEqual([])
  await checker.getByRole('button', { name: 'Merge …' }).click()
  await expect(checker.getByText('What is published does not change.')).toBeVisible()
  await expect(checker.getByText('It takes over: 老同')).toBeVisible()
  await checker.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(checker.getByText('No other record of this kind shares a name with it.')).toBeVisible()
})

test('keys are shown by ?', async ({ signedIn }) => {
  const page = await signedIn('checker')
  await open(page, '/admin/quote-desk?show=all')
  await expect(page.getByRole('navigation', { name: 'Queue' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the quote desk' })).toBeVisible()
})

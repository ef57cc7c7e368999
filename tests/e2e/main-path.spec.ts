import { expect } from '@playwright/test'

import { axeFindings } from './support/axe'
import { broughtIn, published, send } from './support/desk'
import { open } from './support/pages'
import { saved, test } from './support/people'
import { editorField, selectWords } from './support/selection'

const article = '/zh-Hans/china-central-asia'
const original = '建交31年来'
const corrected = '建交三十一年来'

test.describe.configure({ mode: 'serial' })

test('three people bring a corrected sentence to readers, who see nothing of it before', async ({
  signedIn,
  page: reader,
}) => {
  await reader.goto(article)
  await expect(reader.getByText(original)).toBeVisible()

  const editor = await signedIn('editor')
  await open(editor, '/admin/collections/articles/1')
  await editor
    .getByRole('row', { name: /5月18日至19日/ })
    .getByRole('button')
    .last()
    .click()
  const drawer = editor.getByRole('dialog').last()
  await expect(drawer.getByText(original)).toBeVisible()
  await selectWords(editor, original, editorField)
  await editor.keyboard.insertText(corrected)
  await drawer.getByRole('button', { name: 'Save' }).click()
  await saved(editor)
  await reader.reload()
  await expect(reader.getByText(original)).toBeVisible()

  await open(editor, '/admin/collections/articles/1')
  await editor.getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(editor.getByRole('link', { name: /Review r3/ }).first()).toBeVisible()
  await reader.reload()
  await expect(reader.getByText(original)).toBeVisible()

  const chief = await signedIn('chief')
  await chief
    .getByRole('link', { name: /^Decide.*携手构建/ })
    .first()
    .click()
  await expect(chief.getByRole('heading', { name: /r3/ })).toBeVisible()
  await expect(chief.locator('ins').filter({ hasText: '三十一' }).first()).toBeVisible()
  await chief.getByRole('button', { name: 'Approve text' }).click()
  await expect(chief.getByText('You approved the text').first()).toBeVisible()
  await reader.reload()
  await expect(reader.getByText(original)).toBeVisible()

  const publisher = await signedIn('chief2')
  await open(publisher, chief.url())
  await publisher.getByRole('button', { name: /^Publish/ }).click()
  await publisher.getByLabel('Kind of change').selectOption('correction')
  await publisher.getByLabel('What changed? Readers see this.').fill('导语中的年数改为汉字。')
  await publisher.getByRole('button', { name: 'Publish r3' }).click()
  await expect(publisher.getByText('Published. Readers see it now.').first()).toBeVisible()

  await reader.reload()
  await expect(reader.getByText(corrected)).toBeVisible()
  await reader.goto(`${article}/history`)
  await expect(reader.getByText('导语中的年数改为汉字。').first()).toBeVisible()
  await reader.goto(`${article}/compare?from=1&to=3`)
  await expect(reader.locator('ins').filter({ hasText: '三十一' }).first()).toBeVisible()
})

test('a published revision offers an editor no approval', async ({ signedIn }) => {
  const editor = await signedIn('editor')
  await open(editor, '/admin/review/1')
  await expect(editor.getByRole('button', { name: 'Approve text' })).toBeDisabled()
})

test('a reader opens who said a quotation, and on what evidence, by keyboard', async ({ page }) => {
  await page.goto(article)
  const mark = page.locator('button[popovertarget], [popovertarget]').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(':popover-open')).toContainText('习近平')
})

for (const path of ['/zh-Hans', article, `${article}/history`, `${article}/r/1`]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path)
    expect(await axeFindings(page)).toEqual([])
  })
}

for (const path of ['/admin', '/admin/review/1', '/admin/import', '/admin/review/article/1/zh-Hans']) {
  test(`axe finds nothing on the desk at ${path}`, async ({ signedIn }) => {
    const page = await signedIn('chief')
    await open(page, path)
    await expect(page.locator('main').first()).toBeVisible()
    expect(await axeFindings(page, { within: 'main' })).toEqual([])
  })
}

test('what does not exist is a real 404, to readers and to the delivery API', async ({ page, request }) => {
  expect((await page.goto('/zh-Hans/no-such-article'))?.status()).toBe(404)
  expect((await request.get('/delivery/v1/zh-Hans/articles/no-such-article')).status()).toBe(404)
})

test('withdrawing takes an article from every address at once and says why', async ({
  signedIn,
  page: reader,
  request,
}) => {
  const editor = await signedIn('editor')
  const chief = await signedIn('chief')
  const revision = await published({ editor, chief }, await broughtIn(editor, 'gone-at-once'))
  const { docs } = await send<{ docs: { id: number }[] }>(
    chief,
    'GET',
    `/publications?where[revision][equals]=${revision.id}`,
  )
  const address = '/zh-Hans/gone-at-once'
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('浏览器中的示例')
  await send(chief, 'POST', `/publications/${docs[0]?.id}/withdraw`, { reason: '测试撤稿。' })
  await expect
    .poll(async () => (await request.get(address)).status(), { timeout: 1000, intervals: [50] })
    .toBe(410)
  for (const path of [`${address}/history`, `${address}/r/1`, `${address}/compare?from=1&to=1`]) {
    expect((await request.get(path)).status(), path).toBe(410)
  }
  expect((await request.get('/delivery/v1/zh-Hans/articles/gone-at-once')).status()).toBe(410)
  await reader.goto(address)
  await expect(reader.getByText('测试撤稿。').first()).toBeVisible()
  await reader.goto('/zh-Hans')
  await expect(reader.locator(`a[href="${article}"]`)).toHaveCount(1)
  await expect(reader.locator(`a[href="${address}"]`)).toHaveCount(0)
})

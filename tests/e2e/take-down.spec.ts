import { expect, type Page } from '@playwright/test'

import { axeFindings } from './support/axe'
import { broughtIn, published, rewritten, sectionsOf } from './support/desk'
import { open } from './support/pages'
import { test } from './support/people'

const address = '/zh-Hans/taken-down'

test.describe.configure({ mode: 'serial' })

let article = 0

test.beforeAll(async ({ signedIn }) => {
  const editor = await signedIn('editor')
  const chief = await signedIn('chief')
  article = await broughtIn(editor, 'taken-down')
  await published({ editor, chief }, article)
  await rewritten(editor, article, '后续安排', '今后的安排')
  await published({ editor, chief }, article, { kind: 'update', note: '改写了安排。' })
})

async function history(page: Page): Promise<void> {
  await open(page, `/admin/review/article/${article}/zh-Hans`)
}

/** The row of a revision, by its number. */
function row(page: Page, number: number) {
  return page.getByRole('row', { name: new RegExp(`^Review r${number}\\b`) })
}

test('an earlier revision fills the working copy again, and readers see no change', async ({
  signedIn,
  page: reader,
}) => {
  const editor = await signedIn('editor')
  await history(editor)
  await row(editor, 1).getByRole('button', { name: 'Restore' }).click()
  const form = editor.getByRole('form', { name: 'Restore the working copy from r1' })
  await expect(form).toContainText('What is in it now goes to its version history. Readers see no change.')
  expect(await axeFindings(editor, { within: 'main' })).toEqual([])
  await form.getByRole('button', { name: 'Restore' }).click()
  await expect(editor.getByText('The working copy now holds that revision.').first()).toBeVisible()
  expect(JSON.stringify(await sectionsOf(editor, article))).toContain('后续安排')
  await reader.goto(address)
  await expect(reader.getByText('今后的安排')).toBeVisible()
})

test('an earlier revision is published again once it is said what readers are told', async ({
  signedIn,
  page: reader,
}) => {
  const chief = await signedIn('chief')
  await history(chief)
  await row(chief, 1).getByRole('button', { name: 'Publish again' }).click()
  const form = chief.getByRole('form', { name: 'Publish r1 again' })
  await expect(form).toContainText('Readers see this earlier revision again, under the approvals it had.')
  await expect(form.getByRole('link', { name: 'See what changes from r2' })).toHaveAttribute(
    'href',
    /against=2$/,
  )
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
  await form.getByRole('button', { name: 'Publish again' }).click()
  await expect(form.getByRole('alert')).toContainText('readers need a note')
  await form.getByLabel('What changed? Readers see this.').fill('回到先前的安排。')
  await form.getByRole('button', { name: 'Publish again' }).click()
  await expect(chief.getByText('Published again.').first()).toBeVisible()
  await reader.goto(address)
  await expect(reader.getByText('后续安排')).toBeVisible()
})

test('a superseded revision is withheld with a reason, and the public history shows the gap', async ({
  signedIn,
  page: reader,
}) => {
  const chief = await signedIn('chief')
  await history(chief)
  await row(chief, 2).getByRole('button', { name: 'Withhold' }).click()
  const form = chief.getByRole('form', { name: 'Withhold r2 from the public history' })
  await expect(form).toContainText('the public history shows the gap and your reason')
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
  await form.getByRole('button', { name: 'Withhold' }).click()
  await expect(form.getByRole('alert')).toContainText('A reason is needed.')
  await form.getByLabel('Reason; readers see it').fill('含有私人信息。')
  await form.getByRole('button', { name: 'Withhold' }).click()
  await expect(row(chief, 2)).toContainText('withheld: 含有私人信息。')
  await reader.goto(`${address}/history`)
  await expect(reader.getByText('含有私人信息。')).toBeVisible()
  await expect(reader.getByText('今后的安排')).toHaveCount(0)
  await reader.goto(`${address}/r/2`)
  await expect(reader.getByText('含有私人信息。')).toBeVisible()
  await expect(reader.getByText('今后的安排')).toHaveCount(0)
})

test('withdrawing says what it will do, asks why, and tells readers', async ({ signedIn, page: reader }) => {
  const chief = await signedIn('chief')
  await history(chief)
  await chief.getByRole('button', { name: 'Withdraw the article' }).click()
  const form = chief.getByRole('form', { name: 'Withdraw the article from readers' })
  await expect(form).toContainText('Every address of this article answers “withdrawn” at once')
  await expect(form).toContainText('To publish again somebody must decide anew.')
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
  await form.getByRole('button', { name: 'Withdraw the article' }).click()
  await expect(form.getByRole('alert')).toContainText('A reason is needed.')
  await form.getByLabel('Reason; readers see it').fill('等待核实。')
  await form.getByRole('button', { name: 'Withdraw the article' }).click()
  await expect(chief.getByText('Withdrawn. Readers no longer see it.').first()).toBeVisible()
  await expect(chief.getByRole('button', { name: 'Withdraw the article' })).toHaveCount(0)
  await expect.poll(async () => (await reader.request.get(address)).status()).toBe(410)
  await reader.goto(address)
  await expect(reader.getByText('等待核实。').first()).toBeVisible()
  for (const button of await chief.getByRole('button', { name: 'Publish again' }).all()) {
    await expect(button).toBeDisabled()
  }
})

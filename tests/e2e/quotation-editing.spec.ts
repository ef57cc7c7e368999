import { expect, type Page } from '@playwright/test'

import { axeFindings } from './support/axe'
import { broughtIn, sectionsOf } from './support/desk'
import { open } from './support/pages'
import { saved, test } from './support/people'
import { editorField, selectWords } from './support/selection'

const whole = '这是导语，说明本文要讲什么。'
const words = '说明本文要讲什么'

test.describe.configure({ mode: 'serial' })

let address = ''

/** The lead in its editor, as the person finds it after opening it anew. */
async function opened(page: Page): Promise<void> {
  await open(page, address)
  await expect(page.locator(editorField)).toHaveText(whole)
}

const nodes = (page: Page) => page.locator(`${editorField} .quotation`)

/** Opens the record of the first quotation. */
async function recordOpened(page: Page): Promise<void> {
  await nodes(page).first().click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(words)
}

/** Closes the record: the quotation is selected then. */
async function recordClosed(page: Page): Promise<void> {
  await page.locator('.doc-drawer__header-close').click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveCount(0)
}

test.beforeAll(async ({ signedIn }) => {
  const editor = await signedIn('editor')
  const [lead] = await sectionsOf(editor, await broughtIn(editor, 'quotation-editing'))
  address = `/admin/collections/sections/${lead?.id}`
})

test('selected words become a quotation with a record, and are one after saving and reloading', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  await opened(page)
  await selectWords(page, words, editorField)
  await page.keyboard.press('Control+Shift+Q')
  await expect(nodes(page)).toHaveText([words])
  await expect(page.locator(editorField)).toHaveText(whole)
  await page.getByRole('button', { name: 'Save' }).click()
  await saved(page)
  await opened(page)
  await expect(nodes(page)).toHaveText([words])
})

test('nothing that is typed gets into a quotation, nor behind its open record', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await opened(page)
  await recordOpened(page)
  await page.keyboard.type('abc')
  await page.keyboard.insertText('改写')
  await expect(page.locator(editorField)).toHaveText(whole)
  await recordClosed(page)
  await page.keyboard.type('abc')
  await expect(nodes(page)).toHaveText([words])
  await expect(page.locator(editorField)).toHaveText(whole)
  expect(await axeFindings(page, { within: '.rich-text-lexical' })).toEqual([])
})

test('a quotation is copied, pasted, undone and done again whole', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await opened(page)
  await recordOpened(page)
  await recordClosed(page)
  await page.keyboard.press('Control+C')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+V')
  await expect(nodes(page)).toHaveText([words, words])
  await expect(page.locator(editorField)).toHaveText(`这是导语，${words}${words}。`)
  await page.keyboard.press('Control+Z')
  await expect(nodes(page)).toHaveText([words])
  await page.keyboard.press('Control+Shift+Z')
  await expect(nodes(page)).toHaveText([words, words])
})

test('a dissolved quotation is plain text again, after saving and reloading too', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await opened(page)
  await recordOpened(page)
  await recordClosed(page)
  await page.keyboard.press('Control+Shift+Q')
  await expect(nodes(page)).toHaveCount(0)
  await expect(page.locator(editorField)).toHaveText(whole)
  await page.getByRole('button', { name: 'Save' }).click()
  await saved(page)
  await opened(page)
  await expect(nodes(page)).toHaveCount(0)
})

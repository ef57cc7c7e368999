import { expect, type Page } from '@playwright/test'

import { axeFindings } from './support/axe'
import { approved, broughtIn, published, rewritten, send, submitted, type Submitted } from './support/desk'
import { open, reopen } from './support/pages'
import { test } from './support/people'

const slug = 'translated-in-the-browser'
const text = `浏览器中的译文
——写在测试之际
截至2023年2月，输送天然气已超3600亿立方米。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”
第二节
第二节只有一个段落。
`

/** English for each sentence, by how its source begins. One number is wrong. */
const english: Record<string, string> = {
  浏览器中的译文: 'A Translation in the Browser',
  '——写在测试之际': '— Written on the Occasion of a Test',
  截至2023年2月: 'By February 2023, more than 36 billion cubic meters of natural gas had been delivered.',
  第一节: 'Section One',
  第二节: 'Section Two',
  '第二节只有一个段落。': 'The second section has but one paragraph.',
}
const number = '截至2023年2月'

const openRow = (page: Page) => page.locator('.translation-row--open')
const editorOf = (page: Page) => openRow(page).getByRole('textbox', { name: 'Translation' })

async function openedDesk(page: Page, translation: number): Promise<void> {
  await open(page, `/admin/translate/${translation}`)
  await expect(page.getByRole('grid', { name: 'Sentences' })).toBeVisible()
  await expect(page.getByText('All saved')).toBeVisible()
}

/** Opens a sentence and waits until it is the active one. */
async function goTo(page: Page, beginning: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: beginning }).first().click()
  await expect(openRow(page)).toContainText(beginning)
}

/** Hands the active sentence over, or accepts it, by keyboard. */
async function handOn(page: Page, state: string): Promise<void> {
  const rows = page.locator('.translation-state', { hasText: state })
  const before = await rows.count()
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
}

test.setTimeout(120_000)

test('a translation goes by keyboard from its translator through a rejection to readers, and a correction makes one sentence stale', async ({
  signedIn,
  page: reader,
}) => {
  const [editor, chief] = [await signedIn('editor'), await signedIn('chief')]
  const article = await broughtIn(editor, slug, text)
  await published({ editor, chief }, article)

  const translator = await signedIn('translator')
  const { translation } = await send<{ translation: { id: number } }>(
    translator,
    'POST',
    `/articles/${article}/translations`,
    { locale: 'en' },
  )

  await openedDesk(translator, translation.id)
  for (const [beginning, words] of Object.entries(english)) {
    await goTo(translator, beginning)
    await editorOf(translator).focus()
    await translator.keyboard.insertText(words)
    if (beginning === number) await expect(openRow(translator)).toContainText('360,000,000,000')
    await handOn(translator, 'submitted')
  }
  await goTo(translator, '市政府发言人张伟')
  await editorOf(translator).focus()
  await translator.keyboard.insertText('Zhang, a spokesperson for the municipal government, said: ')
  await translator.keyboard.press('Alt+q')
  await expect(editorOf(translator).locator('[data-code]')).toHaveText('“我们将按时完成全部工程。”')
  await translator.keyboard.press('Control+a')
  await translator.keyboard.press('Backspace')
  await expect(editorOf(translator).locator('[data-code]')).toHaveCount(1)
  await translator.keyboard.press('Control+z')
  await expect(editorOf(translator)).toContainText('municipal government')
  await openRow(translator).getByRole('button', { name: 'Translate' }).click()
  await translator
    .getByLabel('Translation of the quotation, without its marks')
    .fill('We will finish the whole project on time.')
  await translator.getByRole('button', { name: 'Submit the quotation' }).click()
  await expect(editorOf(translator).locator('[data-code]')).toHaveText(
    '“We will finish the whole project on time.”',
  )
  await editorOf(translator).focus()
  await handOn(translator, 'submitted')

  const reviewer = await signedIn('reviewer')
  await openedDesk(reviewer, translation.id)
  await expect(reviewer.getByText('Also here:')).toContainText('Demo Translator')
  expect(await axeFindings(reviewer, { within: 'main' })).toEqual([])
  await goTo(reviewer, number)
  await expect(openRow(reviewer).getByRole('region', { name: 'Findings' })).toContainText('critical')
  await expect(openRow(reviewer).getByRole('button', { name: 'Accept' })).toBeDisabled()
  await expect(openRow(reviewer)).toContainText('Findings of the checks stand in the way')
  await reviewer.keyboard.press('Control+Shift+R')
  await reviewer.getByLabel('Category').selectOption('Accuracy')
  await reviewer.getByLabel('Severity').selectOption('Critical')
  await reviewer.getByLabel('Comment').fill('3600亿 is 360 billion.')
  await openRow(reviewer).getByRole('button', { name: 'Reject' }).last().click()
  await expect(reviewer.locator('.translation-state', { hasText: 'draft' })).toHaveCount(1)

  await reopen(translator)
  await goTo(translator, number)
  await expect(openRow(translator).getByRole('region', { name: 'Issues' })).toContainText(
    '3600亿 is 360 billion.',
  )
  await openRow(translator).getByRole('button', { name: 'Settled' }).click()
  await editorOf(translator).focus()
  await translator.keyboard.press('Control+a')
  await translator.keyboard.insertText((english[number] ?? '').replace('36 billion', '360 billion'))
  await handOn(translator, 'submitted')

  await reopen(reviewer)
  await goTo(reviewer, '市政府发言人张伟')
  await openRow(reviewer).getByRole('button', { name: 'Approve the quotation' }).click()
  await expect(openRow(reviewer).getByRole('button', { name: 'Approve the quotation' })).toHaveCount(0)
  await openRow(reviewer).focus()
  for (let accepted = 1; accepted <= 7; accepted++) {
    await reviewer.keyboard.press('Control+Enter')
    await expect(reviewer.locator('.translation-count[data-state="approved"]')).toHaveText(
      `${accepted} approved`,
    )
  }

  await reopen(translator)
  await translator.getByRole('button', { name: 'Submit the translation' }).click()
  await expect(translator.getByRole('link', { name: 'Review r1' })).toBeVisible()
  const asked = `/revisions?where[article][equals]=${article}&where[locale][equals]=en&depth=0`
  const { docs } = await send<{ docs: Stored[] }>(reviewer, 'GET', asked)
  const [frozen] = docs
  if (!frozen) throw new Error('the translation was not submitted')
  const verdict = { verdict: 'approve', scope: 'text', digest: frozen.textDigest }
  await send(await signedIn('reviewer2'), 'POST', `/revisions/${frozen.id}/decide`, verdict)
  await open(chief, `/admin/review/${frozen.id}`)
  await chief.getByRole('button', { name: /^Publish/ }).click()
  await chief.getByRole('button', { name: 'Publish r1' }).click()
  await expect(chief.getByText('Published. Readers see it now.').first()).toBeVisible()
  await reader.goto(`/en/${slug}`)
  await expect(reader.getByText('more than 360 billion cubic meters')).toBeVisible()

  await rewritten(editor, article, '只有一个段落', '只有两个段落')
  const corrected: Submitted = await submitted(editor, article)
  await approved(chief, corrected)
  await reopen(reviewer)
  await reviewer.getByLabel('Source changed').check()
  await expect(reviewer.getByText('1 of 7 sentences')).toBeVisible()
  await goTo(reviewer, '第二节只有两个段落')
  const moved = openRow(reviewer).getByRole('region', { name: 'source changed' })
  await expect(moved).toContainText('第二节只有一个段落。')
  await expect(moved.locator('del')).toContainText('一')
  await expect(moved.locator('ins')).toContainText('两')
  await expect(editorOf(reviewer)).toHaveText('The second section has but one paragraph.')
})

test('a narrow window shows the desk whole, and whoever was signed out meanwhile saves after logging in beside it', async ({
  signedIn,
}) => {
  const translator = await signedIn('translator')
  await translator.setViewportSize({ width: 390, height: 844 })
  const asked = '/translations?where[locale][equals]=ru&depth=0'
  const { docs } = await send<{ docs: { id: number }[] }>(translator, 'GET', asked)
  await openedDesk(translator, docs[0]?.id ?? 0)
  expect(await translator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await editorOf(translator).focus()
  const cookies = await translator.context().cookies()
  await translator.context().clearCookies()
  await translator.keyboard.insertText('…')
  const beside = openRow(translator).getByRole('link', { name: 'Log in in a new tab' })
  await expect(beside).toHaveAttribute('target', '_blank')
  await translator.context().addCookies(cookies)
  await translator.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(translator.getByText('All saved')).toBeVisible()
  await expect(beside).toHaveCount(0)
})

interface Stored {
  id: number
  textDigest: string
}

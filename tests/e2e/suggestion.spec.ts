import { expect } from '@playwright/test'

import { axeFindings } from './support/axe'
import { broughtIn, published, send } from './support/desk'
import { open } from './support/pages'
import { test } from './support/people'

const text = `机器建议
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”
`
const spoken = '市政府发言人张伟表示：'

test('a machine fills an empty sentence by a key, marked as its draft, and the key that takes back takes it back', async ({
  signedIn,
}) => {
  const [editor, chief] = [await signedIn('editor'), await signedIn('chief')]
  const article = await broughtIn(editor, 'suggested-in-the-browser', text)
  await published({ editor, chief }, article)
  const page = await signedIn('translator')
  const { translation } = await send<{ translation: { id: number } }>(
    page,
    'POST',
    `/articles/${article}/translations`,
    { locale: 'en' },
  )

  await open(page, `/admin/translate/${translation.id}`)
  await page.getByRole('row').filter({ hasText: spoken }).first().click()
  const row = page.locator('.translation-row--open')
  const editorOf = row.getByRole('textbox', { name: 'Translation' })
  await expect(row.getByRole('region', { name: 'Machine translation' })).toContainText(
    'without its quotations',
  )
  await page.keyboard.press('Alt+m')
  await expect(row.getByText('by a machine')).toBeVisible()
  await expect(row.locator('.translation-state')).toContainText('draft')
  await expect(editorOf).toContainText(spoken)
  await expect(editorOf.locator('[data-code]')).toHaveCount(1)
  await expect(editorOf).toBeFocused()
  expect(await axeFindings(page, { within: 'main' })).toEqual([])

  await page.keyboard.press('Control+z')
  await expect(editorOf).toHaveText('')
  await expect(row.locator('.translation-state')).toContainText('untranslated')
  await page.keyboard.press('Control+y')
  await expect(editorOf).toContainText(spoken)
  await expect(row.getByText('by a machine')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.insertText('!')
  await expect(page.getByText('All saved')).toBeVisible()
  await expect(row.getByText('by a machine')).toHaveCount(0)

  await page.getByRole('button', { name: 'Machine translation' }).click()
  const panel = page.getByRole('region', { name: 'Machine translation' }).first()
  await panel.getByRole('button', { name: 'Suggest for 2 sentences' }).click()
  await expect(panel.getByRole('status')).toHaveText('2 sentences suggested.')
  await expect(panel.getByRole('button', { name: 'No sentence to suggest' })).toBeDisabled()
  const machines = page.locator('.translation-mark[data-origin="machine"]')
  await expect(machines).toHaveCount(2)
  await page.getByLabel('By a machine').check()
  await expect(page.getByText('2 of 3 sentences')).toBeVisible()
  expect(await axeFindings(page, { within: 'main' })).toEqual([])
})

import { expect } from '@playwright/test'

import { axeFindings } from './support/axe'
import { open } from './support/pages'
import { test } from './support/people'

const text = `新的标题
——副题
　　导语在这里，介绍全文。
　　第一节的小标题
　　发言人李某表示：“我们会把每一个字都核对清楚。”随后会议结束。
`

test('an editor pastes a text, sees the plan in place, imports it, and finds nothing to import the second time', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  // High enough that the bar at the bottom, which stays in view, lies over no button.
  await page.setViewportSize({ width: 1280, height: 1600 })
  await open(page, '/admin/import')
  await page.getByLabel('or paste the text').fill(text)
  await page.getByLabel('Slug').fill('pasted-article')
  const confirm = page.getByRole('button', { name: /^Import: 1 article, 2 sections, 1 quotation/ })
  await expect(confirm).toBeEnabled()
  expect(await axeFindings(page, { within: 'main' })).toEqual([])
  await confirm.click()
  await expect(page.getByText(/^Imported: 1 article/)).toBeVisible()

  await open(page, '/admin/import')
  await page.getByLabel('or paste the text').fill(text)
  await page.getByLabel('Slug').fill('pasted-article')
  await expect(page.getByText('The article already says this; there is nothing to import.')).toBeVisible()
})

test('a file that is not UTF-8 is refused with its place, and nothing is written', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await open(page, '/admin/import')
  const buffer = Buffer.from([0xe6, 0x96, 0xb0, 0x0a, 0xff, 0xfe, 0x41])
  await page.locator('input[type=file]').setInputFiles({ name: 'bad.txt', mimeType: 'text/plain', buffer })
  await page.getByLabel('Slug').fill('bad-file')
  await expect(page.getByText(/UTF-8/).last()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import/ }).last()).toBeDisabled()
})

import { expect } from '@playwright/test'

import { axeFindings } from './support/axe'
import { broughtIn, submitted } from './support/desk'
import { open, reopen } from './support/pages'
import { test } from './support/people'
import { selectWords } from './support/selection'

test('one person comments on a span, another replies, the first resolves it, and it folds for both', async ({
  signedIn,
}) => {
  const editor = await signedIn('editor')
  const chief = await signedIn('chief')
  const { id } = await submitted(editor, await broughtIn(editor, 'commented'))

  await open(chief, `/admin/review/${id}`)
  await selectWords(chief, '后续安排', '[data-words]')
  await chief.getByRole('button', { name: 'Comment on the selected words' }).click()
  await chief.getByRole('textbox', { name: 'Comment' }).fill('请写明是哪些安排。')
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
  await chief.getByRole('button', { name: 'Send' }).click()
  const thread = chief.locator('.review-comment', { hasText: '请写明是哪些安排。' })
  await expect(thread.locator('q')).toHaveText('后续安排')

  await open(editor, `/admin/review/${id}`)
  const seen = editor.locator('.review-comment', { hasText: '请写明是哪些安排。' })
  await expect(seen).toContainText('示例主编甲')
  await seen.getByRole('button', { name: 'Reply' }).click()
  await seen.getByRole('textbox', { name: 'Reply' }).fill('下一稿写明。')
  await seen.getByRole('button', { name: 'Send' }).click()
  await expect(seen.getByText('下一稿写明。')).toBeVisible()

  await reopen(chief)
  await expect(thread).toContainText('示例编辑甲')
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
  await thread.getByRole('button', { name: 'Resolve' }).click()
  const folded = chief.getByText('Resolved by 示例主编甲')
  await expect(folded).toBeVisible()
  await expect(chief.getByText('下一稿写明。')).toBeHidden()
  await folded.click()
  await expect(chief.getByText('下一稿写明。')).toBeVisible()
  await reopen(editor)
  await expect(editor.getByText('Resolved by 示例主编甲')).toBeVisible()
})

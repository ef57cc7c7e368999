import { expect, type Page } from '@playwright/test'

import { axeFindings } from './support/axe'
import { approved, broughtIn, rewritten, sectionsOf, send, submitted } from './support/desk'
import { open, reopen } from './support/pages'
import { test } from './support/people'

/** An open revision whose text somebody other than its editor wrote. */
async function openRevisionBy(writer: Page, editor: Page, slug: string): Promise<number> {
  const article = await broughtIn(editor, slug)
  await rewritten(writer, article, '后续安排', '今后的安排')
  return (await submitted(editor, article)).id
}

test('who wrote in an open revision cannot approve its text and is told why; a colleague approves it', async ({
  signedIn,
}) => {
  const editor = await signedIn('editor')
  const writer = await signedIn('chief')
  const revision = await openRevisionBy(writer, editor, 'four-eyes')

  await open(writer, `/admin/review/${revision}`)
  const theirs = writer.getByRole('button', { name: 'Approve text' })
  await expect(theirs).toBeDisabled()
  await expect(theirs).toHaveAccessibleDescription(/You worked on the text of this revision\./)
  await expect(writer.getByRole('button', { name: /by exception/ })).toHaveCount(0)
  expect(await axeFindings(writer, { within: 'main' })).toEqual([])

  const colleague = await signedIn('chief2')
  await open(colleague, `/admin/review/${revision}`)
  await colleague.getByRole('button', { name: 'Approve text' }).click()
  await expect(colleague.getByText('You approved the text')).toBeVisible()
  await reopen(writer)
  await expect(writer.getByText(/approved by 示例主编乙/).first()).toBeVisible()
})

test('an administrator who wrote in it approves by exception only, with a reason that readers see', async ({
  signedIn,
  page: reader,
}) => {
  const editor = await signedIn('editor')
  const admin = await signedIn('admin')
  const revision = await openRevisionBy(admin, editor, 'by-exception')

  await open(admin, `/admin/review/${revision}`)
  await expect(admin.getByRole('button', { name: 'Approve text', exact: true })).toBeDisabled()
  await admin.getByRole('button', { name: 'Approve text by exception' }).click()
  const form = admin.getByRole('form', { name: 'Approve by exception' })
  await expect(form).toContainText('Four eyes are set aside.')
  await expect(form).toContainText('readers see it')
  expect(await axeFindings(admin, { within: 'main' })).toEqual([])
  await form.getByRole('button', { name: 'Approve text by exception' }).click()
  await expect(form.getByRole('alert')).toContainText('A reason is needed.')
  await form.getByLabel('Reason').fill('两位主编都在途中。')
  await form.getByRole('button', { name: 'Approve text by exception' }).click()
  await expect(admin.getByText('by exception: 两位主编都在途中。').first()).toBeVisible()

  await admin.getByRole('button', { name: 'Approve attribution' }).click()
  await expect(admin.getByText('You approved the attribution')).toBeVisible()
  await admin.getByRole('button', { name: /^Publish/ }).click()
  await admin.getByRole('button', { name: 'Publish r1' }).click()
  await expect(admin.getByText('Published. Readers see it now.').first()).toBeVisible()
  await reader.goto('/zh-Hans/by-exception')
  await expect(reader.getByText('两位主编都在途中。')).toBeVisible()
})

test('a publish that changes who said what lists that first, whatever the screen compares with', async ({
  signedIn,
}) => {
  const editor = await signedIn('editor')
  const chief = await signedIn('chief')
  const article = await broughtIn(editor, 'attribution-first')
  const first = await submitted(editor, article)
  await approved(chief, first)
  await send(chief, 'POST', `/revisions/${first.id}/publish`, { digest: first.digest })
  await attributedToNobody(editor, article)
  await rewritten(editor, article, '后续安排', '今后的安排')
  await submitted(editor, article)
  await rewritten(editor, article, '今后的安排', '将来的安排')
  const third = await submitted(editor, article)
  await approved(chief, third)

  await open(chief, `/admin/review/${third.id}?against=2`)
  await expect(chief.getByText('No attribution changed.')).toBeVisible()
  await chief.getByRole('button', { name: /^Publish/ }).click()
  const form = chief.getByRole('form', { name: 'Publish r3 over r1' })
  const notice = form.getByRole('region', { name: 'Readers will find 2 attributions changed' })
  await expect(notice).toContainText('我们将按时完成全部工程')
  await expect(notice).toContainText(/explicit → .*unknown/)
  await expect(notice).toContainText('Source: 张伟')
  await expect(form.locator('select, textarea, section').first()).toHaveAccessibleName(/^Readers will find/)
  expect(await axeFindings(chief, { within: 'main' })).toEqual([])
})

interface Quote {
  id: number
  lockVersion: number
  attribution: Record<string, unknown>
}

/** Takes back who said the first quotation of the article. */
async function attributedToNobody(editor: Page, article: number): Promise<void> {
  const bodies = JSON.stringify(await sectionsOf(editor, article))
  const quote = Number(/"quote":(\d+)/.exec(bodies)?.[1])
  const { lockVersion, attribution } = await send<Quote>(editor, 'GET', `/quotes/${quote}?depth=0`)
  const unknown = { ...attribution, status: 'unknown', asWritten: null, speaker: null, evidence: [] }
  await send(editor, 'PATCH', `/quotes/${quote}`, { lockVersion, attribution: unknown })
}

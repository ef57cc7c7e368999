import { expect, test } from '@playwright/test'

import { copydesk } from '../support/command-line'
import { axeFindings } from './support/axe'
import { serveEmptyDesk, type EmptyDesk } from './support/empty-desk'
import { logIn } from './support/people'

const first = { email: 'first@example.org', password: 'the first password' }

test.describe.configure({ mode: 'serial' })

let desk: EmptyDesk

test.beforeAll(async () => {
  desk = await serveEmptyDesk()
})

test.afterAll(async () => {
  await desk.stop()
})

test('the first visitor of a new installation is told how the first account is made, and makes none', async ({
  page,
}) => {
  await page.goto(`${desk.address}/admin`)
  await expect(page.getByRole('heading', { name: 'The first account' })).toBeVisible()
  await expect(page.getByText('npx copydesk user create --email you@example.org --role admin')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})

test('the account made by that command finds a desk that says what to do first', async ({ page }) => {
  const args = ['user', 'create', '--email', first.email, '--role', 'admin', '--json']
  expect(await copydesk(args, `${first.password}\n`, desk.env)).toMatchObject({ code: 0 })
  await logIn(page, first.email, first.password, desk.address)
  await expect(page.getByText('Nothing is waiting for you.')).toBeVisible()
  await expect(page.getByText('There is no article yet.')).toBeVisible()
  expect(await axeFindings(page, { within: 'main' })).toEqual([])
  await page.getByRole('link', { name: 'Import a text file' }).click()
  await expect(page).toHaveURL(/\/admin\/import$/)
})

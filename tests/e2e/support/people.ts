import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'

import { DEMO_PASSWORD } from '../../../seed/people'

/** A browser of one's own, signed in as somebody of the demo. */
export async function signedIn(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(`${who}@demo.example`)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  return page
}

/** Payload's notice after a save. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Updated successfully').first()).toBeVisible()
}

import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

import { DEMO_PASSWORD } from '../../../seed/people'
import { open } from './pages'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

interface People {
  /** A browser of one's own, signed in as somebody of the demo, before their dashboard. It closes with the test. */
  signedIn: (who: string) => Promise<Page>
}

/** Whoever signed in stays signed in until the run ends: a person logs in once a day, not once a page. */
const sessions = new Map<string, Session>()

/** A test in which people of the demo sign in. */
export const test = base.extend<People>({
  signedIn: async ({ browser }, lend) => {
    const contexts: BrowserContext[] = []
    await lend(async (who) => {
      const session = sessions.get(who)
      const context = await browser.newContext(session ? { storageState: session } : {})
      contexts.push(context)
      const page = await context.newPage()
      if (session) await open(page, '/admin')
      else await logIn(page, `${who}@demo.example`, DEMO_PASSWORD)
      sessions.set(who, await context.storageState())
      return page
    })
    for (const context of contexts) await context.close()
  },
})

/** Logs in by the form, as people do, and waits for the dashboard. */
export async function logIn(page: Page, email: string, password: string, at = ''): Promise<void> {
  await open(page, `${at}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
}

/** Payload's notice after a save. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Updated successfully').first()).toBeVisible()
}

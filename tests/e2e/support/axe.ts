import type { Page } from '@playwright/test'
import axe from 'axe-core'

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown[] }[] }[]
}

interface Scope {
  /** Only what lies within this part of the page; the rest is the host's. */
  within?: string
}

/** What axe finds on a page, by WCAG 2.2 A and AA, as lines to read: rule, help and places. */
export async function axeFindings(page: Page, { within }: Scope = {}): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (selector) => {
    const { axe: runner } = window as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    return runner.run(selector ?? document, { runOnly: { type: 'tag', values: tags } })
  }, within)
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  )
}

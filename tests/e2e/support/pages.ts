import type { Page } from '@playwright/test'

/** Opens an address of the desk and waits until it answers: a key pressed before that is heard by nobody. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await answering(page)
}

/** Loads the page again and waits until it answers. */
export async function reopen(page: Page): Promise<void> {
  await page.reload()
  await answering(page)
}

/** Until React has taken every button and field that the server sent, and what it does after that is done. */
async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll('button, input, textarea, select')]
    const isTaken = (control: Element) => Object.keys(control).some((key) => key.startsWith('__reactFiber$'))
    return document.readyState === 'complete' && controls.length > 0 && controls.every(isTaken)
  })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

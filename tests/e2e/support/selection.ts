import type { Page } from '@playwright/test'

/** Selects the first occurrence of the words within a part of the page, as a person would with the mouse. */
export async function selectWords(page: Page, words: string, within: string): Promise<void> {
  const find = ([searched, selector]: readonly [string, string]) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(searched) ?? -1
      const place = node.parentElement?.closest<HTMLElement>(selector)
      if (at < 0 || !place) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      if (place.isContentEditable) place.focus()
      window.getSelection()?.setBaseAndExtent(node, at, node, at + searched.length)
      return
    }
    throw new Error('the words are not in the text')
  }
  await page.evaluate(find, [words, within] as const)
  // The editor hears of a selection by an event of its own.
  await page.waitForTimeout(300)
}

/** The text field of the section editor. */
export const editorField = '[data-lexical-editor="true"]'

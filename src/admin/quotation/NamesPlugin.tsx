'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import type { QuotationWord } from '../../richtext/quotation-words'
import { useWords, type Say } from './use-words'

/** The editor's own buttons are icons without a name; these are the names, by what finds the buttons. */
const names: Record<string, QuotationWord> = {
  '.toolbar-popup__button-bold': 'strong',
  '.toolbar-popup__button-italic': 'emphasis',
  '.toolbar-popup__button-link': 'link',
  'button[class*="__editButton"]': 'edit',
  'button[class*="__removeButton"]': 'remove',
}

/** Names the text field and the icon buttons of the editor, for screen readers and as tooltips. */
export function NamesPlugin(): null {
  const [editor] = useLexicalComposerContext()
  const say = useWords()
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        const field = root?.closest('.rich-text-lexical')
        if (!root || !field) return
        root.setAttribute(
          'aria-label',
          field.querySelector('.field-label')?.textContent.trim() || say('text'),
        )
        nameButtons(field, say)
        const observer = new MutationObserver(() => nameButtons(field, say))
        observer.observe(field, { childList: true, subtree: true })
        return () => observer.disconnect()
      }),
    [editor, say],
  )
  return null
}

function nameButtons(field: Element, say: Say): void {
  for (const [selector, word] of Object.entries(names)) {
    for (const button of field.querySelectorAll(`${selector}:not([aria-label])`)) {
      button.setAttribute('aria-label', say(word))
      button.setAttribute('title', say(word))
    }
  }
}

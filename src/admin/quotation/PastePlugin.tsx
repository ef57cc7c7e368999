'use client'

import { toast } from '@payloadcms/ui'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { keepVocabulary, type DroppedKind } from './pasted-document'
import { useWords } from './use-words'

/** Brings what is pasted from elsewhere into the vocabulary, and says what was dropped on the way. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  const say = useWords()
  useEffect(() => {
    const converted = new WeakSet<PasteCommandType>()
    const report = (dropped: DroppedKind[]) => {
      const kinds = dropped.map((kind) => say(`dropped_${kind}`)).join(say('listComma'))
      if (dropped.length > 0) toast.info(say('pasteDropped', { kinds }), { duration: 10000 })
    }
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard =
          event instanceof ClipboardEvent && !converted.has(event) ? event.clipboardData : null
        const page = clipboard === null ? null : foreignPage(clipboard)
        if (clipboard === null || page === null) return false
        event.preventDefault()
        const dropped = keepVocabulary(page)
        const again = new ClipboardEvent('paste', { clipboardData: withPage(clipboard, page) })
        converted.add(again)
        editor.dispatchCommand(PASTE_COMMAND, again)
        report(dropped)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor, say])
  return null
}

/** The pasted page, unless it comes from this editor, has no HTML, or is nothing but an image file. */
function foreignPage(clipboard: DataTransfer): Document | null {
  const html = clipboard.getData('text/html')
  if (html === '' || clipboard.types.includes('application/x-lexical-editor')) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  return clipboard.files.length > 0 && page.body.textContent.trim() === '' ? null : page
}

function withPage(clipboard: DataTransfer, page: Document): DataTransfer {
  const transfer = new DataTransfer()
  transfer.setData('text/plain', clipboard.getData('text/plain'))
  transfer.setData('text/html', page.documentElement.outerHTML)
  return transfer
}

'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import {
  COMMAND_PRIORITY_HIGH,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { registerVocabulary } from './vocabulary-transforms'

/** Keeps the text in the vocabulary of the manuscript: Shift+Enter starts a paragraph, as Enter does. */
export function VocabularyPlugin(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        registerVocabulary(editor),
        editor.registerCommand(
          INSERT_LINE_BREAK_COMMAND,
          () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return null
}

'use client'

import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Makes a quotation of the selected words. */
export const MAKE_QUOTATION_COMMAND: LexicalCommand<void> = createCommand('MAKE_QUOTATION_COMMAND')

/** Turns a quotation back into text: the node with this key, or the selected one when there is no key. */
export const DISSOLVE_QUOTATION_COMMAND: LexicalCommand<string | undefined> = createCommand(
  'DISSOLVE_QUOTATION_COMMAND',
)

/** Opens the record of the node with this key. */
export const OPEN_QUOTATION_COMMAND: LexicalCommand<string> = createCommand('OPEN_QUOTATION_COMMAND')

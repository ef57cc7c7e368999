'use client'

import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  type LexicalCommand,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { toolbarFeatureButtonsGroupWithItems } from '@payloadcms/richtext-lexical/client'
import type { ToolbarGroup, ToolbarGroupItem } from '@payloadcms/richtext-lexical'
import type { FC, ReactElement } from 'react'

import type { QuotationWord } from '../../richtext/quotation-words'
import { DISSOLVE_QUOTATION_COMMAND, MAKE_QUOTATION_COMMAND } from './commands'
import { $quotationAt } from './dissolve-quotation'
import { DissolveIcon, QuotationIcon } from './icons'
import { useWords } from './use-words'

interface ToolbarButtonProps {
  editor: LexicalEditor
  enabled?: boolean
}

/** A button of ours says its name and its key; those of the editor are icons without a name. */
function button(word: QuotationWord, Icon: FC, run: (editor: LexicalEditor) => void) {
  return function QuotationButton({ editor, enabled = true }: ToolbarButtonProps): ReactElement {
    const say = useWords()
    const label = say(word)
    return (
      <button
        type="button"
        className={`toolbar-popup__button toolbar-popup__button-${word}Quotation${enabled ? '' : ' disabled'}`}
        data-button-key={`${word}Quotation`}
        aria-label={label}
        aria-disabled={!enabled}
        title={`${label} (Ctrl+Shift+Q)`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (enabled) run(editor)
        }}
      >
        <Icon />
      </button>
    )
  }
}

const make: ToolbarGroupItem = {
  key: 'makeQuotation',
  Component: button('make', QuotationIcon, (editor) => dispatch(editor, MAKE_QUOTATION_COMMAND)),
  isEnabled: ({ selection }) => isRange(selection),
  order: 2,
}

const dissolve: ToolbarGroupItem = {
  key: 'dissolveQuotation',
  Component: button('dissolve', DissolveIcon, (editor) => dispatch(editor, DISSOLVE_QUOTATION_COMMAND)),
  isEnabled: () => $quotationAt(undefined) !== null,
  order: 3,
}

function dispatch(
  editor: LexicalEditor,
  command: LexicalCommand<void> | LexicalCommand<string | undefined>,
): void {
  editor.update(() => void editor.dispatchCommand(command, undefined))
}

function isRange(selection: BaseSelection): boolean {
  return $isRangeSelection(selection) && !($getSelection()?.isCollapsed() ?? true)
}

export const selectionToolbar: ToolbarGroup[] = [toolbarFeatureButtonsGroupWithItems([make])]
export const fixedToolbar: ToolbarGroup[] = [toolbarFeatureButtonsGroupWithItems([make, dissolve])]

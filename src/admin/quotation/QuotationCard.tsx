'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState, type CSSProperties, type ReactElement } from 'react'
import { createPortal } from 'react-dom'

import { DISSOLVE_QUOTATION_COMMAND, OPEN_QUOTATION_COMMAND } from './commands'
import { $quotationAt } from './dissolve-quotation'
import { StateIcon } from './icons'
import { stateOf, whenSaid, whoSaid, type QuotationRecord } from './quotation-record'
import { stateWord } from './QuotationView'
import { useQuotations, type PointedAt } from './quotations-context'
import { useWords, type Say } from './use-words'

/** Who, when and how sure, beside the quotation that is pointed at or selected. */
export function QuotationCard(): ReactElement | null {
  const [editor] = useLexicalComposerContext()
  const { find, hovered, hover } = useQuotations()
  const say = useWords()
  const selected = useSelectedQuotation(editor)
  const at = hovered ?? selected
  const record = at === null ? undefined : find(at.quote)
  const place = at === null ? null : placeBelow(editor, at.nodeKey)
  if (at === null || place === null || record === undefined || record === 'missing') return null
  return createPortal(
    <div
      className="quotation-card"
      role="dialog"
      aria-label={say('quotation')}
      style={place}
      onPointerEnter={() => hover(at)}
      onPointerLeave={() => hover(null)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <CardFacts record={record} />
      <CardActions editor={editor} at={at} onDone={() => hover(null)} />
    </div>,
    document.body,
  )
}

function useSelectedQuotation(editor: LexicalEditor): PointedAt | null {
  const [selected, setSelected] = useState<PointedAt | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const node = editorState.read(() => $quotationAt(undefined))
        setSelected(node === null ? null : { nodeKey: node.getKey(), quote: node.__quote })
      }),
    [editor],
  )
  return selected
}

/** Under the last line of the node, or over its first where there is no room below; in the window's pixels. */
function placeBelow(editor: LexicalEditor, nodeKey: string): CSSProperties | null {
  const lines = editor.getElementByKey(nodeKey)?.getClientRects() ?? []
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (first === undefined || last === undefined) return null
  const left = Math.max(8, Math.min(last.left, window.innerWidth - 380))
  const isRoomBelow = last.bottom + 220 < window.innerHeight
  return isRoomBelow ? { left, top: last.bottom + 6 } : { left, bottom: window.innerHeight - first.top + 6 }
}

function CardFacts({ record }: { record: QuotationRecord }): ReactElement {
  const say = useWords()
  const state = stateOf(record)
  const behalf = record.attribution?.onBehalfOf?.body
  return (
    <>
      <p className={`quotation-card__state quotation-card__state--${state}`}>
        <StateIcon state={state} />
        {say(stateWord(state))}
      </p>
      <dl className="quotation-card__facts">
        <dt>{say('who')}</dt>
        <dd>{whoSaid(record) ?? say('notStated')}</dd>
        {behalf ? <dt>{say('behalf')}</dt> : null}
        {behalf ? <dd>{behalf}</dd> : null}
        <dt>{say('when')}</dt>
        <dd>{whenSaid(record) ?? say('notStated')}</dd>
        <dt>{say('sure')}</dt>
        <dd>{howSure(record, say)}</dd>
      </dl>
    </>
  )
}

function howSure({ attribution }: QuotationRecord, say: Say): string {
  const confidence = say(attribution?.confidence ?? 'low')
  return attribution?.setBy === 'rule' ? `${confidence} · ${say('setByRule')}` : confidence
}

interface CardActionsProps {
  editor: LexicalEditor
  at: PointedAt
  onDone: () => void
}

function CardActions({ editor, at, onDone }: CardActionsProps): ReactElement {
  const say = useWords()
  const isEditable = useLexicalEditable()
  const act = (command: typeof OPEN_QUOTATION_COMMAND | typeof DISSOLVE_QUOTATION_COMMAND) => () => {
    onDone()
    editor.update(() => void editor.dispatchCommand(command, at.nodeKey))
  }
  return (
    <div className="quotation-card__actions">
      <button type="button" onClick={act(OPEN_QUOTATION_COMMAND)}>
        {say('open')}
      </button>
      {isEditable ? (
        <button type="button" onClick={act(DISSOLVE_QUOTATION_COMMAND)}>
          {say('dissolve')}
        </button>
      ) : null}
      <p className="quotation-card__keys">{say(isEditable ? 'keys' : 'keysReadOnly')}</p>
    </div>
  )
}

'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { $getNodeByKey, $isTextNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState, type ReactElement } from 'react'

import { $unmarkedPassages, type UnmarkedPassage } from './unmarked-passages'
import { useWords } from './use-words'

const pause = 600
const highlightName = 'copydesk-unmarked'

/** Softly flags words in marks that are no quotation, and leads to them one by one. */
export function UnmarkedPlugin(): ReactElement | null {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const say = useWords()
  const passages = usePassages(editor)
  const next = useRef(0)
  useEffect(() => flag(editor, passages), [editor, passages])
  if (passages.length === 0 || !isEditable) return null
  const goOn = () => {
    const passage = passages[next.current % passages.length]
    next.current += 1
    if (passage !== undefined) select(editor, passage)
  }
  return (
    <p className="quotation-unmarked" role="status">
      <span className="quotation-unmarked__sample">
        {say('unmarked', { count: String(passages.length) })}
      </span>
      <button type="button" onClick={goOn}>
        {say('nextUnmarked')}
      </button>
    </p>
  )
}

function usePassages(editor: LexicalEditor): UnmarkedPassage[] {
  const [passages, setPassages] = useState<UnmarkedPassage[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const rescan = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setPassages(editor.read($unmarkedPassages)), pause)
    }
    rescan()
    const unregister = editor.registerTextContentListener(rescan)
    return () => {
      clearTimeout(timer)
      unregister()
    }
  }, [editor])
  return passages
}

/** Marks the passages by the browser's highlights, which touch neither the text nor its nodes. */
function flag(editor: LexicalEditor, passages: UnmarkedPassage[]): (() => void) | undefined {
  if (typeof Highlight === 'undefined') return undefined
  const shared = CSS.highlights.get(highlightName) ?? new Highlight()
  CSS.highlights.set(highlightName, shared)
  const ranges = passages.flatMap((passage) => rangeOf(editor, passage) ?? [])
  ranges.forEach((range) => shared.add(range))
  return () => ranges.forEach((range) => shared.delete(range))
}

function rangeOf(editor: LexicalEditor, { nodeKey, start, end }: UnmarkedPassage): Range | null {
  let node: Node | null = editor.getElementByKey(nodeKey)
  while (node !== null && !(node instanceof Text)) node = node.firstChild
  if (node === null || node.length < end) return null
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

function select(editor: LexicalEditor, { nodeKey, start, end }: UnmarkedPassage): void {
  const $select = () => {
    const node = $getNodeByKey(nodeKey)
    if ($isTextNode(node)) node.select(start, end)
  }
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update($select)
  editor.getElementByKey(nodeKey)?.scrollIntoView({ block: 'center' })
}

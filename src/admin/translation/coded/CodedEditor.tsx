'use client'

import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type Ref,
} from 'react'

import { stepOf } from '../keys'
import type { Chip } from './chips'
import {
  deleteBackward,
  deleteForward,
  insertCode,
  replaceText,
  withLostCodes,
  type Edited,
} from './edit-coded'
import { placeCaret, rangeOf, readCoded, renderCoded, selectionIn, touchesCode } from './editor-dom'
import { markRanges, type MarkedRange } from './mark-ranges'

/** What others do to the words in the editor, at the caret. */
export interface EditorHandle {
  focus: () => void
  insertWords: (words: string) => void
  insertCode: (id: string) => void
  /** Half-open, in UTF-16 code units of the coded text; null where the selection is elsewhere or empty. */
  selection: () => { start: number; end: number } | null
}

interface CodedEditorProps {
  ref?: Ref<EditorHandle>
  value: string
  chipOf: (code: string) => Chip
  marks: readonly MarkedRange[]
  lang: string
  label: string
  describedBy?: string
  onChange: (coded: string) => void
  onUndo: () => void
  onRedo: () => void
}

/**
 * Words with chips between them. The browser types; whatever would touch a chip is done here instead, so that no code
 * is typed into, split or lost.
 */
export function CodedEditor(props: CodedEditorProps) {
  const { ref, value, chipOf, marks, lang, label, describedBy } = props
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  const latest = useLatest(props)

  useLayoutEffect(() => {
    const element = root.current
    if (!element || shown.current === value) return
    const caret = document.activeElement === element ? changedEnd(shown.current ?? '', value) : null
    renderCoded(element, value, chipOf)
    shown.current = value
    if (caret !== null) placeCaret(element, caret)
  }, [value, chipOf])
  useEffect(() => refreshChips(root.current, chipOf), [chipOf])
  useEffect(() => (root.current ? markRanges(root.current, marks) : undefined), [marks, value])

  const apply = useCallback(
    ({ coded, caret }: Edited) => {
      const element = root.current
      if (!element) return
      renderCoded(element, coded, latest.current.chipOf)
      placeCaret(element, caret)
      shown.current = coded
      latest.current.onChange(coded)
    },
    [latest],
  )
  useImperativeHandle(ref, () => handleOf(root, apply), [apply])
  useNativeEdits(root, shown, apply, latest)

  return (
    <div
      ref={root}
      className="desk-editor"
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={0}
      lang={lang}
      spellCheck
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onKeyDown={(event) => stepBy(event, props)}
      onDragStart={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
    />
  )
}

function stepBy(event: KeyboardEvent<HTMLElement>, { onUndo, onRedo }: CodedEditorProps): void {
  if (event.nativeEvent.isComposing) return
  const { key, code, shiftKey: shift, altKey: alt } = event
  const step = stepOf({ key, code, shift, alt, ctrl: event.ctrlKey || event.metaKey, isTyping: true })
  if (step === null) return
  event.preventDefault()
  if (step === 'undo') onUndo()
  else onRedo()
}

/** The newest props, for listeners that are set once. */
function useLatest<T>(value: T) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

function refreshChips(root: HTMLElement | null, chipOf: (code: string) => Chip): void {
  for (const chip of root?.querySelectorAll<HTMLElement>('[data-code]') ?? []) {
    const { text, title, isOpen } = chipOf(chip.dataset.code ?? '')
    if (chip.textContent !== text) chip.textContent = text
    chip.title = title
    chip.toggleAttribute('data-open', isOpen)
  }
}

function handleOf(root: { current: HTMLDivElement | null }, apply: (edited: Edited) => void): EditorHandle {
  const place = () => {
    const element = root.current
    const coded = element ? readCoded(element) : ''
    const selected = element && selectionIn(element)
    return { coded, ...(selected ?? { start: coded.length, end: coded.length }) }
  }
  return {
    focus: () => {
      const element = root.current
      if (!element || document.activeElement === element) return
      element.focus({ preventScroll: true })
      placeCaret(element, readCoded(element).length)
    },
    insertWords: (words) => {
      const { coded, start, end } = place()
      apply(replaceText(coded, start, end, words))
    },
    insertCode: (id) => {
      const { coded, start, end } = place()
      apply(insertCode(coded, id, start, end))
    },
    selection: () => {
      const selected = root.current && selectionIn(root.current)
      return selected && selected.end > selected.start ? selected : null
    },
  }
}

type Latest = { current: CodedEditorProps }

/** Listens past React, whose events of this kind lack the ranges. */
function useNativeEdits(
  root: { current: HTMLDivElement | null },
  shown: { current: string | null },
  apply: (edited: Edited) => void,
  latest: Latest,
): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const before = (event: InputEvent) => {
      const edited = editOf(element, event, latest.current)
      if (edited === 'native') return
      event.preventDefault()
      if (edited) apply(edited)
    }
    const after = () => {
      const coded = readCoded(element)
      const at = selectionIn(element)?.end ?? coded.length
      const whole = withLostCodes(shown.current ?? '', coded, at)
      if (whole.coded !== coded) return apply(whole)
      shown.current = coded
      latest.current.onChange(coded)
    }
    element.addEventListener('beforeinput', before)
    element.addEventListener('input', after)
    return () => {
      element.removeEventListener('beforeinput', before)
      element.removeEventListener('input', after)
    }
  }, [root, shown, apply, latest])
}

/** What becomes of an edit: ours, the browser's own, or nothing. */
function editOf(
  root: HTMLElement,
  event: InputEvent,
  { onUndo, onRedo }: CodedEditorProps,
): Edited | 'native' | null {
  const { inputType } = event
  if (inputType === 'historyUndo') return (onUndo(), null)
  if (inputType === 'historyRedo') return (onRedo(), null)
  if (isNeverDone(inputType)) return null
  const [range] = event.getTargetRanges()
  const place = range && rangeOf(root, range)
  if (!range || !place) return 'native'
  const coded = readCoded(root)
  const words = wordsOf(event)
  if (inputType.startsWith('insertFromPaste')) return replaceText(coded, place.start, place.end, words)
  if (inputType === 'insertCompositionText' || !touchesCode(range)) return 'native'
  if (place.start === place.end) {
    if (inputType.startsWith('delete')) {
      return inputType.endsWith('Forward')
        ? deleteForward(coded, place.end)
        : deleteBackward(coded, place.start)
    }
    return 'native'
  }
  return replaceText(coded, place.start, place.end, inputType.startsWith('insert') ? words : '')
}

function isNeverDone(inputType: string): boolean {
  const isLine = inputType === 'insertParagraph' || inputType === 'insertLineBreak'
  return (
    isLine || inputType.startsWith('format') || inputType === 'insertFromDrop' || inputType === 'deleteByDrag'
  )
}

/** A sentence is one line: what is pasted from several becomes one. */
function wordsOf(event: InputEvent): string {
  const words = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
  return words.replace(/\s*[\r\n]+\s*/gu, ' ')
}

/** Where the change from one text to another ends in the second: there the caret belongs. */
function changedEnd(before: string, after: string): number {
  let same = 0
  while (same < before.length && same < after.length && before.at(-1 - same) === after.at(-1 - same)) same++
  return Math.max(0, after.length - same)
}

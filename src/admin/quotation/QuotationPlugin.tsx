'use client'

import { toast, useDocumentDrawer } from '@payloadcms/ui'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react'

import { DISSOLVE_QUOTATION_COMMAND, MAKE_QUOTATION_COMMAND, OPEN_QUOTATION_COMMAND } from './commands'
import { $dissolve, $quotationAt } from './dissolve-quotation'
import { $quotableSelection, $replaceByQuotation } from './make-quotation'
import { QuotationCard } from './QuotationCard'
import { $isQuotationNode, ShownQuotationNode } from './QuotationNode'
import { reasonOf, useQuotesApi } from './QuotationProvider'
import { createQuotation } from './quotation-requests'
import { useQuotations } from './quotations-context'
import { useWords } from './use-words'

import './quotation.css'

/** Everything that is done with quotations in the body: loading, opening, making, dissolving. */
export function QuotationPlugin(): ReactElement {
  const [editor] = useLexicalComposerContext()
  const { drawer, open, isOpen } = useRecordDrawer(editor)
  useLoading(editor)
  useOpening(editor, open)
  useMaking(editor)
  useDissolving(editor)
  return (
    <>
      <LoadingFailure />
      {drawer}
      {!isOpen && <QuotationCard />}
    </>
  )
}

function LoadingFailure(): ReactElement | null {
  const { failure, retry } = useQuotations()
  const say = useWords()
  if (failure === null) return null
  return (
    <p className="quotation-notice" role="alert">
      {say('notLoaded', { reason: failure })}
      <button type="button" onClick={retry}>
        {say('tryAgain')}
      </button>
    </p>
  )
}

/** Every quotation in the text is loaded, those that come later too: pasted, undone, made. */
function useLoading(editor: LexicalEditor): void {
  const { ensure } = useQuotations()
  useEffect(
    () =>
      editor.registerMutationListener(ShownQuotationNode, (mutations) => {
        const alive = [...mutations].filter(([, mutation]) => mutation !== 'destroyed').map(([key]) => key)
        const quotes = editor.read(() =>
          alive.flatMap((key) => {
            const node = $getNodeByKey(key)
            return $isQuotationNode(node) ? [node.getQuote()] : []
          }),
        )
        ensure(quotes)
      }),
    [editor, ensure],
  )
}

/** One drawer serves all nodes. When it closes, its node is selected again: work goes on where it stopped. */
function useRecordDrawer(editor: LexicalEditor) {
  const { refresh } = useQuotations()
  const [opened, setOpened] = useState<{ quote: number; nodeKey: string; times: number } | null>(null)
  const [Drawer, , { openDrawer, isDrawerOpen, drawerSlug }] = useDocumentDrawer({
    collectionSlug: 'quotes',
    id: opened?.quote,
  })
  const wasOpen = useRef(false)
  useKeysWithin(isDrawerOpen ? drawerSlug : null)
  useUntouched(editor, isDrawerOpen)

  const showDrawer = useEffectEvent(openDrawer)
  useEffect(() => {
    if (opened !== null) showDrawer()
  }, [opened])

  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen && opened !== null) selectNode(editor, opened.nodeKey)
    wasOpen.current = isDrawerOpen
  }, [editor, isDrawerOpen, opened])

  const open = useCallback((nodeKey: string, quote: number) => {
    setOpened((before) => ({ nodeKey, quote, times: (before?.times ?? 0) + 1 }))
  }, [])
  const drawer = opened === null ? null : <Drawer onSave={() => refresh([opened.quote])} />
  return { drawer, open, isOpen: isDrawerOpen }
}

/** Keys go to what is in front: left in the text, they would write into it behind the drawer. */
function useKeysWithin(drawerSlug: string | null): void {
  useEffect(() => {
    const drawer = drawerSlug === null ? null : document.getElementById(drawerSlug)
    if (drawer === null) return
    drawer.tabIndex = -1
    drawer.focus({ preventScroll: true })
  }, [drawerSlug])
}

/** Behind an open record the text takes nothing in, should it have the focus still or get it back. */
function useUntouched(editor: LexicalEditor, isOpen: boolean): void {
  useEffect(() => {
    const root = editor.getRootElement()
    if (!isOpen || root === null) return
    const refuse = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    root.addEventListener('beforeinput', refuse, { capture: true })
    return () => root.removeEventListener('beforeinput', refuse, { capture: true })
  }, [editor, isOpen])
}

function selectNode(editor: LexicalEditor, nodeKey: string): void {
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => $selectByKey(nodeKey))
}

function $selectByKey(nodeKey: string): void {
  if ($getNodeByKey(nodeKey) === null) return
  const selection = $createNodeSelection()
  selection.add(nodeKey)
  $setSelection(selection)
}

function useOpening(editor: LexicalEditor, open: (nodeKey: string, quote: number) => void): void {
  useEffect(() => {
    const $open = (nodeKey: string | undefined): boolean => {
      const node = $quotationAt(nodeKey)
      if (node === null) return false
      $selectByKey(node.getKey())
      open(node.getKey(), node.getQuote())
      return true
    }
    return mergeRegister(
      editor.registerCommand(OPEN_QUOTATION_COMMAND, $open, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(CLICK_COMMAND, (event) => $open($clickedKey(event)), COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const isOpened = $open(undefined)
          if (isOpened) event?.preventDefault()
          return isOpened
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    )
  }, [editor, open])
}

/** The key of the quotation that was clicked. A click that ends a selection by dragging opens nothing. */
function $clickedKey(event: MouseEvent): string {
  const isDragging = window.getSelection()?.type === 'Range'
  const node = event.target instanceof Element ? event.target.closest<HTMLElement>('.quotation') : null
  if (node === null || isDragging || event.shiftKey) return ''
  return $getNearestNodeFromDOMNode(node)?.getKey() ?? ''
}

function useMaking(editor: LexicalEditor): void {
  const api = useQuotesApi()
  const { put } = useQuotations()
  const say = useWords()
  useEffect(() => {
    async function make(): Promise<void> {
      const quotable = editor.read($quotableSelection)
      if (!quotable.ok) return void toast.info(say(quotable.refusal))
      const record = await createQuotation(api, quotable.value.stretch)
      put(record)
      const replace = () => {
        if (!$replaceByQuotation(quotable.value, record.id)) toast.warning(say('changedMeanwhile'))
      }
      editor.update(replace, { tag: 'history-push' })
    }
    return editor.registerCommand(
      MAKE_QUOTATION_COMMAND,
      () => {
        make().catch((error: unknown) => toast.error(say('notMade', { reason: reasonOf(error) })))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
  }, [editor, api, put, say])
}

function useDissolving(editor: LexicalEditor): void {
  const { find } = useQuotations()
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          DISSOLVE_QUOTATION_COMMAND,
          (nodeKey) => {
            const node = $quotationAt(nodeKey)
            const record = node === null ? undefined : find(node.getQuote())
            if (node === null || record === undefined || record === 'missing') return false
            editor.update(() => $dissolve(node, record), { tag: 'history-push' })
            return true
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => onShortcut(editor, event),
          COMMAND_PRIORITY_NORMAL,
        ),
      ),
    [editor, find],
  )
}

/** Ctrl+Shift+Q makes a quotation of the selected words, and dissolves a selected quotation. */
function onShortcut(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (!event.ctrlKey || !event.shiftKey || event.code !== 'KeyQ' || !editor.isEditable()) return false
  event.preventDefault()
  const isNode = $quotationAt(undefined) !== null
  return isNode
    ? editor.dispatchCommand(DISSOLVE_QUOTATION_COMMAND, undefined)
    : editor.dispatchCommand(MAKE_QUOTATION_COMMAND, undefined)
}

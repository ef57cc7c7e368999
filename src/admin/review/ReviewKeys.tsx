'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { KeysDialog, showKeys } from '../keys/KeysDialog'
import { useDeskWords } from '../use-desk-words'
import { useComments } from './comments-context'
import { selectedSpan } from './selected-span'
import { placeInView, stepTo } from './step'

/** The keys of the review desk, which are silent while somebody types. `otherView` is where `d` leads. */
export function ReviewKeys({ otherView }: { otherView: string }) {
  const { review } = useDeskWords()
  const { compose } = useComments()
  const router = useRouter()
  useEffect(() => {
    const comment = () => {
      const selected = selectedSpan(document.getSelection())
      const place = selected?.place ?? placeInView()
      if (place) compose({ ...place, span: selected?.span ?? null })
    }
    const keys: Record<string, () => void> = {
      j: () => stepTo(1),
      k: () => stepTo(-1),
      c: comment,
      a: () => focusOn('[data-key="approve"]:not(:disabled)'),
      r: () => press('[data-key="request"]:not(:disabled)'),
      d: () => router.replace(otherView, { scroll: false }),
      '?': showKeys,
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [compose, otherView, router])
  const meanings = [
    ['j', review.keyNext],
    ['k', review.keyPrevious],
    ['c', review.keyComment],
    ['a', review.keyApprove],
    ['r', review.keyRequest],
    ['d', review.keyView],
    ['?', review.keyHelp],
  ] as const
  return <KeysDialog title={review.keysTitle} keys={meanings} />
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  )
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

import { scrollTo, topOf, windowOf, type ListShape, type ListWindow } from './windowing'

/** Pixels of a closed row, as the style sheet has it, and of an open one before it is measured. */
const closedHeight = 60
const openGuess = 420

/** Which rows to draw, and the open one kept in view when another one opens: as little as possible moves. */
export function useListWindow(
  listRef: RefObject<HTMLDivElement | null>,
  count: number,
  openIndex: number,
): ListWindow & { onOpenHeight: (height: number) => void } {
  const [openHeight, setOpenHeight] = useState(openGuess)
  const { scrolled, height } = useScroll(listRef)
  const open = openIndex < 0 ? null : { index: openIndex, height: openHeight }
  const shape: ListShape = { count, rowHeight: closedHeight, open }
  useOpenInView(listRef, shape)
  const onOpenHeight = useCallback((measured: number) => setOpenHeight(measured), [])
  return { ...windowOf(shape, scrolled, height), onOpenHeight }
}

/**
 * When another row opens, the one above it closes: what was clicked stays where it was on the screen, and is then
 * brought into view as a whole. Later changes of its height are the person's own, and scroll nothing.
 */
function useOpenInView(listRef: RefObject<HTMLDivElement | null>, shape: ListShape): void {
  const shownRef = useRef(shape)
  const isSettledRef = useRef(false)
  useLayoutEffect(() => {
    const element = listRef.current
    const shown = shownRef.current
    const { open } = shape
    shownRef.current = shape
    if (!element || !open) return
    const isOther = shown.open?.index !== open.index || shown.count !== shape.count
    if (!isOther && (isSettledRef.current || shown.open?.height === open.height)) return
    const kept = element.scrollTop + (isOther ? topOf(shape, open.index) - topOf(shown, open.index) : 0)
    const isKept = isOther && shown.count === shape.count
    element.scrollTo({ top: scrollTo(shape, open.index, isKept ? kept : element.scrollTop, viewOf(element)) })
    isSettledRef.current = !isOther
  })
}

function useScroll(listRef: RefObject<HTMLDivElement | null>): { scrolled: number; height: number } {
  const [view, setView] = useState({ scrolled: 0, height: 900 })
  useEffect(() => {
    const element = listRef.current
    if (!element) return
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setView({ scrolled: element.scrollTop, height: viewOf(element) }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [listRef])
  return view
}

/** The height below the head of the list, which stays at its top. */
function viewOf(element: HTMLElement): number {
  const head = element.firstElementChild
  return element.clientHeight - (head instanceof HTMLElement ? head.offsetHeight : 0)
}

'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

import { scrollTo, topOf, windowOf, type ListShape, type ListWindow } from './windowing'

/** Pixels of a closed row, as the style sheet has it, and of an open one before it is measured. */
const closedHeight = 60
const openGuess = 420

/** Which rows to draw, and the open one kept in view when another one opens: as little as possible moves. */
export function useListWindow(
  list: RefObject<HTMLDivElement | null>,
  count: number,
  openIndex: number,
): ListWindow & { onOpenHeight: (height: number) => void } {
  const [openHeight, setOpenHeight] = useState(openGuess)
  const { scrolled, height } = useScroll(list)
  const shape: ListShape = {
    count,
    rowHeight: closedHeight,
    open: openIndex < 0 ? null : { index: openIndex, height: openHeight },
  }
  const settling = useRef(true)
  useOpeningInPlace(list, shape, openIndex, settling)
  const onOpenHeight = useCallback((measured: number) => setOpenHeight(measured), [])
  useLayoutEffect(() => {
    const element = list.current
    if (!element || openIndex < 0 || !settling.current) return
    element.scrollTop = scrollTo(shape, openIndex, element.scrollTop, viewOf(element))
    // What is measured now is what opened: later changes of its height are the person's own.
    if (openHeight !== openGuess) settling.current = false
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the shape is made of these
  }, [list, openIndex, openHeight, count])
  return { ...windowOf(shape, scrolled, height), onOpenHeight }
}

/** When another row opens, the one above it closes: what was clicked stays where it was on the screen. */
function useOpeningInPlace(
  list: RefObject<HTMLDivElement | null>,
  shape: ListShape,
  openIndex: number,
  settling: { current: boolean },
): void {
  const before = useRef(shape)
  useLayoutEffect(() => {
    const element = list.current
    const old = before.current
    if (element && openIndex >= 0 && old.open?.index !== openIndex && old.count === shape.count) {
      element.scrollTop += topOf(shape, openIndex) - topOf(old, openIndex)
      settling.current = true
    }
    before.current = shape
  })
}

function useScroll(list: RefObject<HTMLDivElement | null>): { scrolled: number; height: number } {
  const [view, setView] = useState({ scrolled: 0, height: 900 })
  useEffect(() => {
    const element = list.current
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
  }, [list])
  return view
}

/** The height below the head of the list, which stays at its top. */
function viewOf(element: HTMLElement): number {
  const head = element.firstElementChild
  return element.clientHeight - (head instanceof HTMLElement ? head.offsetHeight : 0)
}

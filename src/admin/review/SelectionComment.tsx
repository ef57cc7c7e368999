'use client'

import { useEffect, useState } from 'react'

import { useDeskWords } from '../use-desk-words'
import { useComments, type Span } from './comments-context'
import { selectedSpan } from './selected-span'
import type { Place } from './thread'

interface Selected {
  place: Place
  span: Span
  at: DOMRect
}

/** A button beside the selected words, by which they are commented on. */
export function SelectionComment() {
  const words = useDeskWords()
  const { compose } = useComments()
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = () => setSelected(selectedSpan(document.getSelection()))
    // What was selected before the page had come to life is selected still.
    look()
    document.addEventListener('selectionchange', look)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [])
  if (selected === null) return null
  const begin = () => {
    compose({ ...selected.place, span: selected.span })
    document.getSelection()?.removeAllRanges()
  }
  return (
    <button
      type="button"
      className="review-selection"
      style={{ left: selected.at.left, top: Math.max(8, selected.at.top - 40) }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={begin}
    >
      {words.comments.addToSelection}
    </button>
  )
}

'use client'

import { Fragment, type MouseEvent, type ReactNode } from 'react'

import type { Span } from '../../domain/quotes/types'
import type { MarkedSpan } from './plan-lines'
import { useImportWords } from './use-import-words'

export type ChooseSpan = (span: Span, anchor: HTMLElement) => void

interface SpanTextProps {
  /** The whole text that offsets count in. */
  text: string
  start: number
  end: number
  marked: readonly MarkedSpan[]
  onChoose: ChooseSpan
}

/** A stretch of the text with its quotations, terms and titles marked in place. */
export function SpanText({ text, start, end, marked, onChoose }: SpanTextProps): ReactNode {
  const parts: ReactNode[] = []
  let at = start
  for (const one of marked) {
    const { span } = one
    if (span.end > end) continue
    parts.push(<Fragment key={`t${at}`}>{text.slice(at, span.start)}</Fragment>)
    parts.push(<MarkedWords key={span.start} text={text} marked={one} onChoose={onChoose} />)
    at = span.end
  }
  return [...parts, <Fragment key="rest">{text.slice(at, end)}</Fragment>]
}

function MarkedWords({ text, marked, onChoose }: { text: string; marked: MarkedSpan; onChoose: ChooseSpan }) {
  const { words } = useImportWords()
  const { span, inner } = marked
  const chooseByClick = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation()
    const button = event.currentTarget.querySelector('button')
    if (button) onChoose(span, button)
  }
  return (
    <mark className={`import-span import-span--${span.kind}`} onClick={chooseByClick}>
      <SpanText text={text} start={span.start} end={span.end} marked={inner} onChoose={onChoose} />
      <button
        type="button"
        aria-haspopup="menu"
        aria-label={`${words.shortKinds[span.kind]} · ${words.changeKind(words.kinds[span.kind], span.text)}`}
      >
        {words.shortKinds[span.kind]}
      </button>
    </mark>
  )
}

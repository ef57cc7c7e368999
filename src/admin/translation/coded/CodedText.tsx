import { Fragment, type ReactNode } from 'react'

import { tokensOf } from '../../../domain/translation/segments/coded-text'
import type { Chip } from './chips'

/** Words of a text run that are set apart: a term with what is preferred for it. */
export interface SetApart {
  start: number
  end: number
  title: string
}

interface CodedTextProps {
  coded: string
  chipOf: (code: string) => Chip
  /** Half-open ranges into the coded text that lie within its words and do not overlap, in order. */
  apart?: readonly SetApart[]
}

/** Coded text to be read: words, and chips for what is not words. */
export function CodedText({ coded, chipOf, apart = [] }: CodedTextProps) {
  return tokensOf(coded).map((token) => {
    if (token.type === 'text') {
      const own = apart.filter(({ start, end }) => start >= token.start && end <= token.end)
      return <Fragment key={token.start}>{runs(token.text, token.start, own)}</Fragment>
    }
    const code = coded.slice(token.start, token.end)
    const { text, kind, title, isOpen } = chipOf(code)
    return (
      <span
        key={token.start}
        className="desk-code"
        data-code={code}
        data-kind={kind}
        data-open={isOpen ? '' : undefined}
        title={title === '' ? undefined : title}
      >
        {text}
      </span>
    )
  })
}

function runs(text: string, at: number, apart: readonly SetApart[]): ReactNode[] {
  const nodes: ReactNode[] = []
  let done = 0
  for (const { start, end, title } of apart) {
    nodes.push(text.slice(done, start - at))
    nodes.push(
      <mark key={start} className="desk-term" title={title}>
        {text.slice(start - at, end - at)}
      </mark>,
    )
    done = end - at
  }
  nodes.push(text.slice(done))
  return nodes
}

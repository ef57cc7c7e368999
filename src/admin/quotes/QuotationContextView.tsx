'use client'

import type { Ref } from 'react'

import type { ContextPart } from '../../domain/quotes/context'
import type { QuotationContext } from '../../domain/quotes/context'
import { useQuoteWords } from './use-quote-words'
import { VisibleText } from './VisibleText'

interface QuotationContextViewProps {
  context: QuotationContext
  language: string
  ref: Ref<HTMLDivElement>
}

const legend: readonly ContextPart[] = ['quotation', 'source', 'cue']

/** The quotation where it stands, its evidence told apart by the style of a line and by a label. */
export function QuotationContextView({ context, language, ref }: QuotationContextViewProps) {
  const words = useQuoteWords()
  const starts = startsOf(context)
  return (
    <>
      <div className="quotes-text" ref={ref} lang={language}>
        {context.lines.map((pieces, line) => (
          <p key={line}>
            {pieces.map(({ text, parts }, index) => {
              const part = parts.find((one) => one !== 'quotation') ?? parts[0]
              return (
                <span
                  key={index}
                  data-part={part}
                  data-quotation={parts.includes('quotation') || undefined}
                  title={part && words.parts[part]}
                >
                  <VisibleText text={text} start={starts[line]?.[index]} />
                </span>
              )
            })}
          </p>
        ))}
      </div>
      <p className="quotes-legend" aria-hidden="true">
        {legend.map((part) => (
          <span key={part} data-part={part}>
            {words.parts[part]}
          </span>
        ))}
      </p>
    </>
  )
}

/** Where each piece begins in the words shown. */
function startsOf({ lines }: QuotationContext): number[][] {
  let at = 0
  return lines.map((pieces) => {
    const starts = pieces.map(({ text }) => {
      const start = at
      at += text.length
      return start
    })
    at += 1
    return starts
  })
}

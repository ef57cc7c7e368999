'use client'

import type { ChainMember } from '../../queries/desk-quotation'
import { useQuoteWords } from './use-quote-words'
import { VisibleText } from './VisibleText'

interface ChainChoiceProps {
  chain: readonly ChainMember[]
  isForChain: boolean
  onChange: (isForChain: boolean) => void
}

/** Whether the decision is for the whole chain; says which quotations that means. */
export function ChainChoice({ chain, isForChain, onChange }: ChainChoiceProps) {
  const words = useQuoteWords()
  return (
    <fieldset className="quotes-chain">
      <legend>{words.chain(chain.length)}</legend>
      <label>
        <input
          type="checkbox"
          data-key="chain"
          checked={isForChain}
          onChange={(event) => onChange(event.target.checked)}
        />{' '}
        {words.applyToChain} <kbd>g</kbd>
      </label>
      {!isForChain && <p className="quotes-hint">{words.applyToOne}</p>}
      <ul>
        {chain.map(({ id, words: wording }) => (
          <li key={id}>
            <VisibleText text={wording} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

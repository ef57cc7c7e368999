'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import type { DeskPassage } from '../../queries/desk-quotation'
import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { useQuoteWords } from './use-quote-words'
import { VisibleText } from './VisibleText'

interface PassageWorkbenchProps {
  passage: DeskPassage
  next: string | null
}

/** Words in marks that are no quotation yet: one press answers what they are. */
export function PassageWorkbench({ passage, next }: PassageWorkbenchProps) {
  const words = useQuoteWords()
  const router = useRouter()
  const { isBusy, refusal, run } = useDeskAction()
  const { article, section, line, may } = passage
  const answer = async (said: 'term' | 'quotation') => {
    const body = {
      section: section.id,
      lockVersion: section.lockVersion,
      wording: passage.words,
      answer: said,
    }
    const isDone = await run({ path: `/articles/${article.id}/passages`, body, done: words.saved })
    if (isDone && next) router.push(next)
  }
  return (
    <section className="quotes-middle" aria-label={words.passageTitle}>
      <h2>{words.passageTitle}</h2>
      <div className="quotes-text" lang={article.locale}>
        <p>
          <VisibleText text={line.before} />
          <span data-quotation>
            <VisibleText text={line.marked} />
          </span>
          <VisibleText text={line.after} />
        </p>
      </div>
      <p className="quotes-hint">{words.passageExplained}</p>
      <RefusalNote refusal={refusal} />
      <div className="quotes-actions">
        <Button
          margin={false}
          disabled={!may.attribute || isBusy}
          onClick={() => void answer('term')}
          extraButtonProps={{ 'data-key': 'term' }}
        >
          {words.term} <kbd>t</kbd>
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={!may.reword || isBusy}
          onClick={() => void answer('quotation')}
          extraButtonProps={{ 'data-key': 'quotation', title: may.reword ? undefined : words.mayNot }}
        >
          {words.quotation} <kbd>q</kbd>
        </Button>
      </div>
    </section>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import type { DeskQuotation } from '../../queries/desk-quotation'
import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { AttributionForm } from './AttributionForm'
import { ChainChoice } from './ChainChoice'
import { attributionBody, draftOf, withMarked } from './draft'
import { EvidenceOf } from './EvidenceOf'
import { QuotationContextView } from './QuotationContextView'
import { RewordForm, StandingForm } from './ReasonForms'
import { selectedRange } from './selected-range'
import { useQuoteWords } from './use-quote-words'
import { VerifyForm } from './VerifyForm'

interface QuotationWorkbenchProps {
  desk: DeskQuotation
  /** Where one goes on to once this is decided. */
  next: string | null
  children: React.ReactNode
}

type OpenForm = 'verify' | 'standing' | 'reword'

/** One quotation: where it stands, what is said of who said it, and what can be done about it. */
export function QuotationWorkbench({ desk, next, children }: QuotationWorkbenchProps) {
  const words = useQuoteWords()
  const router = useRouter()
  const text = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(() => draftOf(desk))
  const [isForChain, setForChain] = useState(desk.chain.length > 0)
  const [open, setOpen] = useState<OpenForm | null>(null)
  const [note, setNote] = useState('')
  const { isBusy, refusal, run } = useDeskAction()
  const { quote, may, chain } = desk
  const save = async () => {
    const members = isForChain ? chain.map(({ id, lockVersion }) => ({ quote: id, lockVersion })) : []
    const decided = { lockVersion: quote.lockVersion, attribution: attributionBody(draft), chain: members }
    const body = { article: desk.article.id, ...decided }
    const isDone = await run({ path: `/quotes/${quote.id}/attribute`, body, done: words.saved })
    if (isDone && next) router.push(next)
  }
  const mark = (part: 'source' | 'cue') => {
    const range = selectedRange(text.current, document.getSelection())
    setNote(range ? '' : words.selectFirst)
    if (range) setDraft(withMarked(draft, desk.context, part, range))
  }
  const toggle = (form: OpenForm) => setOpen(open === form ? null : form)
  return (
    <>
      <section className="quotes-middle" aria-label={words.context}>
        <QuotationContextView context={desk.context} language={quote.language} ref={text} />
        <div className="quotes-actions">
          <button
            type="button"
            className="quotes-button"
            data-key="mark-source"
            disabled={!may.attribute}
            onMouseDown={keepSelection}
            onClick={() => mark('source')}
          >
            {words.markWho} <kbd>e</kbd>
          </button>
          <button
            type="button"
            className="quotes-button"
            data-key="mark-cue"
            disabled={!may.attribute}
            onMouseDown={keepSelection}
            onClick={() => mark('cue')}
          >
            {words.markCue} <kbd>w</kbd>
          </button>
        </div>
        <p className="quotes-hint" role="status">
          {note}
        </p>
        <EvidenceOf desk={desk} draft={draft} onChange={setDraft} />
        {children}
      </section>
      <section className="quotes-record" aria-label={words.record}>
        <h2>{words.record}</h2>
        <p className="quotes-hint">
          {quote.attribution.setBy === 'rule'
            ? words.byRule(quote.attribution.confidenceReason ?? '')
            : words.byHuman}
        </p>
        {!may.attribute && <p className="quotes-hint">{words.mayNot}</p>}
        {open === null && (
          <>
            <AttributionForm desk={desk} draft={draft} onChange={setDraft} isDisabled={!may.attribute} />
            {chain.length > 0 && <ChainChoice chain={chain} isForChain={isForChain} onChange={setForChain} />}
            <RefusalNote refusal={refusal} />
          </>
        )}
        <div className="quotes-actions">
          {open === null && (
            <Button
              margin={false}
              size="medium"
              disabled={!may.attribute || isBusy}
              onClick={() => void save()}
              extraButtonProps={{ 'data-key': 'save' }}
            >
              {words.save} <kbd>a</kbd>
            </Button>
          )}
          <button
            type="button"
            className="quotes-button"
            data-key="verify"
            aria-expanded={open === 'verify'}
            disabled={!may.verify || desk.isImporter}
            title={desk.isImporter ? words.importerCannot : undefined}
            onClick={() => toggle('verify')}
          >
            {words.verify} <kbd>v</kbd>
          </button>
          <button
            type="button"
            className="quotes-button"
            data-key="standing"
            aria-expanded={open === 'standing'}
            disabled={!may.standing}
            onClick={() => toggle('standing')}
          >
            {words.dispute} <kbd>d</kbd>
          </button>
          <button
            type="button"
            className="quotes-button"
            data-key="reword"
            aria-expanded={open === 'reword'}
            disabled={!may.reword}
            onClick={() => toggle('reword')}
          >
            {words.reword} <kbd>r</kbd>
          </button>
        </div>
        {open === 'verify' && <VerifyForm desk={desk} onClose={() => setOpen(null)} />}
        {open === 'standing' && <StandingForm desk={desk} onClose={() => setOpen(null)} />}
        {open === 'reword' && <RewordForm desk={desk} onClose={() => setOpen(null)} />}
      </section>
    </>
  )
}

/** A button that takes the focus would take the selection that it is about. */
function keepSelection(event: React.MouseEvent): void {
  event.preventDefault()
}

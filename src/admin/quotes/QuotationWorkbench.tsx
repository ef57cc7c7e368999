'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type MouseEvent, type RefObject } from 'react'

import type { DeskQuotation } from '../../queries/desk-quotation'
import { KeyButton } from '../keys/KeyButton'
import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { AttributionForm } from './AttributionForm'
import { ChainChoice } from './ChainChoice'
import { attributionBody, draftOf, withMarked, type Draft } from './draft'
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
  const text = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(() => draftOf(desk))
  const [open, setOpen] = useState<OpenForm | null>(null)
  const { isForChain, setForChain, isBusy, refusal, save } = useAttribute(desk, draft, next)
  const close = () => setOpen(null)
  const { quote, may, chain } = desk
  return (
    <>
      <section className="quotes-middle" aria-label={words.context}>
        <QuotationContextView context={desk.context} language={quote.language} ref={text} />
        <MarkButtons
          text={text}
          isDisabled={!may.attribute}
          onMark={(part, range) => setDraft(withMarked(draft, desk.context, part, range))}
        />
        <EvidenceOf desk={desk} draft={draft} onChange={setDraft} />
        {children}
      </section>
      <section className="quotes-record" aria-label={words.record}>
        <h2>{words.record}</h2>
        <SetBy desk={desk} />
        {open === null && (
          <>
            <AttributionForm desk={desk} draft={draft} onChange={setDraft} isDisabled={!may.attribute} />
            {chain.length > 0 && <ChainChoice chain={chain} isForChain={isForChain} onChange={setForChain} />}
          </>
        )}
        <div className="quotes-actions">
          {open === null && <RefusalNote refusal={refusal} />}
          {open === null && <SaveButton isDisabled={!may.attribute || isBusy} onSave={save} />}
          <FormButtons desk={desk} open={open} onToggle={(form) => setOpen(open === form ? null : form)} />
        </div>
        {open === 'verify' && <VerifyForm desk={desk} onClose={close} />}
        {open === 'standing' && <StandingForm desk={desk} onClose={close} />}
        {open === 'reword' && <RewordForm desk={desk} onClose={close} />}
      </section>
    </>
  )
}

/** Saves the attribution, for the whole chain where that is chosen, and goes on; asks how sure one is where that is not said. */
function useAttribute({ quote, chain, article }: DeskQuotation, draft: Draft, next: string | null) {
  const words = useQuoteWords()
  const router = useRouter()
  const [isForChain, setForChain] = useState(chain.length > 0)
  const [isAsked, setAsked] = useState(false)
  const { isBusy, refusal, run } = useDeskAction()
  const save = async () => {
    setAsked(draft.confidence === null)
    if (draft.confidence === null) return
    const members = isForChain ? chain.map(({ id, lockVersion }) => ({ quote: id, lockVersion })) : []
    const decided = { lockVersion: quote.lockVersion, attribution: attributionBody(draft), chain: members }
    const body = { article: article.id, ...decided }
    const isDone = await run({ path: `/quotes/${quote.id}/attribute`, body, done: words.saved })
    if (isDone && next) router.push(next)
  }
  const isMissing = isAsked && draft.confidence === null
  const unsure = { message: words.notSavedYet, todo: words.sayHowSure }
  return { isForChain, setForChain, isBusy, refusal: isMissing ? unsure : refusal, save: () => void save() }
}

interface MarkButtonsProps {
  text: RefObject<HTMLDivElement | null>
  isDisabled: boolean
  /** What is selected in the text, in UTF-16 units of it. */
  onMark: (part: 'source' | 'cue', range: { start: number; end: number }) => void
}

/** Make the selected words evidence; say so where nothing is selected. */
function MarkButtons({ text, isDisabled, onMark }: MarkButtonsProps) {
  const words = useQuoteWords()
  const [note, setNote] = useState('')
  const mark = (part: 'source' | 'cue') => {
    const range = selectedRange(text.current, document.getSelection())
    setNote(range ? '' : words.selectFirst)
    if (range) onMark(part, range)
  }
  const button = { disabled: isDisabled, onMouseDown: keepSelection }
  return (
    <>
      <div className="quotes-actions">
        <KeyButton {...button} name="mark-source" letter="e" onClick={() => mark('source')}>
          {words.markWho}
        </KeyButton>
        <KeyButton {...button} name="mark-cue" letter="w" onClick={() => mark('cue')}>
          {words.markCue}
        </KeyButton>
      </div>
      <p className="quotes-hint" role="status">
        {note}
      </p>
    </>
  )
}

/** A button that takes the focus would take the selection that it is about. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault()
}

/** Whether a rule or a person said so, and that the reader may not decide. */
function SetBy({ desk: { quote, may } }: { desk: DeskQuotation }) {
  const words = useQuoteWords()
  const { setBy, confidenceReason } = quote.attribution
  return (
    <>
      <p className="quotes-hint">{setBy === 'rule' ? words.byRule(confidenceReason ?? '') : words.byHuman}</p>
      {!may.attribute && <p className="quotes-hint">{words.mayNot}</p>}
    </>
  )
}

function SaveButton({ isDisabled, onSave }: { isDisabled: boolean; onSave: () => void }) {
  const words = useQuoteWords()
  return (
    <Button
      margin={false}
      size="medium"
      disabled={isDisabled}
      onClick={onSave}
      extraButtonProps={{ 'data-key': 'save' }}
    >
      {words.save} <kbd>a</kbd>
    </Button>
  )
}

interface FormButtonsProps {
  desk: DeskQuotation
  open: OpenForm | null
  onToggle: (form: OpenForm) => void
}

/** Open and close the forms of what can be done beside attributing. */
function FormButtons({ desk: { may, isImporter }, open, onToggle }: FormButtonsProps) {
  const words = useQuoteWords()
  const opens = (form: OpenForm) => ({
    name: form,
    'aria-expanded': open === form,
    onClick: () => onToggle(form),
  })
  return (
    <>
      <KeyButton
        {...opens('verify')}
        letter="v"
        disabled={!may.verify || isImporter}
        title={isImporter ? words.importerCannot : undefined}
      >
        {words.verify}
      </KeyButton>
      <KeyButton {...opens('standing')} letter="d" disabled={!may.standing}>
        {words.dispute}
      </KeyButton>
      <KeyButton {...opens('reword')} letter="r" disabled={!may.reword}>
        {words.reword}
      </KeyButton>
    </>
  )
}

'use client'

import { useEffect, useMemo, useRef, useState } from 'react'

import { sourceChips, targetChips } from '../coded/chips'
import { CodedText } from '../coded/CodedText'
import { CodedEditor, type EditorHandle } from '../coded/CodedEditor'
import { missingCodes, withCodesOf } from '../coded/edit-coded'
import { selectionIn } from '../coded/editor-dom'
import { useControl, useDesk } from '../control-context'
import type { Command } from '../keys'
import type { Row, TargetFinding } from '../row'
import { mayWrite, nextAct, taskOf } from '../state/tasks'
import { goOpen, rowCommands } from '../use-desk-keys'
import { useTranslationWords } from '../use-translation-words'
import { CodesToPlace } from './CodesToPlace'
import { ConflictBox } from './ConflictBox'
import { FindingList } from './FindingList'
import { IssueList } from './IssueList'
import { MachineHelp } from './MachineHelp'
import { MemoryList } from './MemoryList'
import { QuotationList } from './QuotationList'
import { RowActions } from './RowActions'
import { RowForms, type OpenForm } from './RowForms'
import { RowPeople } from './RowPeople'
import { StaleSource } from './StaleSource'
import { StateCell } from './StateCell'
import { TermList } from './TermList'
import { distinctTerms, termsInPlace } from './terms-in'
import { useFindings } from './use-findings'
import { useMemory } from './use-memory'

interface OpenRowProps {
  row: Row
  index: number
  onHeight: (height: number) => void
}

/** The active sentence: on the left what helps, on the right what is written and what is wrong with it. */
export function OpenRow({ row, index, onHeight }: OpenRowProps) {
  const { words } = useTranslationWords()
  const control = useControl()
  const { desk } = control.options
  const { locale, sourceLocale } = desk.translation
  const draft = useDesk(({ drafts }) => drafts.get(row.id))
  const conflict = useDesk(({ conflicts }) => conflicts.get(row.id))
  const target = draft?.target ?? row.target
  const frame = useRef<HTMLDivElement>(null)
  const source = useRef<HTMLParagraphElement>(null)
  const editor = useRef<EditorHandle>(null)
  const [form, setForm] = useState<OpenForm | null>(null)
  const findings = useFindings(row, draft?.target)
  const memory = useMemory(row.id)
  const terms = useMemo(() => termsInPlace(row.source, desk.terms), [row.source, desk.terms])
  const known = useMemo(() => distinctTerms(terms), [terms])
  const chipOf = useMemo(
    () => targetChips(row.quotations, locale, words.chips),
    [row.quotations, locale, words.chips],
  )
  const chipOfSource = useMemo(() => sourceChips(row.quotations, words.chips), [row.quotations, words.chips])
  const marks = useMemo(() => findings?.flatMap(asMark) ?? [], [findings])
  const writing = mayWrite(control.seat)
  useHeight(frame, onHeight)
  useFocus(row, frame, editor)
  useFreshRow(row)

  const takeMemory = (text: string) => control.type(row.id, withCodesOf(row.source, text))
  const insert = (number: number) => {
    const match = memory.matches[number - 1]
    if (match) return takeMemory(match.target)
    const term = known[number - 1 - memory.matches.length]
    if (term) editor.current?.insertWords(term.preferred)
  }
  const selected = (): OpenForm => {
    const inTarget = editor.current?.selection()
    if (inTarget) return { kind: 'issue', side: 'target', ...inTarget }
    const inSource = source.current && selectionIn(source.current)
    if (inSource && inSource.end > inSource.start) return { kind: 'issue', side: 'source', ...inSource }
    return { kind: 'issue', side: 'target', start: 0, end: target.length }
  }
  const accept = async () => {
    if (await control.act(row.id, nextAct(row, control.seat))) goOpen(control, 1)
  }
  const suggest = async () => {
    if (await control.act(row.id, 'suggest')) editor.current?.focus()
  }
  useRowCommands({
    suggest: () => void suggest(),
    accept: () => void accept(),
    reject: () => setForm({ kind: 'reject' }),
    confirm: () => void control.act(row.id, 'confirm'),
    issue: () => setForm(selected()),
    code: () => {
      const [code] = missingCodes(row.source, target)
      if (code !== undefined) editor.current?.insertCode(code)
    },
    edit: () => editor.current?.focus(),
    leave: () => (form ? setForm(null) : frame.current?.focus({ preventScroll: true })),
    insert,
  })

  return (
    <div
      ref={frame}
      role="row"
      aria-rowindex={index + 2}
      className="translation-row translation-row--open"
      data-kind={row.kind}
      tabIndex={0}
    >
      <span role="gridcell" className="translation-row__number">
        {row.order + 1}
      </span>
      <div role="gridcell" className="translation-row__side">
        {words.kinds[row.kind] !== '' && <p className="translation-kind">{words.kinds[row.kind]}</p>}
        <p ref={source} className="translation-source" lang={sourceLocale}>
          <CodedText
            coded={row.source}
            chipOf={chipOfSource}
            apart={terms.map(({ term, start, end }) => ({ start, end, title: term.preferred }))}
          />
        </p>
        <StaleSource row={row} chipOf={chipOfSource} />
        <TermList
          terms={known}
          firstNumber={memory.matches.length + 1}
          onInsert={writing.ok ? (term) => editor.current?.insertWords(term.preferred) : null}
        />
        <MemoryList
          memory={memory}
          source={row.source}
          onInsert={writing.ok ? ({ target: text }) => takeMemory(text) : null}
        />
        <MachineHelp row={row} target={target} onSuggest={() => void suggest()} />
      </div>
      <div role="gridcell" className="translation-row__side">
        {conflict && <ConflictBox id={row.id} conflict={conflict} mine={target} chipOf={chipOf} />}
        {writing.ok ? (
          <CodedEditor
            ref={editor}
            value={target}
            chipOf={chipOf}
            marks={marks}
            lang={locale}
            label={words.target}
            describedBy={`findings-${row.id}`}
            onChange={(coded) => control.type(row.id, coded)}
            onUndo={() => control.step(row.id, 'undone')}
            onRedo={() => control.step(row.id, 'redone')}
          />
        ) : (
          <p className="translation-source" lang={locale}>
            <CodedText coded={target} chipOf={chipOf} />
          </p>
        )}
        {writing.ok && (
          <CodesToPlace
            source={row.source}
            target={target}
            chipOf={chipOf}
            onInsert={(id) => editor.current?.insertCode(id)}
          />
        )}
        <FindingList
          id={`findings-${row.id}`}
          findings={findings}
          hasWords={target !== ''}
          onWaive={(finding) => setForm({ kind: 'waive', finding })}
        />
        <IssueList row={row} />
        <RowActions
          row={row}
          draft={draft}
          form={form}
          onForm={setForm}
          onAccept={() => void accept()}
          onIssue={() => setForm(selected())}
        />
        {form && <RowForms row={row} form={form} onClose={() => setForm(null)} />}
        <QuotationList row={row} />
      </div>
      <div role="gridcell" className="translation-row__state">
        <StateCell row={row} draft={draft} hasConflict={conflict !== undefined} />
        <RowPeople row={row} />
      </div>
    </div>
  )
}

/** What concerns a chip is seen at the chip. */
function asMark({ check, severity, start, end, waived }: TargetFinding) {
  const isOfChip = check === 'quote-code' || check === 'codes'
  if (isOfChip || waived || start === undefined || end === undefined) return []
  return [{ start, end, tone: severity === 'warning' ? ('minor' as const) : severity }]
}

/** Tells the list how high the row is, whenever that changes. */
function useHeight(frame: { current: HTMLDivElement | null }, onHeight: (height: number) => void): void {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, onHeight])
}

/**
 * The focus goes to the words of a row that is to be written, and to the row that is to be judged: there a letter
 * typed by mistake changes nothing.
 */
function useFocus(
  row: Row,
  frame: { current: HTMLDivElement | null },
  editor: { current: EditorHandle | null },
): void {
  const control = useControl()
  const isToWrite = taskOf(row, control.seat) === 'translate'
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current || !control.hasMoved) return
    opened.current = true
    if (isToWrite) editor.current?.focus()
    else frame.current?.focus({ preventScroll: true })
  }, [control, isToWrite, frame, editor])
}

/**
 * What a colleague changed since the list was loaded; asked for once somebody stays at the row. At once where the row is
 * not checked yet: it does not wait for its turn.
 */
function useFreshRow({ id, findings }: Row): void {
  const control = useControl()
  const isUnchecked = findings === null
  useEffect(() => {
    if (isUnchecked) void control.refresh(id)
    const timer = setTimeout(() => void (control.hasMoved && control.refresh(id)), 400)
    return () => clearTimeout(timer)
  }, [control, id, isUnchecked])
}

type RowVerbs = Record<Exclude<RowCommand, 'insert'>, () => void> & { insert: (number: number) => void }
type RowCommand = 'suggest' | 'accept' | 'reject' | 'confirm' | 'issue' | 'code' | 'edit' | 'leave' | 'insert'

function useRowCommands(verbs: RowVerbs): void {
  const latest = useRef(verbs)
  useEffect(() => {
    latest.current = verbs
  })
  useEffect(() => {
    const obey = (event: Event) => {
      const command = (event as CustomEvent<Command>).detail
      if (command.do === 'insert') latest.current.insert(command.number)
      else if (command.do in latest.current) latest.current[command.do as Exclude<RowCommand, 'insert'>]()
    }
    rowCommands.addEventListener('command', obey)
    return () => rowCommands.removeEventListener('command', obey)
  }, [])
}

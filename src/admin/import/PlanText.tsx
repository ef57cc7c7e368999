'use client'

import { useCallback, useState } from 'react'

import type { LineCorrection, LineRole, SpanCorrection } from '../../domain/importing/corrections'
import type { Span, SpanKind } from '../../domain/quotes/types'
import { CorrectionMenu } from './CorrectionMenu'
import type { PlanLine } from './plan-lines'
import { PlanLineView } from './PlanLineView'
import { useImportWords } from './use-import-words'

interface PlanTextProps {
  text: string
  locale: string
  lines: readonly PlanLine[]
  /** Index of the line that a finding pointed at last. */
  markedLine: number | null
  onCorrectLine: (correction: LineCorrection) => void
  onCorrectSpan: (correction: SpanCorrection) => void
}

type Open = { kind: 'line'; line: PlanLine } | { kind: 'span'; span: Span }

const spanKinds: readonly SpanKind[] = ['direct-quote', 'partial-quote', 'term', 'title', 'uncertain']

/** The id of a line's element, by its index: where a finding jumps to. */
export function lineId(index: number): string {
  return `import-line-${index}`
}

/** The text as the plan reads it; a click on a role or on marked words corrects it. */
export function PlanText({ text, locale, lines, markedLine, onCorrectLine, onCorrectSpan }: PlanTextProps) {
  const [open, setOpen] = useState<(Open & { anchor: HTMLElement }) | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const chooseRole = useCallback(
    (line: PlanLine, anchor: HTMLElement) => setOpen({ kind: 'line', line, anchor }),
    [],
  )
  const chooseSpan = useCallback(
    (span: Span, anchor: HTMLElement) => setOpen({ kind: 'span', span, anchor }),
    [],
  )
  return (
    <div className="import-text" lang={locale}>
      {lines.map((line, index) => (
        <PlanLineView
          key={line.line}
          id={lineId(index)}
          text={text}
          line={line}
          isMarked={index === markedLine}
          onChooseRole={chooseRole}
          onChooseSpan={chooseSpan}
        />
      ))}
      {open?.kind === 'line' && <RoleMenu {...open} onCorrect={onCorrectLine} onClose={close} />}
      {open?.kind === 'span' && <KindMenu {...open} onCorrect={onCorrectSpan} onClose={close} />}
    </div>
  )
}

interface MenuProps<C> {
  anchor: HTMLElement
  onCorrect: (correction: C) => void
  onClose: () => void
}

function RoleMenu({ line, anchor, onCorrect, onClose }: MenuProps<LineCorrection> & { line: PlanLine }) {
  const { words } = useImportWords()
  return (
    <CorrectionMenu<LineRole>
      label={words.whatIsLine}
      anchor={anchor}
      value={line.role}
      options={line.mayBe.map((role) => ({ value: role, label: words.roles[role] }))}
      onChoose={(role) => onCorrect({ line: line.line, role })}
      onClose={onClose}
    />
  )
}

function KindMenu({ span, anchor, onCorrect, onClose }: MenuProps<SpanCorrection> & { span: Span }) {
  const { words } = useImportWords()
  const { attribution } = span
  const who = attribution?.asWritten ?? attribution?.person ?? null
  const status = attribution && words.attributions[attribution.status]
  return (
    <CorrectionMenu<SpanKind>
      label={words.whatIsSpan}
      hint={attribution && `${words.saidBy}: ${[who, status].filter(Boolean).join(' · ')}`}
      anchor={anchor}
      value={span.kind}
      options={spanKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      onChoose={(kind) => onCorrect({ start: span.start, end: span.end, kind })}
      onClose={onClose}
    />
  )
}

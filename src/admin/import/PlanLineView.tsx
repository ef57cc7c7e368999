'use client'

import { memo } from 'react'

import { severityWord, textFindingWords } from '../../i18n/findings'
import type { PlanLine } from './plan-lines'
import { SpanText, type ChooseSpan } from './SpanText'
import { useImportWords } from './use-import-words'

interface PlanLineViewProps {
  id: string
  text: string
  line: PlanLine
  isMarked: boolean
  onChooseRole: (line: PlanLine, anchor: HTMLElement) => void
  onChooseSpan: ChooseSpan
}

/** One line of the text: its role in the margin, its words with their marks, what was found in it. */
export const PlanLineView = memo(function PlanLineView(props: PlanLineViewProps) {
  const { id, text, line, isMarked, onChooseRole, onChooseSpan } = props
  const { words, language } = useImportWords()
  const role = words.roles[line.role]
  return (
    <div
      id={id}
      tabIndex={-1}
      className={`import-line import-line--${line.role}${isMarked ? ' import-line--marked' : ''}`}
    >
      <div className="import-line__margin">
        <span aria-hidden="true">{line.line}</span>
        <button
          type="button"
          aria-haspopup="menu"
          aria-label={words.changeRole(role, line.line)}
          onClick={({ currentTarget }) => onChooseRole(line, currentTarget)}
        >
          {role}
        </button>
      </div>
      <div className="import-line__words">
        <p>
          <SpanText
            text={text}
            start={line.start}
            end={line.end}
            marked={line.marked}
            onChoose={onChooseSpan}
          />
        </p>
        {line.findings.map((finding) => (
          <p
            key={`${finding.code}${finding.offset}`}
            className={`import-note import-note--${finding.severity}`}
          >
            {severityWord(finding.severity, language)}: {textFindingWords(finding, text, language)}
          </p>
        ))}
      </div>
    </div>
  )
})

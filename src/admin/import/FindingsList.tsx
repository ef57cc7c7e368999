'use client'

import type { Finding } from '../../domain/quotes/types'
import { severityWord, textFindingWords } from '../../i18n/findings'
import { useImportWords } from './use-import-words'

interface FindingsListProps {
  findings: readonly Finding[]
  text: string
  /** The number of the line that holds an offset. */
  lineOf: (offset: number) => number
  onJump: (offset: number) => void
}

/** What was found in the text; a click leads to the place. */
export function FindingsList({ findings, text, lineOf, onJump }: FindingsListProps) {
  const { words, language } = useImportWords()
  return (
    <section className="import-findings" aria-label={words.findings}>
      <h3>
        {words.findings} ({findings.length})
      </h3>
      {findings.length === 0 && <p className="import-quiet">{words.noFindings}</p>}
      <ul>
        {findings.map((finding) => {
          const { offset, severity, code } = finding
          const said = textFindingWords(finding, text, language)
          const place = offset === undefined ? null : words.line(lineOf(offset))
          return (
            <li key={`${code}-${offset ?? ''}`} className={`import-note import-note--${severity}`}>
              <strong>{severityWord(severity, language)}</strong> {said}{' '}
              {offset !== undefined && (
                <button type="button" className="desk-link" onClick={() => onJump(offset)}>
                  {place}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

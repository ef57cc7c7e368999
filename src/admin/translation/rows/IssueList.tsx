'use client'

import { toast } from '@payloadcms/ui'

import { plainText } from '../../../domain/translation/segments/coded-text'
import { useControl } from '../control-context'
import type { Row } from '../row'
import { mayWrite } from '../state/tasks'
import { useTranslationWords } from '../use-translation-words'

/** What people found wrong, until it is settled. */
export function IssueList({ row }: { row: Row }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const may = mayWrite(control.seat).ok
  if (row.issues.length === 0) return null
  const resolve = async (id: number) => {
    const refusal = await control.write(row.id, `/review-issues/${id}/resolve`, {})
    if (refusal) toast.error(`${refusal.message} ${refusal.todo}`)
    else toast.success(words.resolved, { position: 'top-right' })
  }
  return (
    <section className="translation-issues" aria-label={words.issues}>
      <h3>{words.issues}</h3>
      <ul>
        {row.issues.map(({ id, text, start, end, side, dimension, subtype, severity, comment, byName }) => (
          <li key={id} data-severity={severity}>
            <span aria-hidden="true">⚑</span> <strong>{words.severities[severity]}</strong>{' '}
            {words.dimensions[dimension]}
            {subtype && ` (${subtype})`}
            {end - start < text.length && <q>{plainText(text.slice(start, end))}</q>}
            {side === 'source' && <small> {words.source}</small>}
            {comment && <span className="translation-issues__comment"> {comment}</span>}
            <small> {byName}</small>
            {may && (
              <button type="button" className="desk-link" onClick={() => void resolve(id)}>
                {words.resolve}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

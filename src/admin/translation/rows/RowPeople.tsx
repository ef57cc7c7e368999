'use client'

import { useState } from 'react'

import { plainText } from '../../../domain/translation/segments/coded-text'
import { momentOf } from '../../../i18n/desk/ages'
import { unbroken } from '../../../i18n/unbroken'
import type { HistoryLine } from '../../../queries/translation/target-history'
import { useControl } from '../control-context'
import type { Row } from '../row'
import { useTranslationWords } from '../use-translation-words'

/** Who wrote and who accepted, where the words came from, and everything that was done to them. */
export function RowPeople({ row }: { row: Row }) {
  const { words } = useTranslationWords()
  const names = (people: Row['authors']) => people.map(({ name }) => unbroken(name)).join(words.listJoin)
  const { authors, acceptedBy, editedInReviewBy, origin, lastBy } = row
  const lines = [
    ...(authors.length > 0 ? [words.writtenBy(names(authors))] : []),
    ...(acceptedBy.length > 0 ? [words.acceptedBy(names(acceptedBy))] : []),
    ...(editedInReviewBy !== null ? [words.editedInReview] : []),
    // That words are a machine's stands beside their state, in every row.
    ...(origin !== 'machine' && words.origins[origin] !== '' ? [words.origins[origin]] : []),
    ...(lastBy ? [words.lastBy(unbroken(lastBy))] : []),
  ]
  return (
    <div className="translation-people">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length > 0 && <History id={row.id} />}
    </div>
  )
}

function History({ id }: { id: number }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const [lines, setLines] = useState<readonly HistoryLine[] | null>(null)
  const show = async () => {
    const reply = await control.get<{ items: HistoryLine[] }>(`/segment-translations/${id}/history`)
    if (reply.kind === 'done') setLines(reply.value.items)
  }
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void show()}>
      <summary>{words.history}</summary>
      <ol>
        {lines?.map(({ act, by, at, target, comment }, index) => (
          <li key={index}>
            <small>
              {momentOf(at)} · {by}
            </small>{' '}
            {words.acts[act]}
            {comment && <q>{comment}</q>}
            <p lang={control.seat.locale}>{plainText(target)}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}

import { Link } from '@payloadcms/ui'

import type { BoardRevision } from '../../queries/desk-board'
import { Age } from '../Age'
import type { DeskPage } from '../desk-page'

/** `alert` asks for somebody to act, `waiting` for a colleague; `done` and `calm` ask for nothing. */
export type ChipTone = 'alert' | 'waiting' | 'done' | 'calm'

interface BoardChipProps {
  page: DeskPage
  tone: ChipTone
  revision?: BoardRevision | null
  /** What stands out, in words: colour alone says nothing. */
  note?: string
  label?: string
  at?: string
  href?: string
  /** Whether to say that there is nothing, rather than to leave the cell to others. */
  isEmptyShown?: boolean
}

/** Where one thing stands on the board: its number or state, its age, who brought it there. */
export function BoardChip({ page, tone, revision, note, label, at, href, isEmptyShown }: BoardChipProps) {
  const { words, address } = page
  const text = revision ? words.revision(revision.number) : label
  const since = revision?.at ?? at
  const target = revision ? address(`/review/${revision.id}`) : href
  if (text === undefined)
    return isEmptyShown ? <span className="desk-board__nothing">{words.dashboard.none}</span> : null
  return (
    <span className="desk-chip" data-tone={tone}>
      {target ? (
        <Link href={target} prefetch={false}>
          {text}
        </Link>
      ) : (
        <span>{text}</span>
      )}
      {note && <em>{note}</em>}
      {since && (
        <small>
          <Age at={since} page={page} />
          {revision && ` · ${revision.by}`}
        </small>
      )}
    </span>
  )
}

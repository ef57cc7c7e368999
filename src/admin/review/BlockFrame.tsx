import type { ReactNode } from 'react'

import { CommentThreads } from './CommentThreads'
import type { Reading } from './reading'
import type { Place } from './thread'

interface BlockFrameProps {
  reading: Reading
  place: Place
  /** What stands above the words, and names the frame for those who listen. */
  label: string
  status?: string
  /** Whether `j` and `k` stop here. */
  isStop?: boolean
  children: ReactNode
}

/** A part of the text with its place above it and its comments beside it. */
export function BlockFrame({ reading, place, label, status, isStop = false, children }: BlockFrameProps) {
  return (
    <div
      id={place.change}
      className="review-block"
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-status={status}
      data-place={place.change}
      data-block={place.block ?? undefined}
      data-stop={isStop ? '' : undefined}
    >
      <div className="review-block__text">
        <p className="review-kind" aria-hidden="true" lang={reading.page.language}>
          {label}
        </p>
        <div data-words>{children}</div>
      </div>
      <CommentThreads place={place} comments={reading.threads.get(place.change) ?? []} />
    </div>
  )
}

'use client'

import { useDeskWords } from '../use-desk-words'
import { CommentForm } from './CommentForm'
import { CommentItem } from './CommentItem'
import { useComments } from './comments-context'
import { threadsIn, type Place, type ThreadComment } from './thread'

interface CommentThreadsProps {
  place: Place
  comments: ThreadComment[]
}

/** The comments beside a change, and the way to add one. */
export function CommentThreads({ place, comments }: CommentThreadsProps) {
  const words = useDeskWords()
  const { composing, compose } = useComments()
  const isComposing = composing?.change === place.change
  return (
    <div className="review-comments">
      {threadsIn(comments).map((thread) => (
        <CommentItem key={thread.root.id} thread={thread} />
      ))}
      {isComposing ? (
        <CommentForm place={place} span={composing.span} onDone={() => compose(null)} />
      ) : (
        <button
          type="button"
          className="desk-button review-comments__add"
          onClick={() => compose({ ...place, span: null })}
        >
          {words.comments.add}
        </button>
      )}
    </div>
  )
}

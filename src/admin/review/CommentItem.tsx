'use client'

import { useState } from 'react'

import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import { CommentForm } from './CommentForm'
import type { Thread, ThreadComment } from './thread'

/** A comment with its replies. A resolved one folds to its first line. */
export function CommentItem({ thread }: { thread: Thread }) {
  const words = useDeskWords()
  const { root } = thread
  if (root.resolvedBy === null) return <OpenThread thread={thread} />
  return (
    <details className="review-comment" data-resolved>
      <summary>
        {words.comments.resolved(root.resolvedBy)}
        <span className="review-comment__first"> {root.body}</span>
      </summary>
      <OpenThread thread={thread} />
    </details>
  )
}

function OpenThread({ thread: { root, replies } }: { thread: Thread }) {
  const words = useDeskWords()
  const [isReplying, setReplying] = useState(false)
  const { isBusy, refusal, run } = useDeskAction()
  const isResolved = root.resolvedBy !== null
  const resolve = () =>
    void run({ method: 'PATCH', path: `/comments/${root.id}`, body: { resolved: !isResolved } })
  return (
    <div className="review-comment" id={`comment-${root.id}`}>
      <Said comment={root} />
      {replies.map((reply) => (
        <Said key={reply.id} comment={reply} />
      ))}
      <RefusalNote refusal={refusal} />
      {isReplying ? (
        <CommentForm place={root.place} parent={root} onDone={() => setReplying(false)} />
      ) : (
        <div className="review-comment__actions">
          <button type="button" className="desk-button" onClick={() => setReplying(true)}>
            {words.comments.reply}
          </button>
          <button type="button" className="desk-button" onClick={resolve} disabled={isBusy}>
            {isResolved ? words.comments.reopen : words.comments.resolve}
          </button>
        </div>
      )}
    </div>
  )
}

function Said({ comment }: { comment: ThreadComment }) {
  const { comments } = useDeskWords()
  return (
    <div className="review-comment__said">
      <p className="review-comment__by">
        {comments.said(comment.by, comment.age)}
        {comment.earlier !== null && <em> {comments.onEarlier(comment.earlier)}</em>}
      </p>
      {comment.exact !== null && <q className="review-comment__exact">{comment.exact}</q>}
      <p className="review-comment__body">{comment.body}</p>
    </div>
  )
}

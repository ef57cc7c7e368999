'use client'

import { useState } from 'react'

import { useDeskWords } from '../use-desk-words'

/** A digest to copy; shortened where it stands beside something else, copied whole. */
export function CopyDigest({ digest, isWhole = false }: { digest: string; isWhole?: boolean }) {
  const { trail } = useDeskWords()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(digest)
    setCopied(true)
  }
  return (
    <span className="review-digest">
      <code title={digest}>{isWhole ? digest : `${digest.slice(0, 12)}…`}</code>{' '}
      <button
        type="button"
        className="desk-button"
        aria-label={`${trail.copy} ${digest.slice(0, 12)}`}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {isCopied ? trail.copied : trail.copy}
      </button>
    </span>
  )
}

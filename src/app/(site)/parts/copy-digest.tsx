'use client'

import { useState } from 'react'

interface CopyDigestProps {
  digest: string
  copy: string
  copied: string
}

/** Copies the digest. Without a script, or where the browser refuses, the digest stands there to be selected. */
export function CopyDigest({ digest, copy, copied }: CopyDigestProps) {
  const [isCopied, setIsCopied] = useState(false)
  function onClick() {
    navigator.clipboard.writeText(digest).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }
  return (
    <button type="button" className="copy" onClick={onClick} aria-live="polite">
      {isCopied ? copied : copy}
    </button>
  )
}

'use client'

import { useState } from 'react'

interface CopyDigestProps {
  digest: string
  copy: string
  copied: string
}

/** Copies the digest. Without a script the digest stands there to be selected. */
export function CopyDigest({ digest, copy, copied }: CopyDigestProps) {
  const [isCopied, setIsCopied] = useState(false)
  async function onClick() {
    await navigator.clipboard.writeText(digest)
    setIsCopied(true)
  }
  return (
    <button type="button" className="copy" onClick={onClick} aria-live="polite">
      {isCopied ? copied : copy}
    </button>
  )
}

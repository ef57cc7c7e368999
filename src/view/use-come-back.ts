'use client'

import { useEffect } from 'react'

/** Milliseconds between two looks. */
const pause = 5000

/** Loads the page again once the server can show it, so that nobody has to stay and try. */
export function useComeBack(): void {
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      if (await isBack()) window.location.reload()
    }
    const timer = setInterval(() => void look(), pause)
    return () => clearInterval(timer)
  }, [])
}

async function isBack(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).status < 500
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

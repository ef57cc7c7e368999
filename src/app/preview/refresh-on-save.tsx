'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Reads the working copy anew when the admin panel around it says that something was saved, and when a
 * preview in a window of its own is looked at again.
 */
export function RefreshOnSave() {
  const router = useRouter()
  useEffect(() => {
    const onMessage = ({ origin, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (origin === window.location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    window.addEventListener('message', onMessage)
    document.addEventListener('visibilitychange', onVisible)
    const host = (window.opener as Window | null) ?? window.parent
    if (host !== window)
      host.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => {
      window.removeEventListener('message', onMessage)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [router])
  return null
}

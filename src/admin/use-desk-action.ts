'use client'

import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useState, useTransition } from 'react'

import { sendToDesk, type DeskRefusal } from './send-to-desk'
import { useDeskWords } from './use-desk-words'

export interface DeskWrite {
  method?: 'POST' | 'PATCH'
  /** Below the API's own address, such as `/revisions/4/decide`. */
  path: `/${string}`
  body: Record<string, unknown>
  /** Said once it is done. */
  done?: string
}

export interface DeskAction {
  /** Until the screen shows the outcome. */
  isBusy: boolean
  refusal: DeskRefusal | null
  /** Resolves to whether it was done. What was typed stays where it is when it was not. */
  run: (write: DeskWrite) => Promise<boolean>
}

/** A write through an endpoint, after which the screen is read anew. */
export function useDeskAction(): DeskAction {
  const router = useRouter()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = useDeskWords()
  const [isSending, setSending] = useState(false)
  const [isRefreshing, refresh] = useTransition()
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null)
  const { api } = config.routes
  const run = useCallback(
    async ({ method = 'POST', path, body, done }: DeskWrite) => {
      setSending(true)
      const asked = { method, url: `${api}${path}`, body, language: i18n.language }
      const sent = await sendToDesk({ ...asked, unreachable: words.bar.failed })
      setSending(false)
      setRefusal(sent.ok ? null : sent.refusal)
      if (!sent.ok) return false
      // At the top: at its usual place it would lie on the buttons that decide.
      if (done) toast.success(done, { position: 'top-right' })
      refresh(() => router.refresh())
      return true
    },
    [api, i18n.language, router, words],
  )
  return { isBusy: isSending || isRefreshing, refusal, run }
}

'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useSyncExternalStore } from 'react'

import { articleWords } from '../../i18n/desk/article'
import { deskLanguage } from '../../i18n/language'
import { askDesk, deskState, listenToDesk, type DeskState } from './article-desk-store'

const loading: DeskState = { kind: 'loading' }

/** What the desk knows of an article, and the way to ask anew. */
export function useArticleDesk(article: number): { state: DeskState; ask: () => void } {
  const { api } = useConfig().config.routes
  const address = `${api}/articles/${article}/desk`
  const listen = useCallback(
    (listener: () => void) => listenToDesk(address, article, listener),
    [address, article],
  )
  const state = useSyncExternalStore(
    listen,
    () => deskState(article),
    () => loading,
  )
  const ask = useCallback(() => void askDesk(address, article), [address, article])
  return { state, ask }
}

/** The article screen's words in the language of the admin panel. */
export function useArticleWords(): ReturnType<typeof articleWords> {
  const { i18n } = useTranslation()
  return articleWords(deskLanguage(i18n.language))
}

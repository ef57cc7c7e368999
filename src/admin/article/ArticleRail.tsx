'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import { DeskFacts } from './DeskFacts'
import { NextStep } from './NextStep'
import { useArticleDesk, useArticleWords } from './use-article-desk'
import '../controls.css'
import './article.css'

/** Beside the article: what is next, where each language stands, what changed, what was found. */
export function ArticleRail() {
  const { id } = useDocumentInfo()
  const words = useArticleWords()
  return (
    <aside className="article-rail" aria-label={words.rail}>
      {typeof id === 'number' ? <Rail article={id} /> : <p className="article-quiet">{words.unsavedNew}</p>}
    </aside>
  )
}

function Rail({ article }: { article: number }) {
  const words = useArticleWords()
  const { state, ask } = useArticleDesk(article)
  useAskAfterSaving(ask)
  if (state.kind === 'loading') return <p className="article-quiet">{words.loading}</p>
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        {words.failed}{' '}
        <button type="button" className="desk-link" onClick={ask}>
          {words.tryAgain}
        </button>
      </p>
    )
  }
  return (
    <>
      <NextStep article={article} desk={state.desk} onDone={ask} />
      <DeskFacts article={article} desk={state.desk} />
    </>
  )
}

/** After a save here or in a drawer, and when somebody comes back from another window. */
function useAskAfterSaving(ask: () => void): void {
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => ask(), [ask, lastUpdateTime, mostRecentUpdate])
  useEffect(() => {
    window.addEventListener('focus', ask)
    return () => window.removeEventListener('focus', ask)
  }, [ask])
}

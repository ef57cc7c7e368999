'use client'

import { Banner, Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { partsOf } from './ConfirmBar'
import type { ImportAnswer } from './import-requests'
import { useImportWords } from './use-import-words'

/** What the import made, and the way to it. */
export function ImportDone({ answer, onAgain }: { answer: ImportAnswer; onAgain: () => void }) {
  const { words } = useImportWords()
  const { admin } = useConfig().config.routes
  const parts = partsOf(answer, words)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <div ref={panel} tabIndex={-1} role="status" className="import-done">
      <Banner type="success">{parts ? words.done(parts) : words.doneNothing}</Banner>
      <div className="import-confirm__row">
        {answer.article && (
          <Button el="link" margin={false} to={`${admin}/collections/articles/${answer.article.id}`}>
            {words.openArticle}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onAgain}>
          {words.another}
        </Button>
      </div>
    </div>
  )
}

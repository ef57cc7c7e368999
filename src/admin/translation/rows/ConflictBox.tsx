'use client'

import { Button } from '@payloadcms/ui'

import { redline } from '../../../domain/manuscript/redline'
import { Segments } from '../../../view/segments-view'
import type { Chip } from '../coded/chips'
import { CodedText } from '../coded/CodedText'
import { readable } from '../coded/readable'
import { useControl } from '../control-context'
import type { Conflict } from '../state/desk-state'
import { useTranslationWords } from '../use-translation-words'

interface ConflictBoxProps {
  id: number
  conflict: Conflict
  mine: string
  chipOf: (code: string) => Chip
}

/** Two people at one sentence: both texts, what is different, and a decision. Nothing was overwritten. */
export function ConflictBox({ id, conflict, mine, chipOf }: ConflictBoxProps) {
  const { words } = useTranslationWords()
  const control = useControl()
  const { locale } = control.seat
  return (
    <section className="translation-conflict" role="alert">
      <h3>{words.conflictTitle(conflict.by)}</h3>
      <p>{words.conflictTodo}</p>
      <dl>
        <dt>{words.theirs(conflict.by)}</dt>
        <dd lang={locale}>
          <CodedText coded={conflict.theirs} chipOf={chipOf} />
        </dd>
        <dt>{words.yours}</dt>
        <dd lang={locale}>
          <CodedText coded={mine} chipOf={chipOf} />
        </dd>
        <dt>{words.changes}</dt>
        <dd lang={locale}>
          <Segments
            segments={redline(readable(conflict.theirs, chipOf), readable(mine, chipOf))}
            words={words}
          />
        </dd>
      </dl>
      <div className="translation-actions">
        <Button size="small" margin={false} onClick={() => control.keepMine(id)}>
          {words.keepMine}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => control.takeTheirs(id)}>
          {words.takeTheirs}
        </Button>
      </div>
    </section>
  )
}

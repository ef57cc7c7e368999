'use client'

import { Button } from '@payloadcms/ui'

import { refusalWords } from '../../../i18n/refusals'
import { RefusalNote } from '../../RefusalNote'
import { useControl, useDesk } from '../control-context'
import type { Row } from '../row'
import type { Draft } from '../state/desk-state'
import { decideAct, mayWrite, nextAct, restOf, type RowAct } from '../state/tasks'
import { useTranslationWords } from '../use-translation-words'
import type { OpenForm } from './RowForms'

interface RowActionsProps {
  row: Row
  draft: Draft | undefined
  form: OpenForm | null
  onForm: (form: OpenForm | null) => void
  onAccept: () => void
  onIssue: () => void
}

/** What one can do with the sentence; what one cannot says why, in the words the server would use. */
export function RowActions({ row, draft, form, onForm, onAccept, onIssue }: RowActionsProps) {
  const { words, language } = useTranslationWords()
  const control = useControl()
  const refusal = useDesk(({ refusals }) => refusals.get(row.id) ?? null)
  const isActing = useDesk(({ acting }) => acting === row.id)
  // What is typed and not saved yet makes a draft of it: that can be handed over.
  const seen: Row = draft ? { ...row, target: draft.target, ...afterTyping(row) } : row
  const primary = nextAct(seen, control.seat)
  const whyNot = (act: RowAct) => {
    if (act === 'accept' && seen.findings === null) return words.notChecked
    const decision = decideAct(seen, act, control.seat)
    if (decision.ok) return null
    const rest = act === primary ? restOf(seen, control.seat) : null
    if (rest) return words.rests[rest]
    const { message, todo } = refusalWords(decision.refusal, language)
    return `${message} ${todo}`
  }
  const reasons = { [primary]: whyNot(primary), reject: whyNot('reject') }
  const why = `why-${row.id}`
  const isStale = row.freshness === 'staleMinor' || row.freshness === 'staleMajor'
  return (
    <>
      <RefusalNote refusal={draft?.refusal ?? refusal} />
      <div className="translation-actions">
        <Button
          size="small"
          margin={false}
          disabled={reasons[primary] !== null || isActing}
          onClick={onAccept}
          extraButtonProps={{
            title: 'Ctrl+Enter',
            'aria-describedby': reasons[primary] === null ? undefined : why,
          }}
        >
          {words[primary]} <kbd aria-hidden="true">Ctrl+Enter</kbd>
        </Button>
        {isStale && (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={whyNot('confirm') !== null || isActing}
            onClick={() => void control.act(row.id, 'confirm')}
            extraButtonProps={{ title: `${whyNot('confirm') ?? words.confirmHint} (Alt+U)` }}
          >
            {words.confirm} <kbd aria-hidden="true">Alt+U</kbd>
          </Button>
        )}
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={reasons.reject !== null || isActing}
          onClick={() => onForm(form?.kind === 'reject' ? null : { kind: 'reject' })}
          extraButtonProps={{
            title: reasons.reject ?? 'Ctrl+Shift+R',
            'aria-expanded': form?.kind === 'reject',
          }}
        >
          {words.reject} <kbd aria-hidden="true">Ctrl+Shift+R</kbd>
        </Button>
        <Button
          size="small"
          buttonStyle="subtle"
          margin={false}
          disabled={!mayWrite(control.seat).ok}
          onClick={onIssue}
          extraButtonProps={{
            title: 'Alt+I',
            onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
          }}
        >
          {words.raise}
        </Button>
        {draft?.standing === 'refused' && (
          <Button
            size="small"
            buttonStyle="subtle"
            margin={false}
            onClick={() => void control.saver.save(row.id)}
          >
            {words.tryAgain}
          </Button>
        )}
      </div>
      {reasons[primary] !== null && (
        <p id={why} className="translation-quiet">
          {reasons[primary]}
        </p>
      )}
    </>
  )
}

/** What saving will make of the row: a draft of what was not handed over, for the reviewer a change in review. */
function afterTyping({ state }: Row): Partial<Row> {
  const isBeforeReview = state === 'untranslated' || state === 'draft'
  return isBeforeReview ? { state: 'draft' } : {}
}

'use client'

import { Banner, Button } from '@payloadcms/ui'

import type { ImportAnswer } from './import-requests'
import { useImportWords } from './use-import-words'
import { useSlow } from './use-slow'
import type { ImportSource } from './use-source'
import type { Plan } from './use-plan'

type Words = ReturnType<typeof useImportWords>['words']

/** The one action of the screen: what it will make, or why it cannot yet; and what went wrong with it. */
export function ConfirmBar({ plan, source }: { plan: Plan; source: ImportSource }) {
  const { words } = useImportWords()
  const { answer, busy, failure } = plan
  const isSlow = useSlow(busy !== null)
  const why = whyNot(plan, source, words)
  const parts = answer ? partsOf(answer, words) : ''
  return (
    <div className="import-confirm">
      <div className="import-progress" role="progressbar" hidden={!isSlow} aria-label={words.planning} />
      {failure && (
        <div role="alert" className="import-confirm__failure">
          <Banner type="error">
            {failure.kind === 'refused' ? `${failure.message} ${failure.todo}` : words.unreachable}{' '}
            <button type="button" className="desk-link" onClick={plan.retry}>
              {words.tryAgain}
            </button>
          </Banner>
        </div>
      )}
      <div className="import-confirm__row">
        <Button margin={false} disabled={why !== null || busy !== null} onClick={plan.run}>
          {parts ? words.importButton(parts) : words.importNothing}
        </Button>
        <span aria-live="polite" className="import-quiet">
          {isSlow && (busy === 'importing' ? words.importing : words.planning)}
          {!isSlow && why}
        </span>
      </div>
    </div>
  )
}

/** What the import makes and changes, in words; empty when nothing. */
export function partsOf({ plan }: ImportAnswer, words: Words): string {
  const { updates, creates } = plan
  const changes = updates.length > 0 ? words.changes(updates.length) : ''
  return [words.creates(creates), changes].filter(Boolean).join(words.comma)
}

function whyNot(
  { answer, conflicts, decisions, failure }: Plan,
  { source, fault, isSlugValid }: ImportSource,
  words: Words,
): string | null {
  if (fault) return words.whyUnreadable
  if (!source) return words.whyNoText
  if (failure) return ''
  if (!answer) return isSlugValid ? '' : words.planWantsSlug
  if (answer.status === 'refused') return words.whyErrors
  const open = conflicts.filter(({ path }) => !decisions[path]).length
  if (open > 0) return words.whyConflicts(open)
  return partsOf(answer, words) === '' && conflicts.length === 0 ? words.nothingToDo : null
}

'use client'

import { Button } from '@payloadcms/ui'

import { refusalWords } from '../../../i18n/refusals'
import type { TranslationDesk } from '../../../queries/translation/translation-desk'
import { useControl, useDesk } from '../control-context'
import type { Row } from '../row'
import { decideAct, mayWrite } from '../state/tasks'
import { useTranslationWords } from '../use-translation-words'

interface MachineHelpProps {
  row: Row
  /** The words as they are seen here, saved or not. */
  target: string
  onSuggest: () => void
}

/** A machine may be asked where nothing is written yet; where its words stand, that is said until a person writes. */
export function MachineHelp({ row, target, onSuggest }: MachineHelpProps) {
  const { words } = useTranslationWords()
  const control = useControl()
  const { suggestions } = control.options.desk
  const isMachines = row.origin === 'machine' && row.state === 'draft' && target === row.target
  if (!mayWrite(control.seat).ok || (target !== '' && !isMachines)) return null
  if (target === '' && !isBegun(suggestions)) return null
  return (
    <section className="translation-help" aria-label={words.machine}>
      <h3>{words.machine}</h3>
      {isMachines ? (
        <p>{words.machineDraft}</p>
      ) : (
        <AskMachine row={row} suggestions={suggestions} onSuggest={onSuggest} />
      )}
    </section>
  )
}

/** Where the operator set nothing at all the desk says nothing of machines. */
function isBegun(suggestions: TranslationDesk['suggestions']): boolean {
  return suggestions.ok || suggestions.refusal.missing.length < 3
}

type AskMachineProps = Pick<MachineHelpProps, 'row' | 'onSuggest'> & Pick<TranslationDesk, 'suggestions'>

function AskMachine({ row, suggestions, onSuggest }: AskMachineProps) {
  const { words, language } = useTranslationWords()
  const control = useControl()
  const isActing = useDesk(({ acting }) => acting === row.id)
  const decision = suggestions.ok ? decideAct(row, 'suggest', control.seat) : suggestions
  const off = decision.ok ? null : refusalWords(decision.refusal, language)
  const explained = `machine-${row.id}`
  return (
    <>
      <p id={explained} className="translation-quiet">
        {off ? `${off.message} ${off.todo}` : suggestions.ok && words.suggestSends(suggestions.value)}
      </p>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={off !== null || isActing}
        onClick={onSuggest}
        extraButtonProps={{ title: 'Alt+M', 'aria-describedby': explained }}
      >
        {words.suggest} <kbd aria-hidden="true">Alt+M</kbd>
      </Button>
      <p role="status" className="translation-quiet">
        {isActing ? words.suggesting : ''}
      </p>
    </>
  )
}

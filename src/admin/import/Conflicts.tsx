'use client'

import { Button } from '@payloadcms/ui'

import type { Choice, PlannedConflict } from '../../domain/importing/plan-types'
import { placeWords } from '../../i18n/desk/import'
import { useImportWords } from './use-import-words'

interface ConflictsProps {
  conflicts: readonly PlannedConflict[]
  decisions: Readonly<Record<string, Choice>>
  /** Language of the text. */
  locale: string
  onDecide: (choices: Record<string, Choice>) => void
}

const sides: readonly Choice[] = ['mine', 'file']

/** What editor and file changed differently: last import, editor's, file, decided piece by piece. */
export function Conflicts({ conflicts, decisions, locale, onDecide }: ConflictsProps) {
  const { words } = useImportWords()
  const open = conflicts.filter(({ path }) => !decisions[path]).length
  const decideAll = (choice: Choice) =>
    onDecide(Object.fromEntries(conflicts.map(({ path }) => [path, choice])))
  return (
    <section className="import-conflicts" aria-label={words.conflicts(open, conflicts.length)}>
      <div className="import-conflicts__head">
        <h3>{words.conflicts(open, conflicts.length)}</h3>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => decideAll('mine')}>
          {words.keepMine}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => decideAll('file')}>
          {words.takeFile}
        </Button>
      </div>
      <p className="import-quiet">{words.conflictsIntro}</p>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.path}
          conflict={conflict}
          chosen={decisions[conflict.path] ?? null}
          locale={locale}
          onDecide={(choice) => onDecide({ [conflict.path]: choice })}
        />
      ))}
    </section>
  )
}

interface ConflictProps {
  conflict: PlannedConflict
  chosen: Choice | null
  locale: string
  onDecide: (choice: Choice) => void
}

function Conflict({ conflict, chosen, locale, onDecide }: ConflictProps) {
  const { words, language } = useImportWords()
  return (
    <fieldset className="import-conflict">
      <legend>{placeWords(conflict.path, language)}</legend>
      <div className="import-conflict__columns">
        <div className="import-conflict__side">
          <span className="import-conflict__name">{words.base}</span>
          <Wording text={conflict.base} locale={locale} />
        </div>
        {sides.map((side) => (
          <label
            key={side}
            className={`import-conflict__side${chosen === side ? ' import-conflict__side--chosen' : ''}`}
          >
            <span className="import-conflict__name">
              <input
                type="radio"
                name={`conflict-${conflict.path}`}
                checked={chosen === side}
                onChange={() => onDecide(side)}
              />
              {words[side]}
            </span>
            <Wording text={conflict[side]} locale={locale} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The words of a piece, or that there is none. */
export function Wording({ text, locale }: { text: string | null; locale: string }) {
  const { words } = useImportWords()
  if (text === null) return <em className="import-quiet">{words.none}</em>
  return (
    <span className="import-wording" lang={locale}>
      {text}
    </span>
  )
}

'use client'

import type { PlannedUpdate } from '../../domain/importing/plan-types'
import { placeWords } from '../../i18n/desk/import'
import { Wording } from './Conflicts'
import { useImportWords } from './use-import-words'

/** What only the file changed, and the import will therefore change: before and after, piece by piece. */
export function Updates({ updates, locale }: { updates: readonly PlannedUpdate[]; locale: string }) {
  const { words, language } = useImportWords()
  return (
    <details className="import-updates" open={updates.length <= 12}>
      <summary>{words.updates(updates.length)}</summary>
      <table>
        <thead>
          <tr>
            <th aria-hidden="true" />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {updates.map(({ path, from, to }) => (
            <tr key={path}>
              <th scope="row">{placeWords(path, language)}</th>
              <td>
                <Wording text={from} locale={locale} />
              </td>
              <td>
                <Wording text={to} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

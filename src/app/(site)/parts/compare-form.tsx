import type { HistoryEntry } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { comparePath } from './addresses'

interface CompareFormProps {
  history: readonly HistoryEntry[]
  locale: string
  slug: string
  from?: number
  to?: number
  words: SiteWords
}

/** Pick two revisions that readers may read. A plain form: it works without a script and gives an address. */
export function CompareForm({ history, locale, slug, from, to, words }: CompareFormProps) {
  const numbers = readableRevisions(history)
  if (numbers.length < 2) return null
  return (
    <form className="compare-form" action={comparePath(locale, slug)} method="get">
      <h2>{words.history.compareTwo}</h2>
      <Picker
        name="from"
        label={words.history.from}
        numbers={numbers}
        chosen={from ?? numbers.at(-2)}
        words={words}
      />
      <Picker
        name="to"
        label={words.history.to}
        numbers={numbers}
        chosen={to ?? numbers.at(-1)}
        words={words}
      />
      <button type="submit" className="button">
        {words.history.compare}
      </button>
    </form>
  )
}

interface PickerProps {
  name: string
  label: string
  numbers: number[]
  chosen: number | undefined
  words: SiteWords
}

function Picker({ name, label, numbers, chosen, words }: PickerProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {words.revision.title(number)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Every revision that was published and not withheld since, by ascending number. */
function readableRevisions(history: readonly HistoryEntry[]): number[] {
  const withheld = new Set(history.filter(({ kind }) => kind === 'withheld').map(({ revision }) => revision))
  const published = new Set(history.map(({ revision }) => revision).filter((number) => !withheld.has(number)))
  return [...published].sort((a, b) => a - b)
}

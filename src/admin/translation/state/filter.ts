import { plainText } from '../../../domain/translation/segments/coded-text'
import type { SegmentState } from '../../../domain/translation/review/states'
import type { Row } from '../row'

/** Which rows the list shows; what is not asked for lets every row through. */
export interface RowFilter {
  state: SegmentState | 'open' | null
  isStale: boolean
  hasFindings: boolean
  hasIssues: boolean
  isMine: boolean
  /** What a machine wrote and no person changed since. */
  isMachines: boolean
  /** A section's key, `front` for what stands before the first; null for all. */
  section: string | null
  /** Words in the source or the target, in any case. */
  words: string
}

export const everything: RowFilter = {
  state: null,
  isStale: false,
  hasFindings: false,
  hasIssues: false,
  isMine: false,
  isMachines: false,
  section: null,
  words: '',
}

/** What decides whether a row is open for this person, and theirs. */
export interface Own {
  isOpen: (row: Row) => boolean
  isMine: (row: Row) => boolean
}

/** The ids of the rows that the filter lets through, in their order. */
export function filtered(
  { rows, order }: { rows: ReadonlyMap<number, Row>; order: readonly number[] },
  filter: RowFilter,
  own: Own,
): number[] {
  const tests = testsOf(filter, own)
  return order.filter((id) => {
    const row = rows.get(id)
    return row !== undefined && tests.every((passes) => passes(row))
  })
}

type Test = (row: Row) => boolean

function testsOf(filter: RowFilter, { isOpen, isMine }: Own): Test[] {
  const { state, section } = filter
  const words = filter.words.trim().toLocaleLowerCase()
  return [
    ...(state === 'open' ? [isOpen] : []),
    ...(state !== null && state !== 'open' ? [(row: Row) => row.state === state] : []),
    ...(filter.isStale ? [(row: Row) => row.freshness !== 'current'] : []),
    ...(filter.hasFindings ? [hasFindings] : []),
    ...(filter.hasIssues ? [(row: Row) => row.issues.length > 0] : []),
    ...(filter.isMine ? [isMine] : []),
    ...(filter.isMachines ? [isMachines] : []),
    ...(section === null ? [] : [(row: Row) => (row.section ?? 'front') === section]),
    ...(words === '' ? [] : [(row: Row) => holds(row, words)]),
  ]
}

function hasFindings({ findings }: Row): boolean {
  return findings?.some(({ waived }) => waived === null) ?? false
}

function isMachines({ origin, target }: Row): boolean {
  return origin === 'machine' && target !== ''
}

function holds({ source, target }: Row, words: string): boolean {
  return [source, target].some((coded) => plainText(coded).toLocaleLowerCase().includes(words))
}

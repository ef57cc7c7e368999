/** Terms as a table that people keep in a spreadsheet. */
import { accept, refuse, type Decision } from '../../shared/result'
import { readCsv, writeCsv, type CsvFault } from './csv'

/** A term in one locale. */
export interface TermRow {
  source: string
  locale: string
  preferred: string
  kind: string | null
  aliases: string[]
  allowed: string[]
  forbidden: string[]
  note: string | null
  isUncertain: boolean
}

const columns = [
  'source',
  'locale',
  'preferred',
  'kind',
  'aliases',
  'allowed',
  'forbidden',
  'note',
  'uncertain',
] as const
type Column = (typeof columns)[number]

/** A row that cannot be taken; `line` counts records from 1, the heading first. */
export interface TermFinding {
  line: number
  kind: 'sourceMissing' | 'localeMissing' | 'preferredMissing' | 'twice'
}

export interface TermsPlan {
  creates: TermRow[]
  updates: { before: TermRow; after: TermRow }[]
  unchanged: number
  findings: TermFinding[]
}

export type TermsRefusal = { code: 'notCsv'; fault: CsvFault } | { code: 'columnsMissing'; columns: Column[] }

/** The terms as CSV; several forms in a cell are set apart by `|`. A spreadsheet takes none of it for a formula. */
export function writeTerms(terms: readonly TermRow[]): string {
  const rows = terms.map((term) => [
    term.source,
    term.locale,
    term.preferred,
    term.kind ?? '',
    joined(term.aliases),
    joined(term.allowed),
    joined(term.forbidden),
    term.note ?? '',
    term.isUncertain ? 'yes' : '',
  ])
  return writeCsv([columns, ...rows.map((cells) => cells.map(guard))])
}

/**
 * What a table would change of the terms that there are. Columns may stand in any order, unknown ones are passed over;
 * no term is removed: what is not in the table stays.
 */
export function planTerms(csv: string, existing: readonly TermRow[]): Decision<TermsPlan, TermsRefusal> {
  const records = readCsv(csv)
  if (!records.ok) return refuse({ code: 'notCsv', fault: records.refusal })
  const [heading = [], ...rows] = records.value
  const names = heading.map((name) => name.trim().toLowerCase())
  const missing = (['source', 'locale', 'preferred'] as const).filter((column) => !names.includes(column))
  if (missing.length > 0) return refuse({ code: 'columnsMissing', columns: missing })
  const known = new Map(existing.map((term) => [keyOf(term), term]))
  const plan: TermsPlan = { creates: [], updates: [], unchanged: 0, findings: [] }
  const seen = new Set<string>()
  for (const [index, cells] of rows.entries()) {
    const after = termOf((column) => unguard(cells[names.indexOf(column)] ?? '').trim())
    const kind = faultOf(after, seen)
    seen.add(keyOf(after))
    if (kind) plan.findings.push({ line: index + 2, kind })
    else place(plan, after, known.get(keyOf(after)))
  }
  return accept(plan)
}

function place(plan: TermsPlan, after: TermRow, before: TermRow | undefined): void {
  if (!before) plan.creates.push(after)
  else if (writeTerms([before]) === writeTerms([after])) plan.unchanged += 1
  else plan.updates.push({ before, after })
}

function keyOf({ source, locale }: TermRow): string {
  return JSON.stringify([locale, source])
}

function faultOf(term: TermRow, seen: ReadonlySet<string>): TermFinding['kind'] | null {
  if (term.source === '') return 'sourceMissing'
  if (term.locale === '') return 'localeMissing'
  if (term.preferred === '') return 'preferredMissing'
  return seen.has(keyOf(term)) ? 'twice' : null
}

function termOf(cell: (column: Column) => string): TermRow {
  return {
    source: cell('source'),
    locale: cell('locale'),
    preferred: cell('preferred'),
    kind: cell('kind') || null,
    aliases: split(cell('aliases')),
    allowed: split(cell('allowed')),
    forbidden: split(cell('forbidden')),
    note: cell('note') || null,
    isUncertain: /^(?:yes|true|1)$/iu.test(cell('uncertain')),
  }
}

function joined(forms: readonly string[]): string {
  return forms.join(' | ')
}

function split(cell: string): string[] {
  return cell
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '')
}

/** A cell that begins so would be computed when the file is opened (OWASP: CSV injection). */
function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell
}

import { writeFile } from 'node:fs/promises'

import { importTerms, type TermsImportReport } from '../../actions/translation/import-terms'
import { operator } from '../../actions/within-transaction'
import type { TermsRefusal } from '../../domain/translation/exchange/terms-csv'
import { writeTerms } from '../../domain/translation/exchange/terms-csv'
import { refusalWords } from '../../i18n/refusals'
import { loadTermRows } from '../../queries/translation/term-rows'
import { done, doneWithDocument, refused, type CommandEnd } from '../command-end'
import { readBytes } from '../read-bytes'
import { withPayload } from '../session'
import type { AddCommand } from '../terminal'

interface TermsOptions {
  locale?: string
  out?: string
  dryRun?: boolean
  json?: boolean
}

type Note = (line: string) => void

export const addTerms: AddCommand = (program, terminal) => {
  const terms = program.command('terms').description('The terms as CSV')
  terms
    .command('export')
    .description('Print the terms, of one language or of all.')
    .option('--locale <locale>', 'the language of the forms')
    .option('--out <file>', 'write the table to a file')
    .option('--json', 'print one JSON document')
    .action((options: TermsOptions) => terminal.run(options, () => exportTerms(options, terminal.note)))
  terms
    .command('import')
    .description('Add and change the terms that a table names; removes none.')
    .argument('<file>', 'a table in UTF-8')
    .option('--dry-run', 'say what would be done and write nothing')
    .option('--json', 'print one JSON document')
    .action((file: string, options: TermsOptions) =>
      terminal.run(options, () => bringIn(file, options, terminal.note)),
    )
}

function exportTerms({ locale, out }: TermsOptions, note: Note): Promise<CommandEnd> {
  return withPayload(note, async ({ req }) => {
    const terms = await loadTermRows(req, locale)
    const table = writeTerms(terms)
    if (out === undefined) return doneWithDocument(table)
    await writeFile(out, table)
    return done({ file: out, terms: terms.length }, `${terms.length} terms written to ${out}.`)
  })
}

async function bringIn(
  file: string,
  { dryRun: isDryRun = false }: TermsOptions,
  note: Note,
): Promise<CommandEnd> {
  const csv = textOf(await readBytes(file))
  if (csv === null)
    return refused('unreadable', `${file} is not in UTF-8.`, 'Save the table as CSV in UTF-8.')
  return withPayload(note, async ({ req }) => {
    const outcome = await importTerms(req, { csv, isDryRun }, { actor: operator })
    if (outcome.ok) return endOf(outcome.value)
    const { message, todo } = refusalWords(outcome.refusal, 'en')
    return refused(outcome.refusal.code, message, todo)
  })
}

/** Null where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function endOf(report: TermsImportReport): CommandEnd {
  if (report.status === 'refused')
    return refused('unreadable', reasonWords(report.reason), 'Correct the table and try again.')
  const { status, plan } = report
  const [added, changed] = status === 'done' ? ['Added', 'changed'] : ['Would add', 'change']
  const lines = [
    `${added} ${plan.creates.length} terms, ${changed} ${plan.updates.length}; ${plan.unchanged} are as they were.`,
    ...plan.findings.map(({ line, kind }) => `Record ${line} was not taken: ${kind}.`),
  ]
  return done({ status, ...plan }, lines.join('\n'))
}

function reasonWords(reason: TermsRefusal): string {
  if (reason.code === 'columnsMissing')
    return `The table has no column ${reason.columns.join(', ')}. The first line names the columns, set apart by commas.`
  return `Line ${reason.fault.line}: this is no CSV (${reason.fault.reason}).`
}

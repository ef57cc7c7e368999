import { InvalidArgumentError } from 'commander'
import path from 'node:path'

import { importArticle, type ImportReport } from '../../actions/import-article'
import { operator } from '../../actions/within-transaction'
import type { Choice } from '../../domain/importing/plan-types'
import { refusalWords } from '../../i18n/refusals'
import { exitCodes, refused, type CommandEnd, type ExitCode } from '../command-end'
import { progressBar } from '../progress-bar'
import { readBytes } from '../read-bytes'
import { withPayload } from '../session'
import type { AddCommand } from '../terminal'

interface ImportOptions {
  slug: string
  locale: string
  dryRun?: boolean
  keep?: Choice
  json?: boolean
}

export const addImport: AddCommand = (program, terminal) => {
  program
    .command('import')
    .description('Bring a text file in as an article, or bring a changed file onto the article of that slug.')
    .argument('<file>', 'a text file in UTF-8')
    .requiredOption('--slug <slug>', 'the address of the article')
    .requiredOption('--locale <locale>', 'its language (BCP 47)')
    .option('--dry-run', 'say what would be done and write nothing')
    .option('--keep <side>', 'what to do where editor and file differ: mine or file', choice)
    .option('--json', 'print one JSON document')
    .action((file: string, options: ImportOptions) =>
      terminal.run(options, () => importFile(file, options, terminal.note)),
    )
}

function choice(value: string): Choice {
  if (value === 'mine' || value === 'file') return value
  throw new InvalidArgumentError('say mine or file')
}

async function importFile(
  file: string,
  { slug, locale, dryRun: isDryRun, keep }: ImportOptions,
  note: (line: string) => void,
): Promise<CommandEnd> {
  const bytes = await readBytes(file)
  return withPayload(note, async ({ req }) => {
    const request = { bytes, fileName: path.basename(file), slug, locale, keep, isDryRun }
    const outcome = await importArticle(req, request, { actor: operator, progress: progressBar() })
    if (outcome.ok) return endOf(outcome.value)
    const { message, todo } = refusalWords(outcome.refusal, 'en')
    return refused(outcome.refusal.code, message, todo)
  })
}

const codes: Record<ImportReport['status'], ExitCode> = {
  done: exitCodes.done,
  planned: exitCodes.done,
  conflicts: exitCodes.conflicts,
  refused: exitCodes.refused,
}

function endOf({ status, plan, findings }: ImportReport): CommandEnd {
  const json = { ...plan, findings }
  return { code: codes[status], json, text: inWords(status, plan, findings) }
}

function inWords(
  status: ImportReport['status'],
  plan: ImportReport['plan'],
  findings: ImportReport['findings'],
): string {
  const { articles, sections, quotes, sources } = plan.creates
  const verb = status === 'done' ? 'Made' : 'Would make'
  return [
    `${verb} ${articles} articles, ${sections} sections, ${quotes} quotations, ${sources} sources; changed ${plan.updates.length} pieces.`,
    ...plan.conflicts.map(({ path: piece }) => `Conflict at ${piece}: editor and file differ.`),
    ...findings.map(
      ({ severity, offset, message }) =>
        `${severity}${offset === undefined ? '' : ` at ${offset}`}: ${message}`,
    ),
    ...(status === 'conflicts'
      ? ['Nothing was written. Decide with --keep mine or --keep file, or in the admin panel.']
      : []),
  ].join('\n')
}

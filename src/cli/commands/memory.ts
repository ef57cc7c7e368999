import { writeFile } from 'node:fs/promises'

import { importMemory } from '../../actions/translation/import-memory'
import { operator } from '../../actions/within-transaction'
import { refusalWords } from '../../i18n/refusals'
import { loadMemory } from '../../queries/translation/memory-units'
import { writeTmx } from '../../xliff/tmx/write-tmx'
import { done, doneWithDocument, refused, type CommandEnd, unreadable } from '../command-end'
import { readDocument } from '../read-document'
import { withPayload } from '../session'
import type { AddCommand } from '../terminal'

interface MemoryOptions {
  sourceLocale: string
  locale: string
  out?: string
  dryRun?: boolean
  json?: boolean
}

type Note = (line: string) => void

export const addMemory: AddCommand = (program, terminal) => {
  const memory = program.command('memory').description('The translation memory as TMX 1.4b')
  memory
    .command('export')
    .description('Print the approved pairs of two languages as a TMX document.')
    .requiredOption('--source-locale <locale>', 'the language that was translated from')
    .requiredOption('--locale <locale>', 'the language that was translated into')
    .option('--out <file>', 'write the document to a file')
    .option('--json', 'print one JSON document')
    .action((options: MemoryOptions) => terminal.run(options, () => exportMemory(options, terminal.note)))
  memory
    .command('import')
    .description('Add the pairs of a TMX document that the memory does not have.')
    .argument('<file>', 'a TMX document')
    .requiredOption('--source-locale <locale>', 'the language that was translated from')
    .requiredOption('--locale <locale>', 'the language that was translated into')
    .option('--dry-run', 'say what would be done and write nothing')
    .option('--json', 'print one JSON document')
    .action((file: string, options: MemoryOptions) =>
      terminal.run(options, () => bringIn(file, options, terminal.note)),
    )
}

function exportMemory({ sourceLocale, locale, out }: MemoryOptions, note: Note): Promise<CommandEnd> {
  return withPayload(note, async ({ req }) => {
    const units = await loadMemory(req, { sourceLocale, locale })
    const document = writeTmx({ sourceLocale, locale, units })
    if (out === undefined) return doneWithDocument(document)
    await writeFile(out, document)
    return done({ file: out, units: units.length }, `${units.length} pairs written to ${out}.`)
  })
}

async function bringIn(
  file: string,
  { sourceLocale, locale, dryRun: isDryRun = false }: MemoryOptions,
  note: Note,
): Promise<CommandEnd> {
  const bytes = await readDocument(file)
  if (!bytes.ok) return unreadable(file, bytes.refusal)
  return withPayload(note, async ({ req }) => {
    const request = { bytes: bytes.value, sourceLocale, locale, isDryRun }
    const outcome = await importMemory(req, request, { actor: operator })
    if (!outcome.ok) {
      const { message, todo } = refusalWords(outcome.refusal, 'en')
      return refused(outcome.refusal.code, message, todo)
    }
    if (outcome.value.status === 'refused') return unreadable(file, outcome.value.reason)
    const { status, plan } = outcome.value
    const verb = status === 'done' ? 'Added' : 'Would add'
    const words = `${verb} ${plan.adds.length} pairs; ${plan.known} are known, ${plan.incomplete} lack a language.`
    return done({ status, ...plan }, words)
  })
}

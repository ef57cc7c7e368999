import { importXliff, type XliffImportReport } from '../../actions/translation/import-xliff'
import { operator } from '../../actions/within-transaction'
import { refusalWords } from '../../i18n/refusals'
import { plainText } from '../../domain/translation/segments/coded-text'
import { addressOf, type ImportFinding, type ImportRefusal } from '../../xliff/exchange/import-plan'
import { done, refused, unreadable, type CommandEnd } from '../command-end'
import { readDocument } from '../read-document'
import { withPayload } from '../session'

export interface ImportOptions {
  dryRun?: boolean
  json?: boolean
}

/** What was taken over, and what was not and why. */
export async function importTranslation(
  file: string,
  { dryRun: isDryRun = false }: ImportOptions,
  note: (line: string) => void,
): Promise<CommandEnd> {
  const bytes = await readDocument(file)
  if (!bytes.ok) return unreadable(file, bytes.refusal)
  return withPayload(note, async ({ req }) => {
    const outcome = await importXliff(req, { bytes: bytes.value, isDryRun }, { actor: operator })
    if (outcome.ok) return endOf(outcome.value)
    if (outcome.refusal.code === 'notFound') return notHere(bytes.value)
    const { message, todo } = refusalWords(outcome.refusal, 'en')
    return refused(outcome.refusal.code, message, todo)
  })
}

/** Which translation the document is of, since it names it and the command line does not. */
function notHere(document: Uint8Array): CommandEnd {
  const address = addressOf(document)
  if (!address.ok) throw new Error('xliff: a document without an address was looked up')
  const { article, locale } = address.value
  return refused(
    'notFound',
    `The document is of ${article || 'no article'}, into ${locale || 'no language'}: there is no such translation here.`,
    'Open it at the desk first, or look whether this is the database that it was exported from.',
  )
}

function endOf(report: XliffImportReport): CommandEnd {
  if (report.status === 'refused')
    return refused(report.reason.code, reasonWords(report.reason), reasonTodo[report.reason.code])
  const { status, article, locale, plan } = report
  const verb = status === 'done' ? 'Changed' : 'Would change'
  const lines = [
    `${verb} ${plan.changes.length} ${plan.changes.length === 1 ? 'target' : 'targets'} of ${article} (${locale}); ${plan.unchanged} are as they were.`,
    ...plan.changes.map(({ number, target }) => `Sentence ${number}: ${plainText(target)}`),
    ...plan.findings.map(
      ({ kind, unit, segment, number }) =>
        `Not taken over, ${number === null ? `${unit} ${segment}` : `sentence ${number}`}: ${findingWords[kind]}`,
    ),
  ]
  return done({ status, article, locale, ...plan }, lines.join('\n'))
}

function reasonWords(reason: ImportRefusal): string {
  if (reason.code === 'otherTranslation') {
    return `The document is of ${reason.article || 'no article'}, from ${reason.sourceLocale} into ${reason.locale}.`
  }
  return reason.faults
    .map(({ rule, message, line }) => `${line === undefined ? '' : `line ${line}: `}${rule}: ${message}`)
    .join('\n')
}

const reasonTodo: Record<ImportRefusal['code'], string> = {
  invalidDocument:
    'Correct the document, or ask for it as it was exported; `xliff validate` lists what is wrong.',
  otherTranslation: 'Import the document that was exported for this translation.',
}

const findingWords: Record<ImportFinding['kind'], string> = {
  unknown: 'there is no such sentence here.',
  sourceAltered: 'its source was altered in the document.',
  stale: 'the source has moved since the export.',
  codes: 'its codes are not those of the source.',
  conflict: 'it was changed there and here, to different words.',
  targetRemoved: 'its target was taken out.',
}

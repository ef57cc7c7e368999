import { decodeFile } from '../../domain/importing/decode'
import { type ParsedArticle, parseArticle } from '../../domain/importing/parse'
import { refusalFindings } from '../../domain/importing/refusals'
import type { Finding, Span, SpanAttribution } from '../../domain/quotes/types'
import { type CommandEnd, exitCodes } from '../command-end'
import { readBytes } from '../read-bytes'
import type { AddCommand } from '../terminal'

type ScanOptions = { json?: boolean; language?: string }

/**
 * What `copydesk scan --json` prints. Offsets are half-open UTF-16 code units into the file's text after
 * removing a byte order mark and turning CRLF into LF; spans include their marks; `nestedIn` is the index
 * of the outer span.
 */
type ScanReport = {
  title: string | null
  subtitle: string | null
  sections: { heading: string | null; paragraphs: string[] }[]
  spans: object[]
  findings: Finding[]
}

export const addScan: AddCommand = (program, terminal) => {
  program
    .command('scan')
    .description('Show what an import would read out of a text file. Touches no database.')
    .argument('<file>', 'a text file in UTF-8')
    .option('--language <tag>', 'the language of the text (BCP 47); guessed from its script if not given')
    .option('--json', 'print one JSON document')
    .action((file: string, options: ScanOptions) => terminal.run(options, () => scan(file, options)))
}

async function scan(file: string, options: ScanOptions): Promise<CommandEnd> {
  const decoded = decodeFile(await readBytes(file))
  if (!decoded.ok) return end(unreadable(refusalFindings(decoded.refusal)))
  const language = options.language ?? guessLanguage(decoded.value.text)
  return end(reportOf(parseArticle(decoded.value.file, { language })))
}

/** A finding of severity error means that the text cannot be imported: the scan has found a fault. */
function end(report: ScanReport): CommandEnd {
  const isFaulty = report.findings.some(({ severity }) => severity === 'error')
  return { code: isFaulty ? exitCodes.refused : exitCodes.done, json: report, text: inWords(report) }
}

function unreadable(findings: Finding[]): ScanReport {
  return { title: null, subtitle: null, sections: [], spans: [], findings }
}

function reportOf({ title, subtitle, sections, spans, findings }: ParsedArticle): ScanReport {
  return {
    title,
    subtitle,
    sections: sections.map(({ heading, blocks }) => ({
      heading,
      paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    })),
    spans: spans.map(spanReport),
    findings,
  }
}

/** Absent members are left out rather than null: a span without an outer one has no `nestedIn`. */
function spanReport({ start, end, text, kind, nestedIn, attribution }: Span): object {
  return {
    start,
    end,
    text,
    kind,
    ...(nestedIn === null ? {} : { nestedIn }),
    ...(attribution === null ? {} : { attribution: attributionReport(attribution) }),
  }
}

function attributionReport(attribution: SpanAttribution): object {
  const { status, asWritten, asWrittenStart, asWrittenEnd, speakerKind, person } = attribution
  return {
    status,
    asWritten,
    asWrittenStart,
    asWrittenEnd,
    speakerKind,
    ...(person === null ? {} : { person }),
  }
}

/** By the script of most letters: enough to choose the marks and cues to look for. */
function guessLanguage(text: string): string {
  const count = (script: RegExp) => text.match(script)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (han * 3 > latin && han >= cyrillic) return 'zh-Hans'
  return cyrillic > latin ? 'ru' : 'en'
}

function inWords({ title, sections, spans, findings }: ScanReport): string {
  const paragraphs = sections.reduce((sum, section) => sum + section.paragraphs.length, 0)
  const summary = `${title ?? '(no title)'}: ${sections.length} sections, ${paragraphs} paragraphs, ${spans.length} spans in marks`
  const remarks = findings.map(({ severity, offset, message }) => `${severity} at ${offset ?? 0}: ${message}`)
  return [summary, ...remarks].join('\n')
}

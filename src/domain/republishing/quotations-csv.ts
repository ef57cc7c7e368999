/** Quotations as a table: RFC 4180, a heading row, one row each, comma, CRLF, every field quoted. */
import type { DeliveredQuote, DeliveredSource } from './delivered-quotes'

interface Listed {
  quotes: readonly DeliveredQuote[]
  sources: readonly DeliveredSource[]
}

type Column = (quote: DeliveredQuote, nameOf: (id: string | null) => string | null) => string | null

const columns: Record<string, Column> = {
  id: ({ id }) => id,
  wording: ({ wording }) => wording,
  kind: ({ kind }) => kind,
  language: ({ language }) => language,
  original_language: ({ originalLanguage }) => originalLanguage,
  status: ({ attribution }) => attribution.status,
  speaker_kind: ({ attribution }) => attribution.speakerKind,
  speaker: ({ attribution }, nameOf) => nameOf(attribution.speaker),
  as_written: ({ attribution }) => attribution.asWritten,
  document: ({ attribution }, nameOf) => nameOf(attribution.inDocument),
  said_on: ({ attribution }) => attribution.saidOn?.stated ?? null,
  said_on_edtf: ({ attribution }) => attribution.saidOn?.edtf ?? null,
  occasion: ({ attribution }) => attribution.occasion,
  venue: ({ attribution }) => attribution.venue,
  confidence: ({ attribution }) => attribution.confidence,
  set_by: ({ attribution }) => attribution.setBy,
  label: ({ attribution }) => attribution.label.code,
  verified_against: ({ attribution }, nameOf) => nameOf(attribution.label.source),
  lifecycle: ({ lifecycle }) => lifecycle,
}

/** The table of an article's quotations. What is not stated is an empty field. */
export function quotationsCsv({ quotes, sources }: Listed): string {
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const rows = quotes.map((quote) => Object.values(columns).map((read) => field(read(quote, nameOf) ?? '')))
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/** Signs that make a spreadsheet read a cell as a formula, half and full width, behind any blank. */
const formula = /^\s*[=+\-@＝＋－＠|]|^[\t\r]/

/**
 * One field. Words that a spreadsheet would compute get an apostrophe before them, which it takes for the
 * sign of text: a quotation must not run on the machine of whoever opens the table.
 */
function field(words: string): string {
  const harmless = formula.test(words) ? `'${words}` : words
  return `"${harmless.replaceAll('"', '""')}"`
}

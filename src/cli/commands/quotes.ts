import { Option } from 'commander'
import {
  deliveredQuote,
  deliveredSource,
  type DeliveredQuote,
  type DeliveredSource,
} from '../../domain/republishing/delivered-quotes'
import { quotationsCsv } from '../../domain/republishing/quotations-csv'
import { siteAddresses } from '../../domain/republishing/site-addresses'
import { articleAnnotations } from '../../domain/republishing/web-annotations'
import { findPublishedPage } from '../../queries/published-manuscript'
import { fullAddress } from '../../runtime/site-address'
import { done, doneWithDocument, notPublished, type CommandEnd } from '../command-end'
import { withPayload, type Session } from '../session'
import type { AddCommand } from '../terminal'

interface QuotesOptions {
  locale?: string
  json?: boolean
  csv?: boolean
  w3c?: boolean
}

interface Listed {
  quotes: DeliveredQuote[]
  sources: DeliveredSource[]
}

export const addQuotes: AddCommand = (program, terminal) => {
  program
    .command('quotes')
    .description(
      'List the quotations of an article as readers have it: who said what, and what was verified.',
    )
    .argument('<slug>', 'the address of the article')
    .option('--locale <locale>', 'its language (BCP 47); the one it was written in otherwise')
    .addOption(new Option('--json', 'print one JSON document').conflicts(['csv', 'w3c']))
    .addOption(new Option('--csv', 'print a table (RFC 4180)').conflicts(['json', 'w3c']))
    .addOption(new Option('--w3c', 'print W3C Web Annotations').conflicts(['json', 'csv']))
    .action((slug: string, options: QuotesOptions) =>
      terminal.run(options, () => withPayload(terminal.note, (session) => quotesOf(session, slug, options))),
    )
}

async function quotesOf(
  { req }: Session,
  asked: string,
  { locale: askedLocale, csv, w3c }: QuotesOptions,
): Promise<CommandEnd> {
  const found = await findPublishedPage(req, askedLocale, asked)
  if (!found) return notPublished(askedLocale, asked)
  const { locale, slug, digest, page } = found
  if (w3c) {
    const annotations = articleAnnotations(page, siteAddresses(fullAddress, locale, slug))
    return doneWithDocument(`${JSON.stringify(annotations, null, 2)}\n`)
  }
  const { manuscript, identity, revision } = page
  const quotes = manuscript.quotes.map((quote, index) => deliveredQuote(quote, index, identity))
  const sources = manuscript.sources.map((source, index) => deliveredSource(source, index, identity))
  if (csv) return doneWithDocument(quotationsCsv({ quotes, sources }))
  return done({ slug, locale, digest, revision, quotes, sources }, linesOf({ quotes, sources }))
}

/** One quotation a line, in the order of the text; where nobody is named, the words of the text. */
function linesOf({ quotes, sources }: Listed): string {
  if (quotes.length === 0) return 'The article quotes nobody.'
  return quotes
    .map(({ marks, wording, attribution }, index) => {
      const speaker = sources.find(({ id }) => id === attribution.speaker)?.name
      const who = speaker ?? attribution.asWritten ?? 'not stated'
      const said = `${marks.open}${wording}${marks.close}`
      return `${index + 1}. ${said} — ${who} (${attribution.status}, ${attribution.label.code})`
    })
    .join('\n')
}

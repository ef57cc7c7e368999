/** A translation as a page to be read, printed and annotated away from the desk. */
import type { Freshness } from '../carrying/types'
import type { SegmentState } from '../review/states'
import { tokensOf } from '../segments/coded-text'
import type { ExchangedSegment, ExchangedTranslation } from './types'

/** The words of the page, in the reader's language. */
export interface ReviewTableWords {
  /** Of the page itself, such as `en`. */
  language: string
  heading: string
  number: string
  source: string
  target: string
  state: string
  issues: string
  states: Record<SegmentState, string>
  freshness: Record<Freshness, string>
}

/**
 * One HTML document that needs nothing else: no script, no address of anything, every text escaped. Quotations stand
 * with their words; what is stale says so.
 */
export function reviewTable(translation: ExchangedTranslation, words: ReviewTableWords): string {
  const { article, sourceLocale, locale, sourceRevision, segments } = translation
  const title = `${words.heading}: ${article}`
  const rows = segments.map((one, at) => row(one, at + 1, translation, words))
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #888; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th:first-child { width: 3rem }
th:nth-child(4), th:nth-child(5) { width: 15% }
q { quotes: none; border-bottom: 2px dotted }
@media print { body { margin: 0 } tr { break-inside: avoid } thead { display: table-header-group } }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(`${sourceLocale} → ${locale}, ${sourceRevision.number}: ${sourceRevision.digest}`)}</p>
<table>
<thead><tr>${[words.number, words.source, words.target, words.state, words.issues].map(heading).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function heading(words: string): string {
  return `<th scope="col">${escapeHtml(words)}</th>`
}

function row(
  { segment, target, state, freshness, issues }: ExchangedSegment,
  number: number,
  { sourceLocale, locale, quotations }: ExchangedTranslation,
  words: ReviewTableWords,
): string {
  const sourceCell = shown(segment.text, (id) => quotations.get(id)?.wording ?? '')
  const targetCell = shown(target, (id) => quotations.get(id)?.target ?? quotations.get(id)?.wording ?? '')
  const standing =
    freshness === 'current' ? words.states[state] : `${words.states[state]}, ${words.freshness[freshness]}`
  const said = issues.map(({ dimension, severity, comment }) => `${dimension}, ${severity}: ${comment ?? ''}`)
  return [
    `<tr><th scope="row">${number}</th>`,
    `<td lang="${escapeHtml(sourceLocale)}">${sourceCell}</td>`,
    `<td lang="${escapeHtml(locale)}">${targetCell}</td>`,
    `<td>${escapeHtml(standing)}</td>`,
    `<td>${said.map(escapeHtml).join('<br>')}</td></tr>`,
  ].join('')
}

/** Words with their quotations; formatting is left out, it is nothing that a reviewer of words needs. */
function shown(coded: string, quotation: (id: string) => string): string {
  return tokensOf(coded)
    .map((token) => {
      if (token.type === 'text') return escapeHtml(token.text)
      const isQuotation = token.type === 'standalone' && token.id.startsWith('q:')
      return isQuotation ? `<q>${escapeHtml(quotation(token.id.slice(2)))}</q>` : ''
    })
    .join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for between tags and between quotation marks. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character)
}

/** What must or should be seen before anybody approves: run at submission, frozen with the revision. */
import { checkQuote } from './check-quote'
import type { FindingPlace, ManuscriptFinding } from './finding'
import { quotedRuns, seemsSpoken, type QuotedRun } from './quoted-runs'
import { textForm } from './text'
import type { Block, Manuscript, Section } from './types'

/**
 * Everything that the checks find, in the order of the text, then by quotation. `terms` are wordings in marks of
 * which the desk has said that they are no quotations.
 */
export function checkManuscript(m: Manuscript, terms: ReadonlySet<string> = new Set()): ManuscriptFinding[] {
  const text = m.locale === m.sourceLocale ? textForm(m) : null
  return [
    ...checkTitle(m),
    ...m.sections.flatMap((section, index) => checkSection(section, index, { m, terms })),
    ...m.quotes.flatMap((quote, index) => checkQuote(quote, { sources: m.sources, text }, { quote: index })),
  ]
}

function checkTitle({ title }: Manuscript): ManuscriptFinding[] {
  return title.trim() === '' ? [{ code: 'titleMissing', severity: 'blocking', where: {} }] : []
}

interface Checking {
  m: Manuscript
  terms: ReadonlySet<string>
}

function checkSection(section: Section, at: number, { m, terms }: Checking): ManuscriptFinding[] {
  if (section.blocks.length === 0)
    return [{ code: 'emptySection', severity: 'warning', where: { section: at } }]
  return section.blocks.flatMap((block, index) => {
    const where = { section: at, block: index }
    const runs = quotedRuns(block, m.quotes).filter((run) => seemsSpoken(run) && !terms.has(run.text))
    return [...checkImage(block, where), ...runs.map((run) => unmarked(run, where))]
  })
}

function checkImage(block: Block, where: FindingPlace): ManuscriptFinding[] {
  const isMute = block.type === 'image' && block.alt.trim() === ''
  return isMute ? [{ code: 'imageWithoutAlt', severity: 'blocking', where }] : []
}

/** Speech in marks that is no quotation has nobody who answers for it. */
function unmarked({ text }: QuotedRun, where: FindingPlace): ManuscriptFinding {
  return { code: 'unmarkedQuotation', severity: 'warning', where, data: { text } }
}

/**
 * Title, subtitle, lead, headings, paragraphs and separators of a plain text, by structure alone.
 *
 * No line is dropped or changed: whatever role a line gets, its words come out again in the same order.
 */
import type { Finding } from '../quotes/types'
import type { LineCorrection, LineRole } from './corrections'
import { byOffset, warning } from './findings'
import { isSeparator, isSubtitle, looksLikeProse, mayBeHeading } from './line-shapes'
import { strippedRange } from './lines'

/** `start` and `end` are UTF-16 code units into the text, half-open, without indent and trailing space. */
export interface TextLine {
  /** Counted from 1 through all lines, empty ones included. */
  line: number
  text: string
  start: number
  end: number
}

export interface ParsedBlock extends TextLine {
  kind: 'paragraph' | 'separator'
}

/** `heading` is null for the lead; `headingLine` is its line, counted from 1. */
export interface ParsedSection {
  heading: string | null
  headingLine: number | null
  blocks: ParsedBlock[]
}

/** `title` is null only where a person said that the first line is none, or where there is no line. */
export interface Structure {
  title: string | null
  subtitle: string | null
  sections: ParsedSection[]
  findings: Finding[]
}

/** `text` is without byte order mark and with LF line endings. */
export function structureOf(text: string, corrections: readonly LineCorrection[]): Structure {
  const lines = contentLines(text)
  const { said, findings } = sortCorrections(lines, corrections)
  const roles = rolesOf(lines, said, findings)
  const parts = { title: textWith('title', lines, roles), subtitle: textWith('subtitle', lines, roles) }
  findings.push(...titleFindings(lines[0], parts.title), ...overlongHeadlines(lines, roles))
  if (!roles.includes('heading')) findings.push(noHeadings)
  return { ...parts, sections: sectionsOf(lines, roles), findings: findings.sort(byOffset) }
}

/** The lines that hold more than white space. */
export function contentLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let offset = 0
  text.split('\n').forEach((raw, index) => {
    const { start, end } = strippedRange(raw)
    if (end > start) {
      lines.push({ line: index + 1, text: raw.slice(start, end), start: offset + start, end: offset + end })
    }
    offset += raw.length + 1
  })
  return lines
}

/** Title and subtitle stand first in every text form: put elsewhere, lines would change their order. */
function sortCorrections(lines: readonly TextLine[], corrections: readonly LineCorrection[]) {
  const said = new Map<number, LineRole>()
  const findings: Finding[] = []
  const places = new Map(lines.map((line, index) => [line.line, index]))
  for (const { line, role } of corrections) {
    const place = places.get(line)
    const isMisplaced = (role === 'title' && place !== 0) || (role === 'subtitle' && place !== 1)
    if (place === undefined || isMisplaced) findings.push(correctionIgnored(line, role, lines[place ?? 0]))
    else said.set(place, role)
  }
  return { said, findings }
}

function correctionIgnored(line: number, role: LineRole, at: TextLine | undefined): Finding {
  return warning(
    'correctionIgnored',
    at?.start ?? 0,
    `Line ${line} cannot be the ${role}; it is read by the rules.`,
  )
}

/** Runs of lines that look like headings are judged together, so that a poem or a list makes no sections. */
function rolesOf(
  lines: readonly TextLine[],
  said: ReadonlyMap<number, LineRole>,
  findings: Finding[],
): LineRole[] {
  const roles: LineRole[] = lines.map((line, index) => said.get(index) ?? roleByShape(line.text, index))
  if (roles[0] !== 'title' && roles[1] === 'subtitle') roles[1] = 'paragraph'
  for (let start = 0; start < lines.length; start++) {
    const end = endOfRun(roles, said, start)
    if (end > start) settleRun(lines, roles, { start, end }, findings)
    start = Math.max(start, end - 1)
  }
  return roles
}

/** `heading` here means no more than that the line may be one. */
function roleByShape(text: string, index: number): LineRole {
  if (index === 0) return 'title'
  if (index === 1 && isSubtitle(text)) return 'subtitle'
  if (isSeparator(text)) return 'separator'
  return mayBeHeading(text) ? 'heading' : 'paragraph'
}

function endOfRun(roles: readonly LineRole[], said: ReadonlyMap<number, LineRole>, start: number): number {
  let end = start
  while (roles[end] === 'heading' && !said.has(end)) end += 1
  return end
}

/** A heading stands alone before a paragraph. Of two such lines the second is one; three are a list. */
function settleRun(
  lines: readonly TextLine[],
  roles: LineRole[],
  { start, end }: { start: number; end: number },
  findings: Finding[],
): void {
  const leadsParagraph = roles[end] === 'paragraph'
  const last = leadsParagraph && end - start <= 2 ? end - 1 : end
  roles.fill('paragraph', start, last)
  const first = lines[start]
  if (leadsParagraph && end - start > 1 && first) {
    findings.push(warning('uncertainHeading', first.start, 'Several lines in a row look like headings.'))
  }
}

function textWith(role: 'title' | 'subtitle', lines: readonly TextLine[], roles: readonly LineRole[]) {
  return lines[roles.indexOf(role)]?.text ?? null
}

function titleFindings(first: TextLine | undefined, title: string | null): Finding[] {
  if (title === null) return [{ code: 'noTitle', severity: 'error', message: 'The first line is no title.' }]
  if (!first || !looksLikeProse(title)) return []
  return [
    warning('titleLooksLikeParagraph', first.start, 'The first line, taken as the title, reads like prose.'),
  ]
}

/** UTF-16 code units: what a title, a subtitle or a heading may have at most. */
const LONGEST_HEADLINE = 40_000

function overlongHeadlines(lines: readonly TextLine[], roles: readonly LineRole[]): Finding[] {
  const message = `A title, subtitle or heading has at most ${LONGEST_HEADLINE} characters.`
  return lines
    .filter(({ text }, index) => headlines.has(roles[index]) && text.length > LONGEST_HEADLINE)
    .map(({ start }) => ({ code: 'headlineTooLong', severity: 'error', offset: start, message }))
}

const headlines: ReadonlySet<LineRole | undefined> = new Set(['title', 'subtitle', 'heading'])

const noHeadings: Finding = {
  code: 'noHeadings',
  severity: 'info',
  message: 'No headings were found; the whole text is one section.',
}

function sectionsOf(lines: readonly TextLine[], roles: readonly LineRole[]): ParsedSection[] {
  const sections: ParsedSection[] = []
  lines.forEach((line, index) => {
    const role = roles[index]
    if (role === 'heading') sections.push({ heading: line.text, headingLine: line.line, blocks: [] })
    if (role !== 'paragraph' && role !== 'separator') return
    if (sections.length === 0) sections.push({ heading: null, headingLine: null, blocks: [] })
    sections.at(-1)?.blocks.push({ kind: role, ...line })
  })
  return sections
}

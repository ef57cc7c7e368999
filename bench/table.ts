import { isMet, type Figure, type Goal, type Spread } from './figure'
import type { Machine } from './machine'

const begin = '<!-- figures -->'
const end = '<!-- end of figures -->'

/** Three significant digits: more would be noise. */
export function shown(value: number): string {
  if (value === 0) return '0'
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toFixed(Math.min(decimals, 4))
}

function goalWords(goal: Goal, unit: Figure['unit']): string {
  if (goal === null) return '–'
  return 'atLeast' in goal ? `≥ ${goal.atLeast} ${unit}` : `≤ ${goal.atMost} ${unit}`
}

function verdict(figure: Figure): string {
  const met = isMet(figure)
  if (met === null) return '–'
  return met ? 'met' : 'missed'
}

function spreadWords({ lowest, highest }: Spread): string {
  return `${shown(lowest)} … ${shown(highest)}`
}

function sideWords(sides: Figure['sides']): string {
  return Object.entries(sides)
    .map(([side, measured]) => `${side} ${measured}`)
    .join('; ')
}

const headings = ['row', 'what', 'goal', 'figure', 'rounds', 'goal is', 'measured', 'on'] as const

function cells(figure: Figure, date: string): string[] {
  const { row, what, goal, unit, value, sides } = figure
  const figureWords = `${shown(value.median)} ${unit}`
  return [
    row,
    what,
    goalWords(goal, unit),
    figureWords,
    spreadWords(value),
    verdict(figure),
    sideWords(sides),
    date,
  ]
}

/** Lines of the document, each with the row of the benchmark that it belongs to. */
type RowLine = readonly [row: string, line: string]

const tableLine = (row: readonly string[]) => `| ${row.join(' | ')} |`

/** A Markdown table, one line a figure. */
function markdownTable(lines: readonly RowLine[]): string {
  const head = [tableLine(headings), tableLine(headings.map(() => '---'))]
  return [...head, ...lines.map(([, line]) => line)].join('\n')
}

/** The same for a terminal: a block a figure, since what is compared does not fit in a column. */
export function terminalTable(figures: readonly Figure[], machine: Machine): string {
  const width = Math.max(...figures.map(({ what }) => what.length))
  const blocks = figures.flatMap((figure) => {
    const { what, goal, unit, value, compares, sides } = figure
    const goalColumn = goalWords(goal, unit).padStart(10)
    const valueColumn = `${shown(value.median)} ${unit}`.padStart(10)
    return [
      `${what.padEnd(width)} ${goalColumn} ${valueColumn}  ${verdict(figure).padEnd(6)}  (${spreadWords(value)})`,
      `    ${compares}`,
      `    ${sideWords(sides)}`,
    ]
  })
  return [machineWords(machine), '', ...blocks].join('\n')
}

function machineWords({ cpu, cores, memory, node, system }: Machine): string {
  return `${cpu}, ${cores} cores, ${memory} GB; Node ${node}; ${system}.`
}

interface Parts {
  before: string
  figures: string
  after: string
}

/** Throws a RangeError unless both markers stand there once and in order: a second pair would keep old figures. */
function partsOf(document: string): Parts {
  const [before, rest, ...others] = document.split(begin)
  const [figures, after, ...more] = (rest ?? '').split(end)
  if (
    before === undefined ||
    figures === undefined ||
    after === undefined ||
    others.length + more.length > 0
  ) {
    throw new RangeError(`the document needs ${begin} and ${end}, once each and in this order`)
  }
  return { before, figures, after }
}

/**
 * The document with these figures: the machine, the table with the day of each figure, and what each line compares.
 * Rows that were not measured this time keep theirs, if they were measured on a machine of the same words; `order`
 * names all rows that there are.
 */
export function withFigures(
  document: string,
  figures: readonly Figure[],
  machine: Machine,
  order: readonly string[],
): string {
  const { before, figures: old, after } = partsOf(document)
  const measuredOn = `Measured on ${machineWords(machine)}`
  const lines = old.includes(measuredOn) ? old.split('\n') : []
  const table = mergedLines(
    linesOf(lines, /^\| ([a-z-]+) /),
    figures.map((figure) => [figure.row, tableLine(cells(figure, machine.date))]),
    order,
  )
  const comparisons = mergedLines(
    linesOf(lines, /^- `([a-z-]+)`,/),
    figures.map(({ row, what, compares }) => [row, `- \`${row}\`, ${what}: ${compares}`]),
    order,
  )
  const content = [measuredOn, markdownTable(table), comparisons.map(([, line]) => line).join('\n')]
  return `${before}${begin}\n\n${content.join('\n\n')}\n\n${end}${after}`
}

function linesOf(lines: readonly string[], pattern: RegExp): RowLine[] {
  return lines.flatMap((line): RowLine[] => {
    const row = pattern.exec(line)?.[1]
    return row === undefined ? [] : [[row, line]]
  })
}

/** The old lines of rows that exist and were not measured anew, and the new ones, in the order of the table. */
function mergedLines(olds: RowLine[], news: RowLine[], order: readonly string[]): RowLine[] {
  const measured = new Set(news.map(([row]) => row))
  const kept = olds.filter(([row]) => order.includes(row) && !measured.has(row))
  return [...kept, ...news].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

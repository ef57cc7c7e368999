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

const headings = ['row', 'what', 'goal', 'figure', 'rounds', 'goal is', 'measured'] as const

function cells(figure: Figure): string[] {
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
  ]
}

/** A Markdown table, one line a figure. */
export function markdownTable(figures: readonly Figure[]): string {
  const lines = [headings, headings.map(() => '---'), ...figures.map(cells)]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
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

export function machineWords({ cpu, cores, memory, node, system, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${memory} GB; Node ${node}; ${system}; ${date}.`
}

/**
 * The document with everything between its markers replaced. Throws a RangeError unless both markers stand
 * there once and in order: a second pair would keep old figures beside the new ones.
 */
export function withFigures(document: string, content: string): string {
  const [before, rest, ...others] = document.split(begin)
  const [old, after, ...more] = (rest ?? '').split(end)
  if (before === undefined || old === undefined || after === undefined || others.length + more.length > 0) {
    throw new RangeError(`the document needs ${begin} and ${end}, once each and in this order`)
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after}`
}

/** What stands between the markers: the machine, the table, and what each line compares. */
export function writtenFigures(figures: readonly Figure[], machine: Machine): string {
  const comparisons = figures.map(({ row, what, compares }) => `- \`${row}\`, ${what}: ${compares}`)
  return [`Measured on ${machineWords(machine)}`, markdownTable(figures), comparisons.join('\n')].join('\n\n')
}

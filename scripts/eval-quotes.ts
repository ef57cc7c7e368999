/**
 * Measures the quotation engine on the annotated corpus: `npm run eval:quotes [-- --misses]`.
 *
 * The misses of the open half are always listed. Those of the held-out half only with `--misses`, because
 * a rule written after reading them would no longer be measured by them.
 */
import { scanText } from '../src/domain/quotes/scan-text'
import type { Span } from '../src/domain/quotes/types'
import { lengthOfSpan, nearestNamedPerson } from '../tests/eval/quotes/baselines'
import { type Half, passagesOf } from '../tests/eval/quotes/corpus'
import type { Passage } from '../tests/eval/quotes/gold'
import { type Figures, type Miss, type Score, score } from '../tests/eval/quotes/score'

type Engine = (passage: Passage) => Span[]

const copydesk: Engine = ({ text, language }) => scanText(text, { language }).spans

const goals: Record<keyof Figures, number> = {
  spanPrecision: 0.99,
  spanRecall: 0.98,
  kindAccuracy: 0.95,
  speakerPrecision: 0.98,
  coverage: 0.85,
  inventedSpeakers: 0,
}

const labels: Record<keyof Figures, string> = {
  spanPrecision: 'span precision',
  spanRecall: 'span recall',
  kindAccuracy: 'kind accuracy',
  speakerPrecision: 'speaker precision',
  coverage: 'coverage of explicit',
  inventedSpeakers: 'invented speakers',
}

const figureNames = Object.keys(goals) as (keyof Figures)[]

const columns = ['dev', 'held-out', 'goal', 'nearest person', 'length of span'] as const

function measure(engine: Engine, passages: Passage[]): Score {
  return score(passages.map((passage) => ({ passage, spans: engine(passage) })))
}

function shown(name: keyof Figures, value: number | null): string {
  if (value === null) return '–'
  return name === 'inventedSpeakers' ? String(value) : value.toFixed(3)
}

/** A goal is a lower bound, but for invented speakers, where it is the upper one. */
function meets(name: keyof Figures, value: number | null): boolean {
  if (value === null) return false
  return name === 'inventedSpeakers' ? value <= goals[name] : value >= goals[name]
}

function row(cells: readonly string[]): string {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(18))).join('')
}

/** The baselines are measured on the held-out half; each is shown only for what it answers. */
function table(dev: Figures, heldOut: Figures, nearest: Figures, length: Figures): string[] {
  const lines = figureNames.map((name) => {
    const isOfSpeakers = name === 'speakerPrecision' || name === 'coverage' || name === 'inventedSpeakers'
    return row([
      labels[name],
      shown(name, dev[name]),
      `${meets(name, heldOut[name]) ? ' ' : '!'} ${shown(name, heldOut[name])}`,
      shown(name, goals[name]),
      isOfSpeakers ? shown(name, nearest[name]) : '',
      name === 'kindAccuracy' ? shown(name, length[name]) : '',
    ])
  })
  return [row(['', ...columns]), ...lines]
}

function languageTable(passages: Passage[]): string[] {
  const languages = [...new Set(passages.map(({ language }) => language))]
  const heading = row([
    'held-out by language',
    ...figureNames.map((name) => labels[name].split(' of')[0] ?? ''),
  ])
  const lines = languages.map((language) => {
    const { figures } = measure(
      copydesk,
      passages.filter((passage) => passage.language === language),
    )
    return row([language, ...figureNames.map((name) => shown(name, figures[name]))])
  })
  return [heading, ...lines]
}

function size(half: Half, passages: Passage[], { tally }: Score): string {
  return `${half}: ${passages.length} passages, ${tally.goldSpans} spans, ${tally.explicitQuotations} explicitly attributed, ${tally.assertedSpeakers} speakers asserted`
}

function missList(half: Half, misses: readonly Miss[]): string[] {
  const lines = misses.map(
    ({ passage, aspect, wording, reason }) => `  ${passage}  ${aspect}: ${shortened(wording)} ${reason}`,
  )
  return [`Misses of the ${half} half: ${misses.length}`, ...lines]
}

function shortened(wording: string): string {
  const characters = [...wording.replaceAll('\n', ' ')]
  return characters.length <= 30 ? characters.join('') : `${characters.slice(0, 29).join('')}…`
}

function main(showsHeldOutMisses: boolean): void {
  const passages = { dev: passagesOf('dev'), heldOut: passagesOf('held-out') }
  const dev = measure(copydesk, passages.dev)
  const heldOut = measure(copydesk, passages.heldOut)
  const nearest = measure(nearestNamedPerson, passages.heldOut)
  const length = measure(lengthOfSpan, passages.heldOut)
  const report = [
    size('dev', passages.dev, dev),
    size('held-out', passages.heldOut, heldOut),
    '',
    ...table(dev.figures, heldOut.figures, nearest.figures, length.figures),
    '',
    ...languageTable(passages.heldOut),
    '',
    ...missList('dev', dev.misses),
    '',
    ...(showsHeldOutMisses ? missList('held-out', heldOut.misses) : [heldOutHint(heldOut.misses)]),
  ]
  process.stdout.write(`${report.join('\n')}\n`)
}

function heldOutHint(misses: readonly Miss[]): string {
  return `Misses of the held-out half: ${misses.length} (listed with --misses; do not write rules from them)`
}

main(process.argv.includes('--misses'))

/**
 * Measures the quotation engine on the annotated corpus: `npm run eval:quotes`.
 *
 * Everything is printed, the misses of the held-out passages too: what a figure hides, its misses show. Whoever
 * writes a rule passes `-- --blind`, since a rule written after reading those is no longer measured by them.
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

const columns = ['dev', 'fresh', 'held-out', 'second', 'goal', 'nearest person', 'length of span'] as const

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
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(16))).join('')
}

/** The figures of the engine on each part of the corpus, and of the baselines on both parts that are held out. */
interface Columns {
  dev: Figures
  fresh: Figures
  heldOut: Figures
  second: Figures
  nearest: Figures
  length: Figures
}

/** A figure that misses its goal on held-out passages has `!` before it. Baselines show what they answer. */
function table({ dev, fresh, heldOut, second, nearest, length }: Columns): string[] {
  const judged = (name: keyof Figures, figures: Figures) =>
    `${meets(name, figures[name]) ? ' ' : '!'} ${shown(name, figures[name])}`
  const lines = figureNames.map((name) => {
    const isOfSpeakers = name === 'speakerPrecision' || name === 'coverage' || name === 'inventedSpeakers'
    return row([
      labels[name],
      shown(name, dev[name]),
      shown(name, fresh[name]),
      judged(name, heldOut),
      judged(name, second),
      shown(name, goals[name]),
      isOfSpeakers ? shown(name, nearest[name]) : '',
      name === 'kindAccuracy' ? shown(name, length[name]) : '',
    ])
  })
  return [row(['', ...columns]), ...lines]
}

function languageTable(passages: Passage[]): string[] {
  const languages = [...new Set(passages.map(({ language }) => language))]
  const heading = row(['held out, both', ...figureNames.map((name) => labels[name].split(' of')[0] ?? '')])
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
  return [`Misses of ${half}: ${misses.length}`, ...lines]
}

function shortened(wording: string): string {
  const characters = [...wording.replaceAll('\n', ' ')]
  return characters.length <= 30 ? characters.join('') : `${characters.slice(0, 29).join('')}…`
}

function main(isBlind: boolean): void {
  const passages = {
    dev: passagesOf('dev'),
    fresh: passagesOf('fresh'),
    heldOut: passagesOf('held-out'),
    second: passagesOf('second'),
  }
  const unseen = [...passages.heldOut, ...passages.second]
  const dev = measure(copydesk, passages.dev)
  const fresh = measure(copydesk, passages.fresh)
  const heldOut = measure(copydesk, passages.heldOut)
  const second = measure(copydesk, passages.second)
  const report = [
    size('dev', passages.dev, dev),
    size('fresh', passages.fresh, fresh),
    size('held-out', passages.heldOut, heldOut),
    size('second', passages.second, second),
    '',
    ...table({
      dev: dev.figures,
      fresh: fresh.figures,
      heldOut: heldOut.figures,
      second: second.figures,
      nearest: measure(nearestNamedPerson, unseen).figures,
      length: measure(lengthOfSpan, unseen).figures,
    }),
    '',
    ...languageTable(unseen),
    '',
    ...missList('dev', dev.misses),
    '',
    ...missList('fresh', fresh.misses),
    ...(isBlind
      ? []
      : ['', ...missList('held-out', heldOut.misses), '', ...missList('second', second.misses)]),
  ]
  process.stdout.write(`${report.join('\n')}\n`)
}

main(process.argv.includes('--blind'))

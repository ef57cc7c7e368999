/**
 * Measures the quotation engine on the annotated corpus: `npm run eval:quotes`.
 *
 * Everything is printed, the misses of the held-out passages too: what a figure hides, its misses show. Whoever
 * writes a rule passes `-- --blind`, which leaves out those of the held-out half and all of the sixth part, since a
 * rule written after reading them is no longer measured by them.
 */
import { scanText } from '../src/domain/quotes/scan-text'
import type { Span } from '../src/domain/quotes/types'
import { lengthOfSpan, nearestNamedPerson } from '../tests/eval/quotes/baselines'
import { type Half, passagesOf } from '../tests/eval/quotes/corpus'
import type { Passage } from '../tests/eval/quotes/gold'
import { type Figures, type Score, score } from '../tests/eval/quotes/score'

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

/** In the order in which they were written. The goals are held against the parts that rules were not written from. */
const parts: readonly Half[] = ['dev', 'held-out', 'fresh', 'second', 'third', 'fourth', 'fifth', 'sixth']
const judgedParts: readonly Half[] = ['held-out', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** Parts whose misses whoever writes a rule must not read. */
const sealed: readonly Half[] = ['held-out']

/** Parts of which they must not even see the figures. */
const hidden: readonly Half[] = ['sixth']

interface MeasuredPart {
  half: Half
  passages: Passage[]
  score: Score
}

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

/** A figure that misses its goal on a judged part has `!` before it. Baselines show what they answer. */
function table(measured: readonly MeasuredPart[], judged: Passage[]): string[] {
  const nearest = measure(nearestNamedPerson, judged).figures
  const length = measure(lengthOfSpan, judged).figures
  const lines = figureNames.map((name) => {
    const isOfSpeakers = name === 'speakerPrecision' || name === 'coverage' || name === 'inventedSpeakers'
    return row([
      labels[name],
      ...measured.map((part) => cell(part, name)),
      shown(name, goals[name]),
      isOfSpeakers ? shown(name, nearest[name]) : '',
      name === 'kindAccuracy' ? shown(name, length[name]) : '',
    ])
  })
  return [
    row(['', ...measured.map(({ half }) => half), 'goal', 'nearest person', 'length of span']),
    ...lines,
  ]
}

function cell({ half, score: { figures } }: MeasuredPart, name: keyof Figures): string {
  const value = shown(name, figures[name])
  return judgedParts.includes(half) ? `${meets(name, figures[name]) ? ' ' : '!'} ${value}` : value
}

function languageTable(passages: Passage[]): string[] {
  const languages = [...new Set(passages.map(({ language }) => language))]
  const heading = row(['judged parts', ...figureNames.map((name) => labels[name].split(' of')[0] ?? '')])
  const lines = languages.map((language) => {
    const { figures } = measure(
      copydesk,
      passages.filter((passage) => passage.language === language),
    )
    return row([language, ...figureNames.map((name) => shown(name, figures[name]))])
  })
  return [heading, ...lines]
}

function size({ half, passages, score: { tally } }: MeasuredPart): string {
  return `${half}: ${passages.length} passages, ${tally.goldSpans} spans, ${tally.explicitQuotations} explicitly attributed, ${tally.assertedSpeakers} speakers asserted`
}

function missList({ half, score: { misses } }: MeasuredPart): string[] {
  const lines = misses.map(
    ({ passage, aspect, wording, reason }) => `  ${passage}  ${aspect}: ${shortened(wording)} ${reason}`,
  )
  return ['', `Misses of ${half}: ${misses.length}`, ...lines]
}

function shortened(wording: string): string {
  const characters = [...wording.replaceAll('\n', ' ')]
  return characters.length <= 30 ? characters.join('') : `${characters.slice(0, 29).join('')}…`
}

function main(isBlind: boolean): void {
  const measured = parts
    .filter((half) => !(isBlind && hidden.includes(half)))
    .map((half) => {
      const passages = passagesOf(half)
      return { half, passages, score: measure(copydesk, passages) }
    })
  const judged = measured.filter(({ half }) => judgedParts.includes(half)).flatMap(({ passages }) => passages)
  const listed = measured.filter(({ half }) => !(isBlind && sealed.includes(half)))
  const report = [
    ...measured.map(size),
    '',
    ...table(measured, judged),
    '',
    ...languageTable(judged),
    ...listed.flatMap(missList),
  ]
  process.stdout.write(`${report.join('\n')}\n`)
}

main(process.argv.includes('--blind'))

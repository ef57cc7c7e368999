/**
 * Measures the checks of a translation by planted faults and on good text: `npm run eval:translation [-- --misses]`.
 *
 * The misses and false alarms of the open halves are always listed. Those of the held-out halves only with
 * `--misses`, because a rule written after reading them would no longer be measured by them.
 */
import { checkTranslation } from '../src/domain/translation/check-translation'
import { translationChecks } from '../src/domain/translation/checks/registry'
import type { AlignedTranslation, TargetLocale } from '../src/domain/translation/types'
import {
  type Fault,
  faultsOf,
  goodTranslation,
  type Half,
  isFound,
  isNoticed,
} from '../tests/eval/translation/faults'
import {
  articleAnew,
  independentFaults,
  type IndependentHalf,
  laterFaults,
  type LaterPart,
  laterProse,
  otherProse,
} from '../tests/eval/translation/independent'

const goal = 0.95
const withHeldOut = process.argv.includes('--misses')

/** The faults of a column, each with whether it is found at its severity and at any. */
interface Column {
  name: string
  isOpen: boolean
  faults: { fault: Fault; found: boolean; noticed: boolean }[]
}

function column(name: string, isOpen: boolean, file: AlignedTranslation, faults: readonly Fault[]): Column {
  const judged = faults.map((fault) => ({
    fault,
    found: isFound(file, fault),
    noticed: isNoticed(file, fault),
  }))
  return { name, isOpen, faults: judged }
}

const laterParts: LaterPart[] = ['second', 'third']
const locales: TargetLocale[] = ['en', 'ru', 'kk', 'uz']
const halves: IndependentHalf[] = ['open', 'held-out']
const columns = [
  ...(['dev', 'held-out'] satisfies Half[]).map((half) =>
    column(half, half === 'dev', goodTranslation('en'), faultsOf(half)),
  ),
  ...(['en', 'ru'] as const).flatMap((locale) =>
    halves.map((half) =>
      column(`${locale}, ${half}`, half === 'open', goodTranslation(locale), independentFaults(locale, half)),
    ),
  ),
  ...laterParts.map((part) => ({
    name: part,
    isOpen: part === 'second',
    faults: locales.flatMap(
      (locale) => column(part, true, laterProse(part, locale), laterFaults(part, locale)).faults,
    ),
  })),
]

function recall(faults: Column['faults'], is: 'found' | 'noticed' = 'found'): string {
  const found = faults.filter((entry) => entry[is]).length
  return faults.length === 0 ? '–' : `${(found / faults.length).toFixed(3)} (${found}/${faults.length})`
}

function row(name: string, cell: (column: Column) => string): string {
  return name.padEnd(18) + columns.map((entry) => cell(entry).padStart(16)).join('')
}

function missLines({ name, isOpen, faults }: Column): string[] {
  if (!isOpen && !withHeldOut) return []
  return faults
    .filter(({ found }) => !found)
    .map(({ fault: { block, segment, from, to, expect }, noticed }) => {
      const changed = `“${from.slice(0, 50)}” → “${to.slice(0, 50)}”`
      return `  ${name} ${block}.${segment} ${expect.join('|')}: ${changed}${noticed ? ' (at another severity)' : ''}`
    })
}

/** What is found in text that is good; without the check of one source twice where a file has two translations of it. */
function goodText(name: string, file: AlignedTranslation, isOpen: boolean): string[] {
  const checks = translationChecks.filter(({ id }) => id !== 'same-source')
  const { findings, counts } = checkTranslation(file, checks)
  const { critical, major, minor, warning } = counts
  const sentences = file.blocks.reduce((sum, { segments }) => sum + segments.length, 0)
  const sum = `${name.padEnd(34)}${String(sentences).padStart(4)} sentences: ${critical} critical, ${major} major, `
  return [
    `${sum}${minor} minor, ${warning} warnings`,
    ...(isOpen || withHeldOut ? findings : []).map(({ block, segment, check, severity, message }) => {
      return `  ${block}.${segment} ${check} (${severity}): ${message}`
    }),
  ]
}

function independentGoodText(half: IndependentHalf): string[] {
  const isOpen = half === 'open'
  return [
    ...(['en', 'ru'] as const).flatMap((locale) =>
      goodText(`the article anew, ${locale}, ${half}`, articleAnew(locale, half), isOpen),
    ),
    ...locales.flatMap((locale) =>
      goodText(`other prose, ${locale}, ${half}`, otherProse(locale, half), isOpen),
    ),
  ]
}

const misses = columns.flatMap(missLines)
const lines = [
  row(`recall, goal ${goal}`, ({ name }) => name),
  ...translationChecks.map(({ id }) =>
    row(id, ({ faults }) => recall(faults.filter(({ fault }) => fault.expect.includes(id)))),
  ),
  row('all', ({ faults }) => recall(faults)),
  row('at any severity', ({ faults }) => recall(faults, 'noticed')),
  ...(misses.length === 0 ? [] : ['', 'missed:', ...misses]),
  '',
  'good text',
  ...goodText('the article, en', goodTranslation('en'), true),
  ...goodText('the article, ru', goodTranslation('ru'), true),
  ...halves.flatMap(independentGoodText),
  ...laterParts.flatMap((part) =>
    locales.flatMap((locale) =>
      goodText(`${part} part, ${locale}`, laterProse(part, locale), part === 'second'),
    ),
  ),
]
process.stdout.write(`${lines.join('\n')}\n`)

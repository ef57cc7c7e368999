/**
 * Measures the checks of a translation by planted faults and on good text: `npm run eval:translation [-- --misses]`.
 *
 * The misses of the open half are always listed. Those of the held-out half only with `--misses`, because
 * a rule written after reading them would no longer be measured by them.
 */
import { checkTranslation } from '../src/domain/translation/check-translation'
import { translationChecks } from '../src/domain/translation/checks/registry'
import { type Fault, faultsOf, goodTranslation, type Half, isFound } from '../tests/eval/translation/faults'

const goal = 0.95
const english = goodTranslation('en')

const measured = (['dev', 'held-out'] satisfies Half[]).map((half) => ({
  half,
  faults: faultsOf(half).map((fault) => ({ fault, found: isFound(english, fault) })),
}))

type Measured = { fault: Fault; found: boolean }[]

function recall(faults: Measured): string {
  const found = faults.filter((entry) => entry.found).length
  return faults.length === 0 ? '–' : `${(found / faults.length).toFixed(3)} (${found}/${faults.length})`
}

function row(name: string, wanted: (fault: Fault) => boolean): string {
  const cells = measured.map(({ faults }) => recall(faults.filter(({ fault }) => wanted(fault))).padStart(18))
  return name.padEnd(18) + cells.join('')
}

function missLines(half: string, faults: Measured): string[] {
  return faults
    .filter(({ found }) => !found)
    .map(({ fault: { block, segment, from, to, expect } }) => {
      return `  ${half} ${block}.${segment} ${expect.join('|')}: “${from.slice(0, 50)}” → “${to.slice(0, 50)}”`
    })
}

function goodText(locale: 'en' | 'ru'): string[] {
  const { findings, counts } = checkTranslation(goodTranslation(locale))
  const { critical, major, minor, warning } = counts
  return [
    `good text, ${locale}: ${critical} critical, ${major} major, ${minor} minor, ${warning} warnings`,
    ...findings.map(({ block, segment, check, severity, message }) => {
      return `  ${block}.${segment} ${check} (${severity}): ${message}`
    }),
  ]
}

const withHeldOut = process.argv.includes('--misses')
const misses = measured.flatMap(({ half, faults }) =>
  half === 'dev' || withHeldOut ? missLines(half, faults) : [],
)
const lines = [
  `recall, goal ${goal}`.padEnd(18) + measured.map(({ half }) => half.padStart(18)).join(''),
  ...translationChecks.map(({ id }) => row(id, ({ expect }) => expect.includes(id))),
  row('all', () => true),
  ...(misses.length === 0 ? [] : ['', 'missed:', ...misses]),
  '',
  ...goodText('en'),
  ...goodText('ru'),
]
process.stdout.write(`${lines.join('\n')}\n`)

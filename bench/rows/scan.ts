import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { scanText } from '../../src/domain/quotes/scan-text'
import type { Figure } from '../figure'
import { longText } from '../long-article'
import type { Stage } from '../stage'
import { interleave, median, ratioOf, timed } from '../statistics'

/** Of UTF-8. */
const megabyte = 1_000_000

/** Finding and attributing every quotation of a long text: against reading its file, and by its length. */
export async function scanOfLongText({ sizes }: Stage): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-scan-'))
  try {
    const whole = await writeText(folder, megabyte)
    const tenth = await writeText(folder, megabyte / 10)
    const rounds = sizes.computations + 1
    const reading = (await interleave(rounds, whole.scan, whole.read)).slice(1)
    const growing = (await interleave(rounds, whole.scan, tenth.scan)).slice(1)
    return [againstReading(reading), byLength(growing)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Pairs = Awaited<ReturnType<typeof interleave>>

/** A file of about so many bytes; both ways to go through it, in milliseconds for each megabyte. */
async function writeText(folder: string, bytes: number) {
  const text = await longText(bytes / 3)
  const file = path.join(folder, `${bytes}.txt`)
  await writeFile(file, text)
  const megabytes = Buffer.byteLength(text) / megabyte
  const scan = async () => (await timed(() => scanText(text, { language: 'zh-Hans' }))) / megabytes
  const read = async () => (await timed(() => readFile(file, 'utf8'))) / megabytes
  return { scan, read }
}

function againstReading(pairs: Pairs): Figure {
  return {
    row: 'scan',
    what: 'scanning and attributing against reading the file',
    compares:
      'time a MB of finding every quotation, its kind and its speaker in a text of 1 MB ÷ of reading that text from its file, already in the memory of the system',
    goal: null,
    unit: '×',
    value: ratioOf(pairs),
    sides: {
      'scanning:': `${median(pairs.map(({ a }) => a)).toFixed(0)} ms/MB`,
      'reading:': `${median(pairs.map(({ b }) => b)).toFixed(2)} ms/MB`,
    },
  }
}

function byLength(pairs: Pairs): Figure {
  return {
    row: 'scan',
    what: 'scanning a text ten times as long',
    compares: 'time a MB of scanning and attributing a text of 1 MB ÷ of one of 0.1 MB; 1 is linear',
    goal: null,
    unit: '×',
    value: ratioOf(pairs),
    sides: {
      '1 MB:': `${median(pairs.map(({ a }) => a)).toFixed(0)} ms/MB`,
      '0.1 MB:': `${median(pairs.map(({ b }) => b)).toFixed(0)} ms/MB`,
    },
  }
}

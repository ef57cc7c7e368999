import { MemoryIndex } from '../../src/domain/translation/memory/memory-index'
import type { Figure } from '../figure'
import { manySentences } from '../many-sentences'
import { naturalSentences } from '../natural-sentences'
import type { Stage } from '../stage'
import { spreadOf, timed } from '../statistics'

const units = 100_000
const few = 10_000
const lookUps = 200

/**
 * Looking sentences up in a large memory: some that are in it, most that are only like something in it. In one memory
 * sentences are made of the same clauses, so that each is like very many; in the other they are as unlike as they
 * mostly are.
 */
export async function memoryLookUp({ sizes }: Stage): Promise<Figure[]> {
  const rounds = Math.min(sizes.computations, 7)
  return [
    ...(await figuresOf('', await manySentences(units), rounds)),
    ...(await figuresOf(' of unlike sentences', naturalSentences(units), rounds)),
  ]
}

async function figuresOf(which: string, texts: readonly string[], count: number): Promise<Figure[]> {
  const queries = Array.from({ length: lookUps }, (_, at) => queryFrom(texts[(at * 499) % few] ?? '', at))
  const [small, large] = [memoryOf(texts.slice(0, few)), memoryOf(texts)]
  const rounds: { small: number; large: number }[] = []
  for (let round = 0; round < count; round++) {
    rounds.push({ small: await slowest(small, queries), large: await slowest(large, queries) })
  }
  const sides = {
    [`${few} units:`]: `${spreadOf(rounds.map((round) => round.small)).median.toFixed(2)} ms`,
    [`${units} units:`]: `${spreadOf(rounds.map((round) => round.large)).median.toFixed(2)} ms`,
  }
  return [
    {
      row: 'memory',
      what: `memory look-up over ${units} units${which}`,
      compares: `95th percentile of ${lookUps} look-ups in process, exact and fuzzy, the best five; every fourth text is in the memory`,
      goal: { atMost: 50 },
      unit: 'ms',
      value: spreadOf(rounds.map((round) => round.large)),
      sides,
    },
    {
      row: 'memory',
      what: `memory look-up, ${units} units${which} against ${few}`,
      compares:
        'the same in a memory ten times as large ÷ in the smaller one; 10 would be a search through all',
      goal: null,
      unit: '×',
      value: spreadOf(rounds.map((round) => round.large / round.small)),
      sides,
    },
  ]
}

function memoryOf(texts: readonly string[]): MemoryIndex {
  const memory = new MemoryIndex()
  for (const [id, text] of texts.entries()) memory.add(id, text)
  return memory
}

function queryFrom(text: string, at: number): string {
  if (at % 4 === 0) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, middle)}另据有关方面介绍${text.slice(middle + (at % 9))}`
}

/** The 95th percentile, in milliseconds. */
async function slowest(memory: MemoryIndex, queries: readonly string[]): Promise<number> {
  const times: number[] = []
  for (const query of queries) times.push(await timed(() => memory.find(query)))
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

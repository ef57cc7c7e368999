import { describe, expect, it } from 'vitest'

import { isMet, type Figure } from '../../../bench/figure'
import type { Machine } from '../../../bench/machine'
import { shown, terminalTable, withFigures } from '../../../bench/table'

const machine: Machine = {
  cpu: 'Some CPU',
  cores: 2,
  memory: 8,
  node: '20.19.0',
  system: 'Linux 6',
  date: '2026-11-22',
}

function figure(parts: Partial<Figure> = {}): Figure {
  return {
    row: 'submit',
    what: 'submitting against saving',
    compares: 'time of this ÷ time of that',
    goal: { atMost: 1.5 },
    unit: '×',
    value: { median: 1.25, lowest: 0.9, highest: 2 },
    sides: { 'this:': '5 ms', 'that:': '4 ms' },
    ...parts,
  }
}

describe('a goal', () => {
  it('is met at its bound and missed beyond it', () => {
    const value = { median: 1.5, lowest: 1, highest: 2 }
    expect(isMet({ goal: { atMost: 1.5 }, value })).toBe(true)
    expect(isMet({ goal: { atLeast: 1.5 }, value })).toBe(true)
    expect(isMet({ goal: { atMost: 1.49 }, value })).toBe(false)
    expect(isMet({ goal: { atLeast: 1.51 }, value })).toBe(false)
    expect(isMet({ goal: null, value })).toBeNull()
  })
})

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.0123, '0.0123'],
    [1.234, '1.23'],
    [12.34, '12.3'],
    [-0.5, '-0.500'],
    [2345.6, '2346'],
  ])('%d has three significant digits: %s', (value, words) => {
    expect(shown(value)).toBe(words)
  })
})

const order = ['page', 'submit', 'import']
const page = 'Before\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter\n'

function written(figures: Figure[], on = machine, document = page): string {
  return withFigures(document, figures, on, order)
}

describe('the table', () => {
  it('has a line for each figure, with goal, spread, verdict, both sides and the day', () => {
    expect(written([figure()])).toContain(
      '\n| submit | submitting against saving | ≤ 1.5 × | 1.25 × | 0.900 … 2.00 | met | this: 5 ms; that: 4 ms | 2026-11-22 |\n',
    )
  })

  it('says which goals are missed, and judges nothing that has none', () => {
    expect(written([figure({ goal: { atLeast: 6 } })])).toContain('| missed |')
    expect(written([figure({ goal: null })])).toContain('| – |')
  })

  it('names the machine and what is compared, on a terminal and in the document', () => {
    for (const text of [terminalTable([figure()], machine), written([figure()])]) {
      expect(text).toContain('Some CPU, 2 cores, 8 GB; Node 20.19.0; Linux 6.')
      expect(text).toContain('time of this ÷ time of that')
    }
  })
})

describe('the document', () => {
  it('gets new figures between its markers and keeps everything around them', () => {
    const once = written([figure()])
    expect(once).toMatch(/^Before\n<!-- figures -->\n\nMeasured on /)
    expect(once).toMatch(/\n\n<!-- end of figures -->\nAfter\n$/)
    expect(once).not.toContain('old')
    expect(written([figure()], machine, once)).toBe(once)
  })

  it('keeps the rows that were not measured again, with their day, in the order of the table', () => {
    const both = written([figure(), figure({ row: 'import', what: 'importing' })])
    const later = { ...machine, date: '2026-12-01' }
    const lines = written([figure({ row: 'page' }), figure()], later, both).split('\n')
    const days = lines.flatMap(
      (line) => /^\| (page|submit|import) .* (\S+) \|$/.exec(line)?.slice(1).join(' ') ?? [],
    )
    expect(days).toEqual(['page 2026-12-01', 'submit 2026-12-01', 'import 2026-11-22'])
    expect(lines.filter((line) => line.startsWith('- `'))).toHaveLength(3)
  })

  it('drops the rows of another machine, and rows that are no more', () => {
    const old = written([figure(), figure({ row: 'import' })])
    expect(written([figure()], { ...machine, cpu: 'Another' }, old)).not.toContain('| import')
    expect(withFigures(old, [figure()], machine, ['submit'])).not.toContain('| import')
  })

  it.each([
    ['none of the markers', 'Before\nAfter\n'],
    ['only the first', '<!-- figures -->\n'],
    ['only the last', '<!-- end of figures -->\n'],
    ['the last before the first', '<!-- end of figures -->\n<!-- figures -->\n'],
    ['the first twice', `<!-- figures -->\n${page}`],
    ['the last twice', `${page}<!-- end of figures -->\n`],
  ])('with %s is refused', (_fault, document) => {
    expect(() => written([figure()], machine, document)).toThrow(RangeError)
  })
})

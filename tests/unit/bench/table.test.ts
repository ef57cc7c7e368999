import { describe, expect, it } from 'vitest'

import { isMet, type Figure } from '../../../bench/figure'
import type { Machine } from '../../../bench/machine'
import { markdownTable, shown, terminalTable, withFigures, writtenFigures } from '../../../bench/table'

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

describe('the table', () => {
  it('has a line for each figure, with goal, spread, verdict and both sides', () => {
    const [, , line] = markdownTable([figure()]).split('\n')
    expect(line).toBe(
      '| submit | submitting against saving | ≤ 1.5 × | 1.25 × | 0.900 … 2.00 | met | this: 5 ms; that: 4 ms |',
    )
  })

  it('says which goals are missed, and judges nothing that has none', () => {
    const missed = figure({ goal: { atLeast: 6 } })
    expect(markdownTable([missed])).toContain('| missed |')
    expect(markdownTable([figure({ goal: null })])).toContain('| – |')
  })

  it('names the machine and what is compared, on a terminal and in the document', () => {
    for (const text of [terminalTable([figure()], machine), writtenFigures([figure()], machine)]) {
      expect(text).toContain('Some CPU, 2 cores, 8 GB; Node 20.19.0; Linux 6; 2026-11-22.')
      expect(text).toContain('time of this ÷ time of that')
    }
  })
})

describe('the document', () => {
  const page = 'Before\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter\n'

  it('gets new figures between its markers and keeps everything else', () => {
    const once = withFigures(page, 'new')
    expect(once).toBe('Before\n<!-- figures -->\n\nnew\n\n<!-- end of figures -->\nAfter\n')
    expect(withFigures(once, 'new')).toBe(once)
  })

  it.each([
    ['none of the markers', 'Before\nAfter\n'],
    ['only the first', '<!-- figures -->\n'],
    ['only the last', '<!-- end of figures -->\n'],
    ['the last before the first', '<!-- end of figures -->\n<!-- figures -->\n'],
    ['the first twice', `<!-- figures -->\n${page}`],
    ['the last twice', `${page}<!-- end of figures -->\n`],
  ])('with %s is refused', (_fault, document) => {
    expect(() => withFigures(document, 'new')).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'

import { checkSegments, type SegmentContext } from '../../../src/domain/translation/check-segments'
import { wordsOf } from '../../../src/domain/translation/segments/words'

const context: SegmentContext = { locale: 'en', terms: [], approvedQuotations: new Set(['13']) }
const found = (source: string, target: string, more: Partial<SegmentContext> = {}) =>
  checkSegments([{ key: 's', source, target }], { ...context, ...more })
const checksOf = (...given: Parameters<typeof found>) => found(...given).map(({ check }) => check)

describe('the checks of a segment with codes', () => {
  it('are quiet where every code is kept, wherever the language puts it', () => {
    expect(found('他说{q:13}，{b:1}合作{/b:1}。', '“We {b:1}cooperate{/b:1}”, he said: {q:13}')).toEqual([])
    expect(found('{q:13}', '{q:13}')).toEqual([])
  })

  it('find a quotation that is missing, twice, another one, or not approved', () => {
    expect(checksOf('他说{q:13}。', 'He said so.')).toEqual(['quote-code'])
    expect(checksOf('他说{q:13}。', 'He said {q:13} and {q:13}.')).toEqual(['quote-code'])
    expect(checksOf('他说{q:13}。', 'He said {q:14}.')).toEqual(['quote-code', 'quote-code', 'quote-code'])
    const [finding] = found('他说{q:13}。', 'He said {q:13}.', { approvedQuotations: new Set() })
    expect(finding).toMatchObject({ check: 'quote-code', severity: 'critical', start: 8, end: 14 })
  })

  it('find codes of formatting that are lost or crossed', () => {
    expect(checksOf('很{b:1}好{/b:1}。', 'Very good.')).toEqual(['codes'])
    expect(checksOf('很{b:1}好{/b:1}。', 'Very {/b:1}good{b:1}.')).toEqual(['codes', 'codes'])
  })

  it('read numbers as if the codes were not there, and point into the coded target', () => {
    const target = 'The supply {b:1}exceeded{/b:1} {{36 billion{{ cubic meters {q:13}.'
    const [wrong] = found('供应{b:1}已超{/b:1}3600亿立方米{q:13}。', target)
    expect(wrong).toMatchObject({ check: 'number-value', severity: 'critical' })
    expect(target.slice(wrong?.start, wrong?.end)).toBe('36 billion')
  })

  it('count no digits in the id of a quotation', () => {
    expect(checksOf('他说{q:13}。', 'He said {q:13}.')).toEqual([])
  })

  it('hold a target against the memory and against the sentence before', () => {
    const known = new Map([['合作共赢', 'win-win cooperation']])
    expect(checksOf('合作共赢', 'cooperation for all', { knownTargets: known })).toEqual(['same-source'])
  })

  it('say nothing of a segment that is not translated yet', () => {
    expect(found('天然气{q:13}。', ' ')).toEqual([])
  })
})

describe('the words of a coded text', () => {
  it('lead back to the places that they came from', () => {
    const { text, inCoded } = wordsOf('a{b:1}{{c{/b:1}{q:13}d')
    expect(text).toBe('a{c\uFFFCd')
    expect(inCoded(1, 2)).toEqual({ start: 6, end: 8 })
    expect(inCoded(3, 4)).toEqual({ start: 15, end: 21 })
    expect(inCoded(5, 5)).toEqual({ start: 22, end: 22 })
  })
})

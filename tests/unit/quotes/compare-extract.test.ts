import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { claimsMore, compareExtract } from '../../../src/domain/quotes/compare-extract'

const wording = '我们将按时完成全部工程。'

describe('comparing a wording with an extract', () => {
  it('finds it to the letter wherever it stands', () => {
    const compared = compareExtract(wording, `记者问。发言人答：“${wording}”随后离场。`)
    expect(compared).toMatchObject({ result: 'match', segments: [{ op: 'same', text: wording }] })
  })

  it('says when only marks, width, white space or invisible characters differ, and shows which', () => {
    const compared = compareExtract('GDP增长５％，“稳”字当头', '……GDP 增长5%,「稳」字当头……')
    expect(compared.result).toBe('matchUnderFolding')
    expect(compared.segments.some(({ op }) => op !== 'same')).toBe(true)
    expect(compareExtract('坚决\u202E支持', '坚决支持').result).toBe('matchUnderFolding')
  })

  it('never calls other words the same: a capital, a negation, another country', () => {
    expect(compareExtract('No new taxes', 'no new Taxes').result).toBe('differs')
    expect(compareExtract('我们支持这一倡议', '我们不支持这一倡议').result).toBe('differs')
    expect(compareExtract('哈方将坚定支持这一倡议', '吉方将坚定支持这一倡议').result).toBe('differs')
  })

  it('shows of the stretch that is most alike what differs', () => {
    const { result, place, segments } = compareExtract(
      wording,
      `今天有雨。我们将尽快完成全部工程。明天有雪。`,
    )
    expect(result).toBe('differs')
    expect(place?.start).toBeGreaterThanOrEqual(4)
    expect(segments).toContainEqual({ op: 'removed', text: '按时' })
    expect(segments).toContainEqual({ op: 'added', text: '尽快' })
  })

  it('takes in what stands in the place of its ends, and no more', () => {
    const { place, segments } = compareExtract(
      '变幻不定，我们是好兄弟。',
      '他说：变化不定，我们是好兄弟！随后离场。',
    )
    const shown = segments.filter(({ op }) => op !== 'removed').map(({ text }) => text)
    expect(shown.join('')).toBe('变化不定，我们是好兄弟！')
    expect(place).toEqual({ start: 3, end: 15 })
  })

  it('finds nothing in a text about something else, in an empty one, or of no words', () => {
    expect(compareExtract(wording, '今天天气很好，适合外出。').result).toBe('notFound')
    expect(compareExtract(wording, '').result).toBe('notFound')
    expect(compareExtract('', wording).result).toBe('notFound')
  })

  it('calls equal exactly what stands there, and cuts no character in two', () => {
    const words = fc.array(fc.constantFrom('好', '𠮷', 'a', '“', '，', ' ', '5'), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { result, segments } = compareExtract(one.join(''), other.join(''))
        expect(result === 'match').toBe(other.join('').includes(one.join('')))
        const before = segments.filter(({ op }) => op !== 'added').map(({ text }) => text)
        if (segments.length > 0) expect(before.join('')).toBe(one.join(''))
        for (const { text } of segments) expect(text).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('takes no longer for 20,000 characters than a person waits', () => {
    const long = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7) % 900)),
    ).join('')
    const started = performance.now()
    expect(compareExtract(long, `${long.slice(0, 9_000)}改${long.slice(9_001)}完`).result).toBe('differs')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('a verdict', () => {
  it('may be more cautious than the words, never bolder', () => {
    expect(claimsMore('match', 'matchUnderFolding')).toBe(true)
    expect(claimsMore('differs', 'notFound')).toBe(true)
    expect(claimsMore('differs', 'match')).toBe(false)
    expect(claimsMore('match', 'match')).toBe(false)
  })
})

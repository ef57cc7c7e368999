import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { redline, type Segment } from '../../../src/domain/manuscript/redline'
import { clausesOf, tokensOf } from '../../../src/domain/manuscript/tokens'

/** `友好[-邻居-]{+伙伴+}` */
function show(segments: Segment[]) {
  const wrap = {
    same: (t: string) => t,
    removed: (t: string) => `[-${t}-]`,
    added: (t: string) => `{+${t}+}`,
  }
  return segments.map(({ op, text }) => wrap[op](text)).join('')
}

function replay(segments: Segment[], without: Segment['op']) {
  return segments
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('')
}

describe('redline', () => {
  it.each([
    ['已超过3600亿立方米', '已超过3800亿立方米', '已超过[-3600-]{+3800+}亿立方米'],
    ['永远的好邻居，好朋友', '永远的好伙伴，好朋友', '永远的好[-邻居-]{+伙伴+}，好朋友'],
    ['more than 3,600 pupils', 'more than 3,800 pupils', 'more than [-3,600-]{+3,800+} pupils'],
    ['合作不断深化', '合作深化', '合作[-不断-]深化'],
    ['合作深化', '合作不断深化', '合作{+不断+}深化'],
    ['', '新', '{+新+}'],
  ])('of %s and %s', (before, after, shown) => expect(show(redline(before, after))).toBe(shown))

  it('merges a character that stays by chance between two changes', () => {
    expect(show(redline('甲乙丙的丁戊己。', '子丑寅的卯辰巳。'))).toBe(
      '[-甲乙丙的丁戊己-]{+子丑寅的卯辰巳+}。',
    )
  })

  it('has one segment for equal texts and none for nothing', () => {
    expect(redline('同', '同')).toEqual([{ op: 'same', text: '同' }])
    expect(redline('', '')).toEqual([])
  })

  it('keeps clauses that stayed when a long text was rewritten around them', () => {
    const clause = (seed: number) =>
      `${Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0x4e00 + seed * 40 + at)).join('')}，`
    const kept = '这一句留了下来没有改动，'
    const before = Array.from({ length: 9 }, (_, at) => clause(at)).join('') + kept + clause(10)
    const after = Array.from({ length: 9 }, (_, at) => clause(at + 20)).join('') + kept + clause(30)
    const stayed = redline(before, after).filter(({ op, text }) => op === 'same' && text.includes(kept))
    expect(stayed).toHaveLength(1)
  })

  const unit = fc.constantFrom(
    '中',
    '国',
    '好',
    '，',
    '。',
    ' ',
    'word',
    '12',
    '3.4',
    '\n',
    '𠮷',
    '👨‍👩‍👧',
    '🇨🇳',
    'é',
    '\ud83d',
  )
  const text = fc.string({ unit, maxLength: 400, size: 'max' })

  it('replays to both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = redline(before, after)
        expect(replay(segments, 'added')).toBe(before)
        expect(replay(segments, 'removed')).toBe(after)
        expect(
          segments.every((segment, at) => segment.text !== '' && segment.op !== segments[at - 1]?.op),
        ).toBe(true)
      }),
    )
  })

  it('never cuts a surrogate pair, a cluster or a letter from its accent', () => {
    const whole = fc.string({
      unit: fc.constantFrom('𠮷', '𠮶', '👨‍👩‍👧', '👨‍👩‍👦', '🇨🇳', '🇰🇿', 'e\u0301', 'e', '中'),
    })
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        for (const { text: piece } of redline(before, after)) {
          expect(piece).not.toMatch(/^[\u0301\u200D]|^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$|\u200D$/)
        }
      }),
    )
  })
})

describe('tokensOf and clausesOf', () => {
  it('take words and numbers whole and Chinese by characters', () => {
    expect(tokensOf('我说 don’t, 3,600.5亿')).toEqual(['我', '说', ' ', 'don’t', ',', ' ', '3,600.5', '亿'])
  })

  it('join to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokensOf(text).join('')).toBe(text)
        expect(clausesOf(tokensOf(text)).flat().join('')).toBe(text)
      }),
    )
    const clauses = clausesOf(tokensOf('一，二……。\n3,600, and'))
    expect(clauses.map((clause) => clause.join(''))).toEqual(['一，', '二……。\n', '3,600, ', 'and'])
  })
})

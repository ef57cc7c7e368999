import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorSelector, selectorFor } from '../../../src/domain/quotes/anchors'

const row = '“哈方将坚定支持”“吉方将坚定支持”“塔方将坚定支持”。'

describe('anchoring a selector', () => {
  it('anchors identical words silently wherever they have moved', () => {
    const selector = selectorFor(row, 9, 16)
    expect(anchorSelector(selector, `新的开头。${row}`)).toEqual({ status: 'exact', start: 14, end: 21 })
  })

  it('picks among several by neighbours that are both as they were', () => {
    const text = '甲说“好”，乙说“好”，丙说“好”。'
    expect(anchorSelector(selectorFor(text, 8, 11), text)).toEqual({ status: 'exact', start: 8, end: 11 })
  })

  it('only suggests the one place that is left when its neighbours are others', () => {
    const text = '外长表示，将保持克制。……总理表示，将继续努力。'
    const without = text.replace('外长表示，将保持克制。……', '')
    const selector = { exact: '表示', prefix: '会谈后外长', suffix: '，将保持克制。' }
    expect(anchorSelector(selector, without).status).toBe('suggested')
  })

  it('asks when several places fit as well', () => {
    const selector = { exact: '“好”', prefix: '丁说', suffix: '。' }
    const anchoring = anchorSelector(selector, '甲说“好”，乙说“好”。')
    expect(anchoring).toEqual({
      status: 'ambiguous',
      candidates: [
        { start: 2, end: 5 },
        { start: 8, end: 11 },
      ],
    })
  })

  it('only suggests what is the same under folding', () => {
    const selector = { exact: '“2022年 GDP”', prefix: '', suffix: '' }
    expect(anchorSelector(selector, '关于「2022年GDP」的话')).toEqual({
      status: 'suggested',
      start: 2,
      end: 12,
    })
  })

  it('only suggests words that were edited between unchanged neighbours', () => {
    const before = '他在会议上说：“我们一定会努力完成任务。”会后他回国。'
    const after = '他在会议上说：“我们一定会努力完成全部任务。”会后他回国。'
    expect(anchorSelector(selectorFor(before, 8, 19), after)).toEqual({
      status: 'suggested',
      start: 8,
      end: 21,
    })
  })

  it('never rests on the next country’s words when a quotation is deleted', () => {
    const selector = selectorFor(row, 9, 16)
    const without = row.replace('“吉方将坚定支持”', '')
    expect(anchorSelector(selector, without)).toEqual({ status: 'orphan' })
  })

  it('cuts no surrogate pair in a context', () => {
    const text = '𠮷'.repeat(20) + '好' + '𠮷'.repeat(20)
    const odd = selectorFor(`a${text}`, 41, 42)
    expect(odd.prefix + odd.suffix).not.toMatch(/\p{Surrogate}/u)
    const shifted = selectorFor(`${text.slice(0, 40)}ab好c${text.slice(41)}`, 42, 43)
    expect(shifted.suffix).not.toMatch(/\p{Surrogate}/u)
    expect(shifted.suffix.length).toBeLessThanOrEqual(32)
  })

  it('finds every selector again in the text that it was made from, or asks', () => {
    const anyText = fc.array(fc.constantFrom('好', '𠮷', '“', '”', 'a', '。'), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (parts, one, other) => {
        const text = parts.join('')
        const offsets = [0]
        for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + part.length)
        const [a = 0, b = 0] = [offsets[one % offsets.length], offsets[other % offsets.length]]
        const [start, end] = a < b ? [a, b] : [b, a]
        fc.pre(start < end)
        const anchoring = anchorSelector(selectorFor(text, start, end), text)
        if (anchoring.status === 'exact') expect(anchoring).toMatchObject({ start, end })
        else
          expect(anchoring).toMatchObject({ candidates: expect.arrayContaining([{ start, end }]) as unknown })
      }),
    )
  })
})

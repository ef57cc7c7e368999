import { describe, expect, it } from 'vitest'

import {
  markedWording,
  stateOf,
  whenSaid,
  whoSaid,
  type QuotationRecord,
} from '../../../src/admin/quotation/quotation-record'

const record = (
  attribution: QuotationRecord['attribution'],
  rest: Partial<QuotationRecord> = {},
): QuotationRecord => ({
  id: 1,
  wording: '好邻居',
  marksOpen: '“',
  marksClose: '”',
  lifecycle: 'active',
  attribution,
  ...rest,
})

describe('a quotation in the editor', () => {
  it('is open until the desk can say who said it', () => {
    expect(stateOf(record({ status: 'unknown' }))).toBe('open')
    expect(stateOf(record(null))).toBe('open')
    expect(stateOf(record({ status: 'collective' }))).toBe('attributed')
  })

  it('shows a dispute even where a speaker is named', () => {
    expect(stateOf(record({ status: 'explicit' }, { lifecycle: 'misattributed' }))).toBe('misattributed')
  })

  it('names the speaker, else the words of the text, and never the country it is inferred from', () => {
    expect(whoSaid(record({ speaker: { name: '习近平' }, asWritten: '习近平主席' }))).toBe('习近平')
    expect(whoSaid(record({ speaker: 7, asWritten: '哈方' }))).toBe('哈方')
    expect(whoSaid(record({ onBehalfOf: { body: 'KZ' } }))).toBeNull()
  })

  it('says when and where as stated, and nothing where nothing is stated', () => {
    expect(whenSaid(record({ saidOnStated: '2022年1月25日', occasion: '视频峰会' }))).toBe(
      '2022年1月25日 · 视频峰会',
    )
    expect(whenSaid(record({ saidOnStated: '' }))).toBeNull()
  })

  it('stands in its marks, or without any', () => {
    expect(markedWording(record(null))).toBe('“好邻居”')
    expect(markedWording(record(null, { marksOpen: null, marksClose: '' }))).toBe('好邻居')
  })
})

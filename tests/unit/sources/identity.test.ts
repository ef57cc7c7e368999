import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, sameSource } from '../../../src/domain/sources/identity'

describe('folding a name', () => {
  it('takes every middle dot for the same, whatever keyboard it came from', () => {
    const spellings = ['萨阿迪·卡里姆佐达', '萨阿迪・卡里姆佐达', '萨阿迪•卡里姆佐达', '萨阿迪 ･ 卡里姆佐达']
    expect(new Set(spellings.map(foldName))).toEqual(new Set(['萨阿迪·卡里姆佐达']))
  })

  it('ignores width, case and doubled spaces', () => {
    expect(foldName('Ｊａｎｅ  Doe ')).toBe(foldName('jane doe'))
    expect(foldName('弘扬人民友谊  共创美好未来')).toBe(foldName('弘扬人民友谊\u3000共创美好未来'))
  })

  it('keeps different names apart', () => {
    expect(foldName('习近平')).not.toBe(foldName('习近平主席'))
    expect(foldName('José')).not.toBe(foldName('Jose'))
    expect(foldName('周恩来')).not.toBe(foldName('恩来'))
  })

  it('changes nothing the second time', () => {
    const name = fc.string({ unit: fc.constantFrom('ａ', 'Å', '·', '・', ' ', '\u3000', '中', 'ﬁ', 'ﾟ') })
    fc.assert(fc.property(name, (text) => foldName(foldName(text)) === foldName(text)))
  })
})

describe('the identity of a source', () => {
  it('is its kind and its folded name', () => {
    const person = { kind: 'person' as const, name: '拉希德·尤苏波夫' }
    expect(sameSource(person, { kind: 'person', name: '拉希德・尤苏波夫' })).toBe(true)
    expect(sameSource(person, { kind: 'work', name: '拉希德·尤苏波夫' })).toBe(false)
    expect(sameSource(person, { kind: 'person', name: '尤苏波夫' })).toBe(false)
  })
})

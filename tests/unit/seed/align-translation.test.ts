import { describe, expect, it } from 'vitest'

import { alignTranslation, splitQuotations, type GivenTranslation } from '../../../seed/align-translation'

const quotes = new Map([['k', { wording: '好。', marks: { open: '“', close: '”' } }]])

function given(...segments: [string, string][]): GivenTranslation {
  const source = segments.map(([one]) => one).join('')
  const blocks = [{ source, segments: segments.map(([one, target]) => ({ source: one, target })) }]
  return { targetLocale: 'en', blocks, terms: [], flags: [{ block: 0, segment: 1, note: 'Check.' }] }
}

describe('a given translation', () => {
  it('that is cut more finely is joined to the sentences of the desk, its quotations taken out', () => {
    const file = given(['他说：“好。”', 'He said: “Good.”'], ['然后走了。', 'Then he left.'])
    const sentences = [{ key: 's', line: '0', source: '他说：{q:k}然后走了。' }]
    const { sentences: aligned, quotations, unaligned, unsplit } = alignTranslation(file, sentences, quotes)
    expect(aligned).toMatchObject([{ target: 'He said: {q:k} Then he left.', flags: ['Check.'] }])
    expect([...quotations]).toEqual([['k', 'Good.']])
    expect([unaligned, unsplit]).toEqual([[], []])
  })

  it('whose sentences do not meet those of the desk is told, line by line', () => {
    const file = given(['甲。乙。', 'A. B.'])
    const sentences = ['甲。', '乙。'].map((source, at) => ({ key: String(at), line: '0', source }))
    expect(alignTranslation(file, sentences, quotes).unaligned).toEqual(['甲。乙。'])
  })
})

describe('taking quotations out of a target', () => {
  it('goes by the order of marks, terms and titles counted, a name that loses its marks not', () => {
    const source = '在“三股势力”和《书》之间，“一带一路”的人说{q:k}'
    const target = 'Between the “three forces” and “A Book,” people of the Belt and Road said “Good.”'
    expect(splitQuotations(source, target, 'en')).toEqual({
      target: 'Between the “three forces” and “A Book,” people of the Belt and Road said {q:k}',
      quotations: [['k', 'Good.']],
    })
  })

  it('is given up where the marks do not answer each other', () => {
    expect(splitQuotations('他说{q:k}', 'He said “yes” and “no.”', 'en')).toBeNull()
    expect(splitQuotations('他说{q:k}', 'He said yes.', 'en')).toBeNull()
  })

  it('knows the marks of Russian', () => {
    const split = splitQuotations('他说{q:k}。', 'Он сказал: «Всё „хорошо“».', 'ru')
    expect(split).toEqual({ target: 'Он сказал: {q:k}.', quotations: [['k', 'Всё „хорошо“']] })
  })
})

import { describe, expect, it } from 'vitest'

import { deriveEdtf, isEdtf } from '../../../src/domain/quotes/edtf'

describe('deriving EDTF from a date as stated', () => {
  it.each([
    ['2022年1月25日', {}, '2022-01-25'],
    ['5月18日至19日', {}, null],
    ['5月18日至19日', { year: 2023 }, '2023-05-18/2023-05-19'],
    ['访问前夕', {}, null],
    ['访问前夕', { year: 2022 }, null],
    ['访问前夕', { reference: '2022-09-14/2022-09-16' }, '../2022-09-14'],
    ['会议之后', { reference: '2022-09-14/2022-09-16' }, '2022-09-16/..'],
    ['峰会期间', { reference: '2023-05-18/2023-05-19' }, '2023-05-18/2023-05-19'],
    ['on 25 January', { year: 2022 }, '2022-01-25'],
    ['on the eve of the visit', { reference: '2022-09-14' }, '../2022-09-14'],
    ['накануне визита', { reference: '2022-09' }, '../2022-09'],
    ['近日', { year: 2023, reference: '2023-05-18' }, null],
    ['访问前夕', { reference: 'gestern' }, null],
  ])('%s with %o is %s', (stated, context, edtf) => {
    expect(deriveEdtf(stated, context)).toBe(edtf)
  })

  it('lets the words outweigh what a person adds', () => {
    expect(deriveEdtf('2022年1月25日', { year: 2023, reference: '1999' })).toBe('2022-01-25')
  })
})

describe('an EDTF date', () => {
  it.each(['2022', '2022-01', '2022-01-25', '2022-01-25/2022-02', '../2022-09-14', '2022/..'])(
    '%s is one',
    (text) => expect(isEdtf(text)).toBe(true),
  )

  it.each(['', '22', '2022-13', '2023-02-30', '../..', '2022-05/2021-01', '2022年', '2022-1-5', '2022 '])(
    '“%s” is none',
    (text) => expect(isEdtf(text)).toBe(false),
  )
})

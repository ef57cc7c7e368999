import { expect, it } from 'vitest'
import { statedDate } from '../../../src/domain/quotes/dates'

it('gives EDTF only where the words carry the year', () => {
  expect(statedDate('2022年1月25日，')).toEqual({ stated: '2022年1月25日', edtf: '2022-01-25' })
  expect(statedDate('2019年4月')).toEqual({ stated: '2019年4月', edtf: '2019-04' })
  expect(statedDate('2023年5月18日至19日')).toEqual({
    stated: '2023年5月18日至19日',
    edtf: '2023-05-18/2023-05-19',
  })
  expect(statedDate('5月18日至19日')).toEqual({ stated: '5月18日至19日', edtf: null })
  expect(statedDate('on 25 January 2022')).toEqual({ stated: '25 January 2022', edtf: '2022-01-25' })
  expect(statedDate('25 января 2022 года')).toMatchObject({ edtf: '2022-01-25' })
})

it('gives no EDTF for a day that no calendar has', () => {
  expect(statedDate('2022年13月40日')).toMatchObject({ edtf: null })
})

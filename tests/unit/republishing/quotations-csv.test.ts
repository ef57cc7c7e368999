import { describe, expect, it } from 'vitest'
import { deliveredQuote, deliveredSource } from '../../../src/domain/republishing/delivered-quotes'
import { quotationsCsv } from '../../../src/domain/republishing/quotations-csv'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'
import { identityOf } from '../../support/published'

function tableOf(...wordings: string[]): string {
  const said = attribution({ status: 'explicit', speaker: 0, asWritten: '=cmd' })
  const quotes = wordings.map((wording) => quote(wording, { attribution: said }))
  const content = manuscript({
    sections: [section(null, p(...quotes.map((_, index) => index)))],
    quotes,
    sources: [source('某人')],
  })
  const identity = identityOf(content)
  return quotationsCsv({
    quotes: quotes.map((each, index) => deliveredQuote(each, index, identity)),
    sources: [deliveredSource(source('某人'), 0, identity)],
  })
}

describe('quotations as a table', () => {
  it('have a heading row and one row each, every field quoted', () => {
    const [heading = '', first = '', end] = tableOf('他说“好”, "yes"').split('\r\n')
    expect(heading.split(',').slice(0, 3)).toEqual(['id', 'wording', 'kind'])
    expect(first).toContain('"quote-1","他说“好”, ""yes""","direct"')
    expect(first).toContain('"某人"')
    expect(end).toBe('')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '|cmd'])(
    'compute nothing on the machine of whoever opens them: %j',
    (wording) => expect(tableOf(wording)).toContain(`"'${wording}"`),
  )

  it('guard every column, not the wording alone', () => {
    expect(tableOf('原话')).toContain(`"'=cmd"`)
  })

  it('leave other words as they are, line ends included', () => {
    expect(tableOf('第一行\n第二行 = 二')).toContain('"第一行\n第二行 = 二"')
  })
})

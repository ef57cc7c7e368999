import { expect, it } from 'vitest'

import { occurrencesIn } from '../../../src/domain/quotes/occurrences'
import { attribution, manuscript, p, quote, section } from '../../support/manuscripts'

it('finds the quotations of each section with the state of their evidence, and what is in marks without one', () => {
  const evidence = { part: 'source' as const, exact: '外长', prefix: '', suffix: '说：' }
  const gone = { ...evidence, exact: '总统' }
  const text = manuscript({
    sections: [
      section(null, p('外长说：', 0, '，又说', 0, '。')),
      section('一', p('横幅写着“只要有心，人人可为”。'), p('另一处“一带一路”和', 1)),
    ],
    quotes: [
      quote('是的', { attribution: attribution({ evidence: [evidence] }) }),
      quote('不是', { attribution: attribution({ evidence: [evidence, gone] }) }),
    ],
  })
  expect(occurrencesIn(text)).toEqual([
    [
      { kind: 'quotation', quote: 0, evidence: 'exact' },
      { kind: 'quotation', quote: 0, evidence: 'exact' },
    ],
    [
      { kind: 'passage', wording: '只要有心，人人可为' },
      { kind: 'quotation', quote: 1, evidence: 'orphan' },
    ],
  ])
})

import { expect, it } from 'vitest'

import { contextOf } from '../../../src/domain/quotes/context'
import { selectorFor } from '../../../src/domain/quotes/anchors'
import { textForm } from '../../../src/domain/manuscript/text'
import { attribution, manuscript, p, quote, section } from '../../support/manuscripts'

function text(evidence: ReturnType<typeof selectorFor>[]) {
  return manuscript({
    sections: [
      section(
        null,
        p('第一段。'),
        p('第二段说明外长要来。'),
        p('外长表示：', 0, '，又说“好”。'),
        p('第四段。'),
        p('第五段。'),
      ),
    ],
    quotes: [
      quote('我们会来', {
        attribution: attribution({ evidence: evidence.map((one) => ({ part: 'source', ...one })) }),
      }),
    ],
  })
}

it('shows the line of a quotation with its neighbours, and marks the quotation and its evidence', () => {
  const whole = textForm(text([]))
  const at = whole.indexOf('外长表示')
  const context = contextOf(text([selectorFor(whole, at, at + 2)]), 0)
  expect(context?.text).toBe('第二段说明外长要来。\n外长表示：“我们会来”，又说“好”。\n第四段。')
  expect(context?.lines[1]).toEqual([
    { text: '外长', parts: ['source'] },
    { text: '表示：', parts: [] },
    { text: '“我们会来”', parts: ['quotation'] },
    { text: '，又说“好”。', parts: [] },
  ])
  expect(`${context?.before}${context?.text}${context?.after}`).toBe(whole)
})

it('marks no evidence that is not sure, and says what became of it', () => {
  const context = contextOf(text([{ exact: '外长', prefix: '昨天', suffix: '说' }]), 0)
  expect(context?.marked.map(({ part }) => part)).toEqual(['quotation'])
  expect(context?.evidence[0]?.anchoring.status).toBe('ambiguous')
})

it('is nothing for a quotation that the text does not use', () => {
  expect(contextOf(manuscript({ quotes: [quote('没有人引')] }), 0)).toBeNull()
})

import { codeFaults } from '../segments/code-faults'
import { quotationsIn } from '../segments/coded-text'
import type { CodeCheck, Remark } from '../types'

/** Every quotation of the source stands once in the target, no other does, and its own translation is approved. */
export const quoteCode: CodeCheck = {
  id: 'quote-code',
  check: ({ source, target }, { approvedQuotations }) => {
    const misplaced = codeFaults(source, target)
      .filter(({ id }) => id.startsWith('q:'))
      .map(({ kind, start, end }): Remark => {
        const message =
          kind === 'missing'
            ? 'A quotation of the source is missing.'
            : 'The source has no such quotation, or has it once only.'
        return { severity: 'critical', message, start, end }
      })
    const open = [...new Set(quotationsIn(target))].filter((quote) => !approvedQuotations.has(quote))
    return [
      ...misplaced,
      ...open.map((quote): Remark => {
        const start = target.indexOf(`{q:${quote}}`)
        const end = start + quote.length + 4
        return {
          severity: 'critical',
          message: 'The translation of this quotation is not approved.',
          start,
          end,
        }
      }),
    ]
  },
}

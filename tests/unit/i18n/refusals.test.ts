import { describe, expect, it } from 'vitest'

import { deskWords } from '../../../src/i18n/desk/desk-words'
import { refusalWords } from '../../../src/i18n/refusals'

describe('the words of a refusal', () => {
  it('say of each finding that stands in the way what it is, and never its code', () => {
    const refusal = {
      code: 'blockingFindings',
      findings: ['titleMissing', 'speakerNotShown'],
    } as const
    expect(refusalWords(refusal, 'en').message).toBe(
      'Findings of the checks stand in the way. The title is missing. Somebody is named as the speaker, but the words that say so are missing.',
    )
    expect(refusalWords(refusal, 'zh').message).toBe(
      '有未解决的问题。没有标题。已指定某人为说话者，但正文中没有指名的话，或没有标出依据。',
    )
  })

  it('of a sentence that checks keep from being accepted name them, and never advise to waive a quotation', () => {
    const words = (...checks: string[]) => refusalWords({ code: 'blockedByFindings', checks }, 'en')
    expect(words('number-value', 'number-missing').message).toBe(
      'Findings of the checks stand in the way: number.',
    )
    expect(words('quote-code')).toEqual({
      message: 'Findings of the checks stand in the way: quotation.',
      todo: 'Place the quotations and marks of this sentence, and approve its quotations.',
    })
    expect(words('quote-code', 'term').todo).toBe(
      'Mend the translation, or waive each finding with a reason. Place the quotations and marks of this sentence, and approve its quotations.',
    )
    expect(refusalWords({ code: 'blockedByFindings', checks: ['term'] }, 'zh').message).toContain('术语')
  })

  it('of an official translation name what is missing as its form does', () => {
    const refusal = { code: 'officialIncomplete', missing: ['url', 'excerpt'] } as const
    expect(refusalWords(refusal, 'en').message).toContain('missing: Address, Exact excerpt.')
    expect(refusalWords(refusal, 'zh').message).toContain('缺少：网址、原样摘录。')
  })

  it('of a machine name its service, what it answered, and what to do', () => {
    const failed = { code: 'machineFailed', why: 'quotaSpent', service: 'api.example', status: 456 } as const
    expect(refusalWords(failed, 'en').message).toBe(
      'What this desk may send to api.example is used up. Nothing was changed (HTTP 456).',
    )
    expect(refusalWords(failed, 'zh').message).toContain('api.example')
    const off = { code: 'suggestionsOff', missing: ['key', 'consent'] } as const
    expect(refusalWords(off, 'en').todo).toContain('SUGGEST_KEY, SUGGEST_CONSENT=yes')
  })

  it('of a revision that is not superseded fit both who would withhold it and who would publish it again', () => {
    const refusal = { code: 'notSuperseded', status: 'withdrawn' } as const
    expect(refusalWords(refusal, 'en').message).toMatch(/published again or withheld; .*“withdrawn”/)
    expect(refusalWords(refusal, 'zh').message).toMatch(/重新发布或停止公开.*“已撤稿”/)
  })

  it('name the status of a revision as the panel does, and never by its code', () => {
    const statuses = ['inReview', 'changesRequested', 'superseded'] as const
    for (const code of ['revisionClosed', 'notSuperseded'] as const) {
      for (const status of statuses) {
        const [en, zh] = (['en', 'zh'] as const).map((one) => refusalWords({ code, status }, one).message)
        expect(en).toContain(`“${deskWords('en').statuses[status]}”`)
        expect(zh).toContain(`“${deskWords('zh').statuses[status]}”`)
      }
    }
  })
})

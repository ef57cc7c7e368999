import { describe, expect, it } from 'vitest'

import { peopleOf } from '../../../src/domain/translation/acts'
import { propose, submit } from '../../../src/domain/translation/review/states'
import { mayAskMachine } from '../../../src/domain/translation/review/suggesting'

describe('a machine', () => {
  it('is asked only where no words stand', () => {
    expect(mayAskMachine('合作', '').ok).toBe(true)
    expect(mayAskMachine('合作', ' \n').ok).toBe(true)
    expect(mayAskMachine('合作', 'x')).toEqual({ ok: false, refusal: { code: 'alreadyTranslated' } })
  })

  it.each(['{q:13}', '“{q:13}”', '{b:1}……{/b:1}', ''])(
    'is not asked for %s, which has no words',
    (source) => {
      expect(mayAskMachine(source, '')).toEqual({ ok: false, refusal: { code: 'nothingToSuggest' } })
    },
  )

  it('writes a draft of nobody’s, which whoever submits it answers for', () => {
    const draft = propose('Cooperation', 'machine')
    expect(draft).toMatchObject({ state: 'draft', origin: 'machine', authors: [], acceptedBy: [] })
    expect(submit(draft, 't')).toMatchObject({ ok: true, value: { authors: ['t'], origin: 'machine' } })
  })

  it('is nobody in the acts on a target, and neither is who asked it', () => {
    const suggested = { act: 'suggested', person: 't', target: 'x' } as const
    expect(peopleOf([suggested]).authors).toEqual([])
    expect(peopleOf([suggested, { act: 'submitted', person: 'u', target: 'x' }]).authors).toEqual(['u'])
  })
})

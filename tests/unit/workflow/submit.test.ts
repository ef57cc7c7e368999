import { describe, expect, it } from 'vitest'

import { digestOf } from '../../../src/domain/manuscript/digest'
import { maySubmit, type SubmitFacts } from '../../../src/domain/workflow/submit'
import { actor, revision } from '../../support/workflow'

function submit(parts: Partial<SubmitFacts> = {}) {
  return maySubmit({
    actor: actor('writer', 'editor'),
    locale: 'zh-Hans',
    sourceLocale: 'zh-Hans',
    digest: digestOf('new'),
    newest: revision({ number: 4 }),
    isReaddressed: false,
    isWithdrawn: false,
    ...parts,
  })
}

describe('maySubmit', () => {
  it('gives the next number', () => {
    expect(submit()).toEqual({ ok: true, value: { number: 5 } })
    expect(submit({ newest: null })).toEqual({ ok: true, value: { number: 1 } })
  })

  it('refuses what equals the newest revision', () => {
    const newest = revision({ number: 4 })
    const refusal = { code: 'nothingToSubmit', revision: 4, digest: newest.digests.whole }
    expect(submit({ newest, digest: newest.digests.whole })).toEqual({ ok: false, refusal })
  })

  it('takes the same words under another address, so that an article can move', () => {
    const newest = revision({ number: 4 })
    expect(submit({ newest, digest: newest.digests.whole, isReaddressed: true }).ok).toBe(true)
  })

  it('takes the same words again after a withdrawal, unless they wait for decisions already', () => {
    const withdrawn = revision({ status: 'withdrawn' })
    const waiting = revision({ status: 'inReview' })
    expect(submit({ newest: withdrawn, digest: withdrawn.digests.whole, isWithdrawn: true }).ok).toBe(true)
    expect(submit({ newest: waiting, digest: waiting.digests.whole, isWithdrawn: true }).ok).toBe(false)
  })

  it('refuses a checker, and a translator in the source or in a locale that is not theirs', () => {
    const translator = actor('t', 'translator')
    expect(submit({ actor: actor('c', 'checker') })).toMatchObject({ refusal: { code: 'roleRequired' } })
    expect(submit({ actor: translator })).toMatchObject({ refusal: { code: 'roleRequired' } })
    expect(submit({ actor: translator, locale: 'ru' })).toMatchObject({ refusal: { locale: 'ru' } })
    expect(submit({ actor: translator, locale: 'en' }).ok).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'

import {
  mayWithdraw,
  mayWithhold,
  type WithdrawFacts,
  type WithholdFacts,
} from '../../../src/domain/workflow/take-down'
import { checkLockVersion, mayRestore } from '../../../src/domain/workflow/working-copy'
import { actor, revision } from '../../support/workflow'

const chief = actor('chief', 'chief')

describe('mayWithdraw', () => {
  const withdraw = (parts: Partial<WithdrawFacts> = {}) =>
    mayWithdraw({
      actor: chief,
      locale: 'zh-Hans',
      publication: { isWithdrawn: false },
      reason: ' 事实有误 ',
      ...parts,
    })

  it('gives the reason that readers see', () => {
    expect(withdraw()).toEqual({ ok: true, value: { reason: '事实有误' } })
  })

  it('says why not', () => {
    expect(withdraw({ actor: actor('e', 'editor') })).toMatchObject({ refusal: { code: 'roleRequired' } })
    expect(withdraw({ publication: null })).toMatchObject({ refusal: { code: 'notPublished' } })
    expect(withdraw({ publication: { isWithdrawn: true } })).toMatchObject({
      refusal: { code: 'alreadyWithdrawn' },
    })
    expect(withdraw({ reason: '　' })).toMatchObject({ refusal: { code: 'reasonRequired' } })
  })
})

describe('mayWithhold', () => {
  const withhold = (parts: Partial<WithholdFacts> = {}) =>
    mayWithhold({
      actor: chief,
      revision: revision({ status: 'superseded' }),
      wasPublished: true,
      isWithheld: false,
      reason: '隐私',
      ...parts,
    })

  it('takes a superseded revision out of the public history', () => {
    expect(withhold()).toEqual({ ok: true, value: { reason: '隐私' } })
  })

  it('refuses what readers see now: that is withdrawing', () => {
    const refusal = { code: 'notSuperseded', status: 'published' }
    expect(withhold({ revision: revision({ status: 'published' }) })).toEqual({ ok: false, refusal })
  })

  it('says why not', () => {
    expect(withhold({ wasPublished: false })).toMatchObject({ refusal: { code: 'notPublished' } })
    expect(withhold({ isWithheld: true })).toMatchObject({ refusal: { code: 'alreadyWithheld' } })
    expect(withhold({ reason: '' })).toMatchObject({ refusal: { code: 'reasonRequired' } })
    expect(withhold({ actor: actor('c', 'checker') })).toMatchObject({ refusal: { code: 'roleRequired' } })
  })
})

describe('checkLockVersion', () => {
  it('accepts the version that stands, and gives the next', () => {
    expect(checkLockVersion(7, 7)).toEqual({ ok: true, value: 8 })
  })

  it('refuses another with both versions', () => {
    expect(checkLockVersion(6, 7)).toEqual({
      ok: false,
      refusal: { code: 'staleWrite', sent: 6, current: 7 },
    })
  })

  it.each([undefined, null, '7', 7.5, NaN, [7]])('takes %s for none', (sent) => {
    expect(checkLockVersion(sent, 7)).toEqual({
      ok: false,
      refusal: { code: 'lockVersionRequired', current: 7 },
    })
  })
})

describe('mayRestore', () => {
  const restore = (who = actor('e', 'editor'), sentLockVersion: unknown = 3) =>
    mayRestore({ actor: who, revision: revision(), sentLockVersion, lockVersion: 3 })

  it('fills the working copy for who may write it, from what stands now', () => {
    expect(restore()).toEqual({ ok: true, value: 4 })
    expect(restore(actor('e', 'editor'), 2)).toMatchObject({ refusal: { code: 'staleWrite' } })
    expect(restore(actor('c', 'checker'))).toMatchObject({ refusal: { code: 'roleRequired' } })
  })
})

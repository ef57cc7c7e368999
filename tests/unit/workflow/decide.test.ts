import { describe, expect, it } from 'vitest'

import { digestOf } from '../../../src/domain/manuscript/digest'
import { mayDecide, type DecideFacts } from '../../../src/domain/workflow/decide'
import { actor, revision } from '../../support/workflow'

const chief = actor('chief', 'chief')
const admin = actor('writer', 'admin')

function decide(parts: Partial<DecideFacts> = {}) {
  const r = parts.revision ?? revision()
  const scope = parts.scope ?? 'text'
  return mayDecide({
    actor: chief,
    revision: r,
    scope,
    verdict: 'approve',
    digest: r.digests[scope],
    ...parts,
  })
}

function refusalOf(parts: Partial<DecideFacts>) {
  const decided = decide(parts)
  return decided.ok ? null : decided.refusal
}

describe('mayDecide', () => {
  it('gives the decision to record, with the digest of the scope', () => {
    const value = { scope: 'text', verdict: 'approve', digest: digestOf('T'), by: 'chief', override: null }
    expect(decide()).toEqual({ ok: true, value })
  })

  it('lets a checker decide on attribution only, an editor on nothing', () => {
    const checker = actor('checker', 'checker')
    expect(refusalOf({ actor: checker, scope: 'attribution' })).toBeNull()
    expect(refusalOf({ actor: checker })?.code).toBe('roleRequired')
    expect(refusalOf({ actor: actor('e', 'editor'), scope: 'attribution' })?.code).toBe('roleRequired')
  })

  it('lets a reviewer decide on the text of a translation into their locale, and nothing else', () => {
    const reviewer = actor('reviewer', 'reviewer')
    const into = (locale: string) => revision({ locale })
    expect(refusalOf({ actor: reviewer, revision: into('en') })).toBeNull()
    expect(refusalOf({ actor: reviewer, revision: into('ru') })?.code).toBe('roleRequired')
    expect(refusalOf({ actor: reviewer, revision: into('en'), scope: 'attribution' })?.code).toBe(
      'roleRequired',
    )
    expect(refusalOf({ actor: reviewer })?.code).toBe('roleRequired')
    expect(refusalOf({ revision: into('en') })).toBeNull()
  })

  it('refuses a contributor approving, by scope', () => {
    const r = revision({ contributors: { text: ['chief'], attribution: [] } })
    expect(refusalOf({ revision: r })).toEqual({ code: 'contributor', scope: 'text' })
    expect(refusalOf({ revision: r, scope: 'attribution' })).toBeNull()
  })

  it('lets a contributor ask for changes, since that lets nothing through', () => {
    const r = revision({ contributors: { text: ['chief'], attribution: [] } })
    expect(refusalOf({ revision: r, verdict: 'requestChanges' })).toBeNull()
  })

  it('lets an admin set four eyes aside with a reason, and nobody else', () => {
    expect(refusalOf({ actor: admin })?.code).toBe('contributor')
    expect(refusalOf({ actor: admin, override: { reason: ' ' } })?.code).toBe('reasonRequired')
    expect(decide({ actor: admin, override: { reason: ' alone on duty ' } })).toMatchObject({
      value: { override: { reason: 'alone on duty' } },
    })
    expect(refusalOf({ override: { reason: 'please' } })).toMatchObject({
      code: 'roleRequired',
      roles: ['admin'],
    })
  })

  it('refuses a decision on another digest than stands, with the one that does', () => {
    const stale = { code: 'changedSinceReview', current: digestOf('T') }
    expect(refusalOf({ digest: digestOf('what I read') })).toEqual(stale)
    expect(refusalOf({ digest: revision().digests.whole })).toEqual(stale)
  })

  it.each(['published', 'superseded', 'withdrawn'] as const)(
    'refuses any decision on a %s revision',
    (status) => {
      expect(refusalOf({ revision: revision({ status }) })).toEqual({ code: 'revisionClosed', status })
    },
  )

  it('still takes decisions on an approved revision', () => {
    expect(refusalOf({ revision: revision({ status: 'approved' }), verdict: 'requestChanges' })).toBeNull()
  })
})

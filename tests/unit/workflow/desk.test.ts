import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mayDecide } from '../../../src/domain/workflow/decide'
import { mayPublish, mayRepublish } from '../../../src/domain/workflow/publish'
import {
  scopeStandings,
  statusAfterDecision,
  statusAfterSubmission,
  supersededBy,
} from '../../../src/domain/workflow/standing'
import { maySubmit } from '../../../src/domain/workflow/submit'
import { mayWithdraw } from '../../../src/domain/workflow/take-down'
import { canMove } from '../../../src/domain/workflow/transitions'
import type {
  Actor,
  DecisionFacts,
  RevisionFacts,
  RevisionStatus,
  Scope,
} from '../../../src/domain/workflow/types'
import { actor, revision } from '../../support/workflow'

/** A desk in memory that does what the decisions allow, and checks every step against the table. */
class Desk {
  revisions: RevisionFacts[] = []
  decisions: DecisionFacts[] = []
  seen = new Set<string>()
  pointer: RevisionFacts | null = null
  isWithdrawn = false
  withdrawnAtSequence: number | null = null

  submit(who: Actor, text: string, attribution: string) {
    const number = this.revisions.length + 1
    const newest = this.revisions.at(-1) ?? null
    const contributors = { text: [who.id], attribution: [who.id] }
    const next = revision({ id: `r${number}`, number, text, attribution, contributors })
    const { locale, sourceLocale, digests } = next
    const decided = maySubmit({
      actor: who,
      locale,
      sourceLocale,
      digest: digests.whole,
      newest,
      isReaddressed: false,
      isWithdrawn: this.isWithdrawn,
    })
    if (!decided.ok) return
    this.revisions.push(next)
    next.status = statusAfterSubmission(this.standings(next))
    this.supersede(next)
  }

  decide(who: Actor, target: RevisionFacts, scope: Scope, approve: boolean, override: boolean) {
    const decided = mayDecide({
      actor: who,
      revision: target,
      scope,
      verdict: approve ? 'approve' : 'requestChanges',
      digest: target.digests[scope],
      override: override ? { reason: 'alone' } : null,
    })
    if (!decided.ok) return
    this.decisions.push({ ...decided.value, sequence: this.decisions.length + 1 })
    for (const open of this.revisions.filter((one) =>
      ['inReview', 'changesRequested', 'approved'].includes(one.status),
    )) {
      this.move(open, statusAfterDecision(open.status, this.standings(open)))
    }
    this.supersede(target)
  }

  publish(who: Actor, target: RevisionFacts, again: boolean) {
    const common = {
      actor: who,
      revision: target,
      standings: this.standings(target),
      digest: target.digests.whole,
      storedDigest: target.digests.whole,
      published: this.pointer,
      change: { kind: 'update' as const, note: 'note' },
    }
    const decided = again
      ? mayRepublish({ ...common, wasPublished: this.seen.has(target.id), isWithheld: false })
      : mayPublish(common)
    if (!decided.ok) return
    if (this.pointer) this.move(this.pointer, 'superseded')
    this.move(target, 'published')
    this.pointer = target
    this.isWithdrawn = false
    this.seen.add(target.id)
  }

  withdraw(who: Actor) {
    const publication = this.pointer || this.isWithdrawn ? { isWithdrawn: this.isWithdrawn } : null
    const decided = mayWithdraw({ actor: who, locale: 'zh-Hans', publication, reason: 'reason' })
    if (!decided.ok || !this.pointer) return
    this.move(this.pointer, 'withdrawn')
    this.pointer = null
    this.isWithdrawn = true
    this.withdrawnAtSequence = this.decisions.length
  }

  standings(target: RevisionFacts) {
    const { decisions, withdrawnAtSequence } = this
    return scopeStandings({ revision: target, decisions, withdrawnAtSequence })
  }

  private supersede(by: RevisionFacts) {
    if (by.status !== 'inReview' && by.status !== 'changesRequested' && by.status !== 'approved') return
    for (const other of supersededBy({ number: by.number, status: by.status }, this.revisions)) {
      this.move(other, 'superseded')
    }
  }

  private move(target: RevisionFacts, to: RevisionStatus) {
    if (target.status === to) return
    expect(canMove(target.status, to), `${target.status} to ${to}`).toBe(true)
    target.status = to
  }
}

const people = [
  actor('ed', 'editor'),
  actor('chief1', 'chief'),
  actor('chief2', 'chief'),
  actor('check', 'checker'),
  actor('root', 'admin'),
]

const who = fc.constantFrom(...people)
const which = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 4 }) })
const often = fc.oneof(
  { weight: 5, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
)
const submit = fc.record({
  do: fc.constant('submit' as const),
  who,
  text: fc.constantFrom('T', 'U'),
  by: fc.constantFrom('A', 'B'),
})
const decide = fc.record({
  do: fc.constant('decide' as const),
  who,
  which,
  scope: fc.constantFrom<Scope>('text', 'attribution'),
  approve: often,
  override: often.map((is) => !is),
})
const publish = fc.record({ do: fc.constant('publish' as const), who, which, again: fc.boolean() })
const withdraw = fc.record({ do: fc.constant('withdraw' as const), who })
const step = fc.oneof(
  { weight: 3, arbitrary: submit },
  { weight: 12, arbitrary: decide },
  { weight: 6, arbitrary: publish },
  { weight: 1, arbitrary: withdraw },
)
const sequences = fc.array(step, { minLength: 20, maxLength: 80, size: 'max' })

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Counts from the newest, so that most steps hit revisions on which something is possible. */
function pick(desk: Desk, back: number) {
  return desk.revisions.at(-1 - back)
}

function run(desk: Desk, one: Step) {
  const target = 'which' in one ? pick(desk, one.which) : undefined
  if (one.do === 'submit') desk.submit(one.who, one.text, one.by)
  if (one.do === 'withdraw') desk.withdraw(one.who)
  if (one.do === 'decide' && target) desk.decide(one.who, target, one.scope, one.approve, one.override)
  if (one.do === 'publish' && target) desk.publish(one.who, target, one.again)
}

/** Read from the decisions themselves, not from `scopeStandings`, so that a fault there shows. */
function wasApprovedByOthers(desk: Desk, target: RevisionFacts, scope: Scope) {
  return desk.decisions.some(
    (decision) =>
      decision.verdict === 'approve' &&
      decision.scope === scope &&
      decision.digest === target.digests[scope] &&
      decision.sequence > (desk.withdrawnAtSequence ?? 0) &&
      (decision.override !== null || !target.contributors[scope].includes(decision.by)),
  )
}

describe('a desk with any sequence of steps', () => {
  it('shows readers nothing that others than its contributors have not approved, scope by scope', () => {
    let published = 0
    fc.assert(
      fc.property(sequences, (sequence) => {
        const desk = new Desk()
        for (const one of sequence) {
          const before = desk.pointer
          run(desk, one)
          if (before === desk.pointer) continue
          expect(['publish', 'withdraw']).toContain(one.do)
          if (!desk.pointer) continue
          published++
          expect(wasApprovedByOthers(desk, desk.pointer, 'text')).toBe(true)
          expect(wasApprovedByOthers(desk, desk.pointer, 'attribution')).toBe(true)
        }
      }),
      { numRuns: 800 },
    )
    expect(published).toBeGreaterThan(100)
  })

  it('has at most one revision in review and one published', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const desk = new Desk()
        for (const one of sequence) run(desk, one)
        const count = (...statuses: RevisionStatus[]) =>
          desk.revisions.filter((one) => statuses.includes(one.status)).length
        expect(count('inReview')).toBeLessThanOrEqual(1)
        expect(count('published')).toBe(desk.pointer ? 1 : 0)
      }),
      { numRuns: 200 },
    )
  })
})

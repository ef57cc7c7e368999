import { describe, expect, it } from 'vitest'

import { scopeStandings } from '../../../src/domain/workflow/standing'
import type { Actor, DecisionFacts, RevisionFacts } from '../../../src/domain/workflow/types'
import { tasksOf } from '../../../src/domain/workflow/waiting'
import { actor, bothApproved, decision, revision } from '../../support/workflow'

const published = { id: 'r0', number: 0 }

function tasks(
  who: Actor,
  decisions: DecisionFacts[] = [],
  parts: Partial<RevisionFacts> = {},
  shown = false,
) {
  const facts = revision(parts)
  return tasksOf({
    actor: who,
    revision: facts,
    standings: scopeStandings({ revision: facts, decisions }),
    submittedBy: 'writer',
    published: shown ? published : null,
  })
}

const request = decision(1, 'chief', { verdict: 'requestChanges' })

describe('what waits for a person', () => {
  it('asks a chief to decide on both scopes of a new revision', () => {
    expect(tasks(actor('chief', 'chief'))).toEqual([
      { kind: 'decide', scope: 'text' },
      { kind: 'decide', scope: 'attribution' },
    ])
  })

  it('asks a checker to decide on attribution only', () => {
    expect(tasks(actor('check', 'checker'))).toEqual([{ kind: 'decide', scope: 'attribution' }])
  })

  it('asks nothing of an editor, who may not decide', () => {
    expect(tasks(actor('other', 'editor'))).toEqual([])
  })

  it('never asks somebody to approve what they wrote, whatever their role', () => {
    expect(tasks(actor('writer', 'chief', 'admin'))).toEqual([])
  })

  it('asks nobody for a second approval where one is enough', () => {
    expect(tasks(actor('chief2', 'chief'), [decision(1, 'chief')])).toEqual([
      { kind: 'decide', scope: 'attribution' },
    ])
  })

  it('hands the revision back to its submitter when changes are requested', () => {
    const parts = { status: 'changesRequested' as const }
    expect(tasks(actor('writer', 'editor'), [request], parts)).toEqual([{ kind: 'mend', scopes: ['text'] }])
    expect(tasks(actor('chief2', 'chief'), [request], parts)).toEqual([
      { kind: 'decide', scope: 'attribution' },
    ])
  })

  it('asks a chief to publish what is approved, also where readers are still owed a word', () => {
    const approved = { status: 'approved' as const, number: 1 }
    expect(tasks(actor('boss', 'chief'), bothApproved(), approved)).toEqual([{ kind: 'publish' }])
    expect(tasks(actor('boss', 'chief'), bothApproved(), approved, true)).toEqual([{ kind: 'publish' }])
    expect(tasks(actor('check', 'checker'), bothApproved(), approved)).toEqual([])
  })

  it('does not offer to publish what a blocking finding keeps back', () => {
    const parts = { status: 'approved' as const, blockingFindings: ['titleMissing' as const] }
    expect(tasks(actor('boss', 'chief'), bothApproved(), parts)).toEqual([])
  })

  it('asks nothing about a revision that takes no decisions', () => {
    expect(tasks(actor('chief', 'chief'), [], { status: 'superseded' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import {
  decideAct,
  nextAct,
  nextOpen,
  restOf,
  taskOf,
  type Seat,
} from '../../../src/admin/translation/state/tasks'
import type { Role } from '../../../src/domain/workflow/types'
import { row } from './rows'

const seat = (id: string, ...roles: Role[]): Seat => ({
  me: { id, name: id, roles, locales: ['en'] },
  locale: 'en',
})
const translator = seat('t', 'translator')
const reviewer = seat('r', 'reviewer')
const chief = seat('c', 'chief')
const by = (id: string) => [{ id, name: id }]

describe('what a row waits for', () => {
  it('is the translator while it is not handed over, then a reviewer who wrote none of it', () => {
    const draft = row(1, { state: 'draft', target: 'x', authors: by('t') })
    const submitted = { ...draft, state: 'submitted' as const }
    expect(taskOf(draft, translator)).toBe('translate')
    expect(taskOf(draft, reviewer)).toBeNull()
    expect(taskOf(submitted, reviewer)).toBe('review')
    expect(taskOf(submitted, translator)).toBeNull()
    expect(taskOf({ ...submitted, authors: by('r') }, reviewer)).toBeNull()
  })

  it('is the translator again after a reviewer edited it', () => {
    const authors = [...by('t'), ...by('r')]
    const edited = row(1, { state: 'submitted', target: 'x', authors, editedInReviewBy: 'r' })
    expect(taskOf(edited, translator)).toBe('review')
    expect(decideAct(edited, 'accept', translator).ok).toBe(true)
    expect(taskOf(edited, reviewer)).toBeNull()
  })

  it('is a reviewer or a translator once the source moved', () => {
    const stale = row(1, { state: 'approved', target: 'x', authors: by('t'), freshness: 'staleMajor' })
    expect(taskOf(stale, reviewer)).toBe('confirm')
    expect(taskOf(stale, translator)).toBe('translate')
  })

  it('is nobody who only publishes', () => {
    expect(taskOf(row(1), chief)).toBeNull()
  })
})

describe('a row on which nothing is to be done', () => {
  const submitted = row(1, { state: 'submitted', target: 'x', authors: by('t') })

  it('waits for its review in the eyes of whoever handed it over', () => {
    expect(restOf(submitted, translator)).toBe('withReviewers')
    expect(restOf(submitted, reviewer)).toBeNull()
    expect(restOf(row(1), translator)).toBeNull()
  })

  it('is approved, in the eyes of everybody', () => {
    const approved = { ...submitted, state: 'approved' as const, acceptedBy: by('r') }
    expect(restOf(approved, translator)).toBe('approved')
    expect(restOf(approved, seat('r2', 'reviewer'))).toBe('approved')
  })

  it('is to be adapted once its source moved', () => {
    expect(restOf({ ...submitted, freshness: 'staleMajor' }, translator)).toBe('sourceMoved')
  })
})

describe('a machine', () => {
  it('is asked by whoever may write, where nothing is written', () => {
    expect(decideAct(row(1), 'suggest', translator).ok).toBe(true)
    expect(decideAct(row(1), 'suggest', chief)).toMatchObject({ refusal: { code: 'roleRequired' } })
    const written = row(1, { state: 'draft', target: 'x' })
    expect(decideAct(written, 'suggest', translator)).toMatchObject({
      refusal: { code: 'alreadyTranslated' },
    })
  })
})

describe('a refused act', () => {
  it('says which role it takes', () => {
    const submitted = row(1, { state: 'submitted', target: 'x', authors: by('t') })
    expect(decideAct(submitted, 'accept', chief)).toMatchObject({
      ok: false,
      refusal: { code: 'roleRequired' },
    })
  })

  it('names the findings in the way, but not those that were waived', () => {
    const finding = { check: 'number-value', severity: 'critical' as const, message: 'm', waived: null }
    const submitted = row(1, { state: 'submitted', target: 'x', authors: by('t'), findings: [finding] })
    expect(decideAct(submitted, 'accept', reviewer)).toMatchObject({
      refusal: { code: 'blockedByFindings', checks: ['number-value'] },
    })
    const waived = { ...finding, waived: { reason: 'r', by: 'b' } }
    expect(decideAct({ ...submitted, findings: [waived] }, 'accept', reviewer).ok).toBe(true)
  })

  it('keeps a translator from judging their own words', () => {
    const both = seat('t', 'translator', 'reviewer')
    const submitted = row(1, { state: 'submitted', target: 'x', authors: by('t') })
    expect(decideAct(submitted, 'accept', both)).toMatchObject({ refusal: { code: 'ownWords' } })
  })
})

it('offers to submit a draft and to accept what was submitted', () => {
  expect(nextAct(row(1), translator)).toBe('submit')
  expect(nextAct(row(1, { state: 'submitted', target: 'x', authors: by('t') }), reviewer)).toBe('accept')
})

it('goes to the next row that waits, around the end of the list', () => {
  const done = { state: 'approved' as const, target: 'x', authors: by('t') }
  const rows = new Map([row(1), row(2, done), row(3, done), row(4)].map((one) => [one.id, one]))
  const list = { rows, visible: [1, 2, 3, 4] }
  expect(nextOpen(list, 1, 1, translator)).toBe(4)
  expect(nextOpen(list, 4, 1, translator)).toBe(1)
  expect(nextOpen(list, 4, -1, translator)).toBe(1)
  expect(nextOpen(list, 2, 1, chief)).toBeNull()
})

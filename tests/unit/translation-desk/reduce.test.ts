import { describe, expect, it } from 'vitest'

import { approvedIn, countRows } from '../../../src/admin/translation/state/counts'
import { emptyDesk, targetOf, type DeskState } from '../../../src/admin/translation/state/desk-state'
import { everything } from '../../../src/admin/translation/state/filter'
import { reduce, type DeskEvent } from '../../../src/admin/translation/state/reduce'
import { row } from './rows'

const own = { isOpen: () => true, isMine: () => true }
const refusal = { message: 'no', todo: '' }

function after(...events: DeskEvent[]): DeskState {
  const rows = [row(1, { target: 'One.', state: 'draft', lockVersion: 3 }), row(2)]
  return events.reduce(reduce, reduce(emptyDesk, { type: 'loaded', rows, own }))
}

function typed(target: string, at = 0): DeskEvent {
  return { type: 'typed', id: 1, target, at }
}

const conflicted: DeskEvent = {
  type: 'conflicted',
  id: 1,
  conflict: { theirs: 'Eins.', by: 'Ann', lockVersion: 4 },
}

describe('what is typed', () => {
  it('stays until the server says that it has these very words', () => {
    const sent = after(typed('One!'), { type: 'sending', id: 1 })
    expect(targetOf(sent, 1)).toBe('One!')
    const saved = reduce(sent, { type: 'saved', row: row(1, { target: 'One!', lockVersion: 4 }) })
    expect(saved.drafts.size).toBe(0)
    expect(targetOf(saved, 1)).toBe('One!')
  })

  it('starts from what was saved when more was typed meanwhile', () => {
    const state = after(typed('One!'), { type: 'sending', id: 1 }, typed('One!!'), {
      type: 'saved',
      row: row(1, { target: 'One!', lockVersion: 4 }),
    })
    expect(state.drafts.get(1)).toMatchObject({
      target: 'One!!',
      base: { target: 'One!', lockVersion: 4 },
      sent: null,
      standing: 'waiting',
    })
  })

  it('can be had back where a machine filled the row: its words are undone like typed ones', () => {
    const suggested = row(2, { target: 'Two.', state: 'draft', origin: 'machine', lockVersion: 1 })
    const state = after({ type: 'acting', id: 2 }, { type: 'acted', row: suggested })
    expect(targetOf(state, 2)).toBe('Two.')
    const undone = reduce(state, { type: 'undone', id: 2 })
    expect(undone.drafts.get(2)).toMatchObject({ target: '', base: { target: 'Two.', lockVersion: 1 } })
    expect(targetOf(reduce(undone, { type: 'redone', id: 2 }), 2)).toBe('Two.')
  })

  it('can be had back also where the row was asked for and came before the answer of the machine', () => {
    const suggested = row(2, { target: 'Two.', state: 'draft', origin: 'machine', lockVersion: 1 })
    const state = after(
      { type: 'acting', id: 2 },
      { type: 'refreshed', row: suggested },
      { type: 'acted', row: suggested },
    )
    expect(targetOf(reduce(state, { type: 'undone', id: 2 }), 2)).toBe('')
  })

  it('keeps an act on one row going while a machine fills another', () => {
    const suggested = row(2, { target: 'Two.', origin: 'machine', lockVersion: 1 })
    expect(after({ type: 'acting', id: 1 }, { type: 'acted', row: suggested }).acting).toBe(1)
    expect(after({ type: 'acting', id: 2 }, { type: 'acted', row: suggested }).acting).toBeNull()
  })

  it('meanwhile is not overwritten by what a machine answers: both are shown', () => {
    const suggested = row(2, { target: 'Two.', origin: 'machine', lockVersion: 1 })
    const typing: DeskEvent = { type: 'typed', id: 2, target: 'Second', at: 0 }
    const state = after({ type: 'acting', id: 2 }, typing, { type: 'acted', row: suggested })
    expect(targetOf(state, 2)).toBe('Second')
    expect(state.conflicts.get(2)).toMatchObject({ theirs: 'Two.', lockVersion: 1 })
  })

  it('is no draft once it is again what stands', () => {
    expect(after(typed('One!'), typed('One.', 5000)).drafts.size).toBe(0)
  })

  it('is kept while the old words are on their way, though they are what stands', () => {
    const state = after(typed('One!'), { type: 'sending', id: 1 }, typed('One.', 5000))
    expect(state.drafts.get(1)).toMatchObject({ target: 'One.', sent: 'One!' })
  })

  it('survives a dead network and a refusal', () => {
    const offline = after(typed('One!'), { type: 'sending', id: 1 }, { type: 'unreachable', id: 1 })
    expect(offline.drafts.get(1)).toMatchObject({ target: 'One!', standing: 'offline', sent: null })
    const refused = after(typed('One!'), { type: 'refused', id: 1, refusal })
    expect(refused.drafts.get(1)).toMatchObject({ target: 'One!', standing: 'refused', refusal })
  })

  it('comes back from this machine unless the server has it', () => {
    const base = { target: 'One.', lockVersion: 3 }
    const back = after({ type: 'recovered', drafts: [{ id: 1, target: 'One, recovered.', base }] })
    expect(targetOf(back, 1)).toBe('One, recovered.')
    expect(back.drafts.get(1)?.base).toEqual(base)
    expect(after({ type: 'recovered', drafts: [{ id: 1, target: 'One.', base }] }).drafts.size).toBe(0)
  })
})

describe('undo', () => {
  it('takes back letters typed in one go together, and later ones by themselves', () => {
    const state = after(typed('One!', 0), typed('One!!', 300), typed('One!!?', 5000))
    const once = reduce(state, { type: 'undone', id: 1 })
    expect(targetOf(once, 1)).toBe('One!!')
    const twice = reduce(once, { type: 'undone', id: 1 })
    expect(targetOf(twice, 1)).toBe('One.')
    expect(targetOf(reduce(twice, { type: 'redone', id: 1 }), 1)).toBe('One!!')
  })

  it('takes a deletion of many letters back by itself, however fast it came', () => {
    const state = after(typed('One!', 0), typed('', 100))
    expect(targetOf(reduce(state, { type: 'undone', id: 1 }), 1)).toBe('One!')
  })

  it('goes back beyond a save: the older words are a draft to be saved', () => {
    const saved = after(
      typed('One!'),
      { type: 'sending', id: 1 },
      {
        type: 'saved',
        row: row(1, { target: 'One!', lockVersion: 4 }),
      },
    )
    const undone = reduce(saved, { type: 'undone', id: 1 })
    expect(undone.drafts.get(1)).toMatchObject({ target: 'One.', base: { lockVersion: 4 } })
  })

  it('does nothing at the beginning', () => {
    const state = after()
    expect(reduce(state, { type: 'undone', id: 1 })).toBe(state)
  })
})

describe('two people at one sentence', () => {
  it('see both texts, and nothing is overwritten', () => {
    const state = after(typed('Mine.'), { type: 'sending', id: 1 }, conflicted)
    expect(targetOf(state, 1)).toBe('Mine.')
    expect(state.conflicts.get(1)).toEqual({ theirs: 'Eins.', by: 'Ann', lockVersion: 4 })
    expect(state.drafts.get(1)?.standing).toBe('refused')
  })

  it('may keep mine, on top of the version they have seen', () => {
    const state = after(typed('Mine.'), conflicted, { type: 'mineKept', id: 1 })
    expect(state.conflicts.size).toBe(0)
    expect(state.drafts.get(1)).toMatchObject({
      target: 'Mine.',
      base: { lockVersion: 4 },
      standing: 'waiting',
    })
  })

  it('may take theirs, and undo that', () => {
    const state = after(typed('Mine.'), conflicted, { type: 'theirsTaken', id: 1 })
    expect(state.drafts.size + state.conflicts.size).toBe(0)
    expect(targetOf(state, 1)).toBe('Eins.')
    expect(targetOf(reduce(state, { type: 'undone', id: 1 }), 1)).toBe('Mine.')
  })

  it('is told as soon as a newer row arrives, not only on saving', () => {
    const newer = row(1, { target: 'Eins.', lockVersion: 4, lastBy: 'Ann' })
    const state = after(typed('Mine.'), { type: 'refreshed', row: newer })
    expect(state.conflicts.get(1)).toMatchObject({ theirs: 'Eins.', by: 'Ann', lockVersion: 4 })
    expect(targetOf(state, 1)).toBe('Mine.')
  })

  it('takes no older row for a newer one', () => {
    const state = after({ type: 'refreshed', row: row(1, { target: 'Old.', lockVersion: 2 }) })
    expect(targetOf(state, 1)).toBe('One.')
  })
})

describe('acts', () => {
  it('that were refused since the words were not saved are not held against words that are', () => {
    const refused = after(typed('One!'), { type: 'actRefused', id: 1, refusal })
    expect(refused.refusals.get(1)).toEqual(refusal)
    const saved: DeskEvent = { type: 'saved', row: row(1, { target: 'One!', lockVersion: 4 }) }
    expect(reduce(refused, saved).refusals.size).toBe(0)
  })

  it('show why they were refused beside the row, until the next one', () => {
    const state = after({ type: 'acting', id: 1 }, { type: 'actRefused', id: 1, refusal })
    expect(state.refusals.get(1)).toEqual(refusal)
    expect(state.acting).toBeNull()
    expect(reduce(state, { type: 'acting', id: 1 }).refusals.size).toBe(0)
  })
})

it('keeps the list as it is while rows change state, until the filter changes', () => {
  const filter = { ...after().filter, state: 'draft' as const }
  const state = after({ type: 'filtered', filter, own })
  expect(state.visible).toEqual([1])
  const acted = reduce(state, { type: 'acted', row: row(1, { state: 'submitted', lockVersion: 4 }) })
  expect(acted.visible).toEqual([1])
  expect(reduce(acted, { type: 'filtered', filter, own }).visible).toEqual([])
})

describe('what the checks say', () => {
  const finding = { check: 'date', severity: 'major' as const, message: '', waived: null }
  const checked = (lockVersion: number): DeskEvent => ({
    type: 'checked',
    found: [{ id: 3, lockVersion, findings: [finding] }],
    own,
  })
  const unchecked = row(3, { target: 'Three.', lockVersion: 2, findings: null })
  const loaded: DeskEvent = { type: 'loaded', rows: [unchecked], own }

  it('is not known before they have answered, and counted as such', () => {
    const before = after(loaded)
    expect(countRows(before.rows)).toMatchObject({ unchecked: 1, findings: { major: 0 } })
    const known = reduce(before, checked(2))
    expect(countRows(known.rows)).toMatchObject({ unchecked: 0, findings: { major: 1 } })
  })

  it('brings a row into the list of those with findings', () => {
    const filter = { ...everything, hasFindings: true }
    const filteredBefore = after(loaded, { type: 'filtered', filter, own })
    expect(filteredBefore.visible).toEqual([])
    expect(reduce(filteredBefore, checked(2)).visible).toEqual([3])
  })

  it('counts for the words that were checked alone', () => {
    expect(after(loaded, checked(1)).rows.get(3)?.findings).toBeNull()
    const saved: DeskEvent = { type: 'saved', row: { ...unchecked, lockVersion: 3, findings: [] } }
    expect(after(loaded, saved, checked(2)).rows.get(3)?.findings).toEqual([])
  })

  it('is not forgotten when the same row is told again', () => {
    expect(after(loaded, checked(2), loaded).rows.get(3)?.findings).toEqual([finding])
  })
})

describe('how far a section is', () => {
  const section = (key: string, segments: number) => ({
    section: key,
    heading: key,
    order: 0,
    segments,
    approved: 0,
  })
  const rows = new Map(
    [
      row(1, { section: 'a', state: 'approved' }),
      row(2, { section: 'a', state: 'approved', freshness: 'staleMajor' }),
      row(3, { section: 'b', state: 'approved' }),
    ].map((one) => [one.id, one]),
  )

  it('follows every acceptance, and counts nothing whose source moved', () => {
    expect(approvedIn(rows, [section('a', 2)]).get('a')).toBe(1)
  })

  it('is what the server said while its sentences are still loading', () => {
    expect(approvedIn(rows, [section('b', 2)]).get('b')).toBe(0)
  })
})

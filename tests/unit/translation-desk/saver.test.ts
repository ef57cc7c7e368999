import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Row } from '../../../src/admin/translation/row'
import type { Reply } from '../../../src/admin/translation/saving/desk-requests'
import { keptDrafts, type Shelf } from '../../../src/admin/translation/saving/kept-drafts'
import { createSaver, type Save, type Saver } from '../../../src/admin/translation/saving/saver'
import { emptyDesk, targetOf } from '../../../src/admin/translation/state/desk-state'
import { DeskStore } from '../../../src/admin/translation/state/desk-store'
import { row } from './rows'

const place = { person: '7', translation: 2 }

function shelfInMemory(): Shelf {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }
}

/** A server that keeps one sentence as the real one does: by version. */
function serverOf(target: string) {
  const server = { target, lockVersion: 0, isUp: true, isSignedIn: true, saves: [] as Save[] }
  const send = (save: Save): Promise<Reply<{ segment: Row }>> => {
    if (!server.isUp) return Promise.resolve({ kind: 'unreachable' })
    if (!server.isSignedIn) {
      return Promise.resolve({
        kind: 'refused',
        refusal: { refusal: 'notSignedIn', message: 'm', todo: 't' },
      })
    }
    server.saves.push(save)
    if (save.lockVersion !== server.lockVersion && save.target !== server.target) {
      const details = { mine: save.target, theirs: server.target, by: 'Ann', current: server.lockVersion }
      const refusal = { refusal: 'staleWrite' as const, message: 'm', todo: 't', details }
      return Promise.resolve({ kind: 'refused', refusal })
    }
    Object.assign(server, { target: save.target, lockVersion: server.lockVersion + 1 })
    const { lockVersion } = server
    return Promise.resolve({ kind: 'done', value: { segment: row(1, { target: save.target, lockVersion }) } })
  }
  return { server, send }
}

let store: DeskStore
let shelf: Shelf
let saver: Saver
let server: ReturnType<typeof serverOf>['server']

beforeEach(() => {
  vi.useFakeTimers()
  store = new DeskStore(emptyDesk)
  const own = { isOpen: () => true, isMine: () => true }
  store.dispatch({ type: 'loaded', rows: [row(1, { target: 'A' })], own })
  shelf = shelfInMemory()
  const made = serverOf('A')
  server = made.server
  saver = createSaver({ store, send: made.send, shelf, place, pause: 1000, retry: 4000 })
})
afterEach(() => {
  saver.stop()
  vi.useRealTimers()
})

function type(target: string): void {
  store.dispatch({ type: 'typed', id: 1, target, at: Date.now() })
  saver.changed(1)
}

describe('what is typed', () => {
  it('is kept here at the first letter, and sent once the person pauses', async () => {
    type('AB')
    type('ABC')
    expect(keptDrafts(shelf, place)).toMatchObject([{ id: 1, target: 'ABC' }])
    expect(server.saves).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.saves.map(({ target }) => target)).toEqual(['ABC'])
    expect(keptDrafts(shelf, place)).toEqual([])
  })

  it('stays here while the network is gone, and arrives when it is back', async () => {
    server.isUp = false
    type('ABC')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(targetOf(store.state, 1)).toBe('ABC')
    expect(keptDrafts(shelf, place)).toMatchObject([{ target: 'ABC' }])
    server.isUp = true
    await vi.advanceTimersByTimeAsync(4000)
    expect(server.target).toBe('ABC')
    expect(store.state.drafts.size).toBe(0)
  })

  it('stays here while nobody is signed in, says so by name, and arrives when they come back', async () => {
    server.isSignedIn = false
    type('ABC')
    await vi.advanceTimersByTimeAsync(1000)
    expect(store.state.drafts.get(1)?.refusal).toMatchObject({ refusal: 'notSignedIn' })
    expect(keptDrafts(shelf, place)).toMatchObject([{ target: 'ABC' }])
    server.isSignedIn = true
    saver.saveAll()
    await vi.advanceTimersByTimeAsync(0)
    expect(server.target).toBe('ABC')
    expect(store.state.drafts.size).toBe(0)
  })

  it('goes out in order, each save from the version that the last one made', async () => {
    type('AB')
    const first = saver.save(1)
    type('ABC')
    await first
    await saver.save(1)
    expect(server.saves.map(({ target, lockVersion }) => [target, lockVersion])).toEqual([
      ['AB', 0],
      ['ABC', 1],
    ])
    expect(store.state.drafts.size).toBe(0)
  })

  it('leaves nothing behind when it is taken back before it was sent', async () => {
    type('AB')
    type('A')
    expect(keptDrafts(shelf, place)).toEqual([])
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.saves).toHaveLength(0)
  })
})

describe('when somebody else was faster', () => {
  beforeEach(async () => {
    Object.assign(server, { target: 'Theirs', lockVersion: 5 })
    type('Mine')
    await vi.advanceTimersByTimeAsync(1000)
  })

  it('keeps both texts, sends nothing more, and overwrites nothing', async () => {
    expect(store.state.conflicts.get(1)).toMatchObject({ theirs: 'Theirs', by: 'Ann' })
    type('Mine too')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(server.target).toBe('Theirs')
    expect(keptDrafts(shelf, place)).toMatchObject([{ target: 'Mine too' }])
  })

  it('saves mine on top of theirs once the person says so', async () => {
    store.dispatch({ type: 'mineKept', id: 1 })
    expect(await saver.save(1)).toBe(true)
    expect(server.target).toBe('Mine')
  })
})

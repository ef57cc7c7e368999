import type { Row } from '../row'
import type { DeskStore } from '../state/desk-store'
import type { Reply } from './desk-requests'
import { dropDraft, forgetDraft, keepDraft, type DraftPlace, type Shelf } from './kept-drafts'

/** What of a row goes to the server. */
export interface Save {
  id: number
  target: string
  lockVersion: number
  isLeaving: boolean
}

export interface SaverOptions {
  store: DeskStore
  send: (save: Save) => Promise<Reply<{ segment: Row }>>
  shelf: Shelf
  place: DraftPlace
  /** Milliseconds: from the last letter to the save, and from a failure to the next attempt. */
  pause?: number
  retry?: number
}

export interface Saver {
  /** A row was typed in: it is kept here at once, and sent after a pause. */
  changed: (id: number) => void
  /** Sends what is typed in a row; resolves to whether the server has all of it. */
  save: (id: number) => Promise<boolean>
  /** Sends whatever is not there yet, also while the page is being left. */
  saveAll: (isLeaving?: boolean) => void
  stop: () => void
}

/**
 * Brings words to the server, one save of a row at a time, each starting from the version that the one before made.
 * What is not acknowledged stays on this machine.
 */
export function createSaver(options: SaverOptions): Saver {
  const { store, shelf, place, pause = 1000, retry = 4000 } = options
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  const running = new Map<number, Promise<boolean>>()

  const schedule = (id: number, after: number) => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void save(id), after),
    )
  }

  const sendOnce = async (id: number, isLeaving: boolean): Promise<boolean> => {
    const draft = store.state.drafts.get(id)
    if (!draft) return true
    if (store.state.conflicts.has(id)) return false
    store.dispatch({ type: 'sending', id })
    const { target, base } = draft
    const reply = await options.send({ id, target, lockVersion: base.lockVersion, isLeaving })
    settle(options, id, reply)
    if (reply.kind === 'unreachable') schedule(id, retry)
    return reply.kind === 'done' ? sendOnce(id, isLeaving) : false
  }

  const save = (id: number, isLeaving = false): Promise<boolean> => {
    clearTimeout(timers.get(id))
    const before = running.get(id)
    const next = before ? before.then(() => sendOnce(id, isLeaving)) : sendOnce(id, isLeaving)
    running.set(id, next)
    void next.then(() => running.get(id) === next && running.delete(id))
    return next
  }

  return {
    changed: (id) => {
      const draft = store.state.drafts.get(id)
      if (!draft) return forgetDraft(shelf, place, id)
      keepDraft(shelf, place, { id, target: draft.target, base: draft.base })
      if (!store.state.conflicts.has(id)) schedule(id, pause)
    },
    save: (id) => save(id),
    saveAll: (isLeaving = false) => {
      for (const [id, { standing }] of store.state.drafts) {
        if (standing !== 'sending' || isLeaving) void save(id, isLeaving)
      }
    },
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  }
}

/** What an answer means for the row, and for what is kept of it here. */
function settle({ store, shelf, place }: SaverOptions, id: number, reply: Reply<{ segment: Row }>): void {
  if (reply.kind === 'unreachable') return store.dispatch({ type: 'unreachable', id })
  if (reply.kind === 'done') {
    const { segment } = reply.value
    store.dispatch({ type: 'saved', row: segment })
    return dropDraft(shelf, place, id, segment.target)
  }
  const { refusal, details = {}, message, todo } = reply.refusal
  const { theirs, by, current } = details
  if (refusal !== 'staleWrite' || typeof theirs !== 'string')
    return store.dispatch({ type: 'refused', id, refusal: { refusal, message, todo } })
  const conflict = { theirs, by: String(by), lockVersion: Number(current) }
  store.dispatch({ type: 'conflicted', id, conflict })
}

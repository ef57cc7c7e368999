import type { Colleague } from '../../../queries/translation/colleagues-here'
import type { SegmentFindings } from '../../../queries/translation/desk-findings'
import type { DeskRefusal } from '../../send-to-desk'
import type { Row } from '../row'
import { targetOf, type Conflict, type DeskState, type Draft } from './desk-state'
import { filtered, type Own, type RowFilter } from './filter'
import { noHistory, redo, remembered, undo, type Step, type TextHistory } from './text-history'

/** Words kept on this machine because the server had not acknowledged them. */
export interface KeptDraft {
  id: number
  target: string
  base: { target: string; lockVersion: number }
}

export type DeskEvent =
  | { type: 'loaded'; rows: readonly Row[]; own: Own }
  | { type: 'checked'; found: readonly SegmentFindings[]; own: Own }
  | { type: 'recovered'; drafts: readonly KeptDraft[] }
  | { type: 'filtered'; filter: RowFilter; own: Own }
  | { type: 'activated'; id: number | null }
  | { type: 'typed'; id: number; target: string; at: number }
  | { type: 'undone' | 'redone'; id: number }
  | { type: 'sending'; id: number }
  | { type: 'saved'; row: Row }
  | { type: 'unreachable'; id: number }
  | { type: 'refused'; id: number; refusal: DeskRefusal }
  | { type: 'conflicted'; id: number; conflict: Conflict }
  | { type: 'mineKept' | 'theirsTaken'; id: number }
  | { type: 'acting'; id: number }
  | { type: 'acted'; row: Row }
  | { type: 'actRefused'; id: number; refusal: DeskRefusal }
  | { type: 'refreshed'; row: Row }
  | { type: 'met'; colleagues: readonly Colleague[] }

/** The desk after an event. Pure: what was typed leaves it only once the server said that it has it. */
export function reduce(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'loaded':
      return load(state, event.rows, event.own)
    case 'checked':
      return check(state, event.found, event.own)
    case 'recovered':
      return event.drafts.reduce(recover, state)
    case 'filtered': {
      const { filter, own } = event
      return { ...state, filter, visible: filtered(state, filter, own) }
    }
    case 'activated':
      return { ...state, active: event.id, refusals: new Map() }
    case 'typed':
      return type(state, event.id, event.target, event.at)
    case 'undone':
      return step(state, event.id, undo)
    case 'redone':
      return step(state, event.id, redo)
    case 'sending':
      return withDraft(state, event.id, (draft) => ({ ...draft, standing: 'sending', sent: draft.target }))
    case 'saved':
      return acknowledge(state, event.row)
    case 'unreachable':
      return withDraft(state, event.id, (draft) => ({ ...draft, standing: 'offline', sent: null }))
    case 'refused': {
      const { refusal } = event
      return withDraft(state, event.id, (draft) => ({ ...draft, standing: 'refused', sent: null, refusal }))
    }
    case 'conflicted':
      return conflict(state, event.id, event.conflict)
    case 'mineKept':
      return keepMine(state, event.id)
    case 'theirsTaken':
      return takeTheirs(state, event.id)
    case 'acting':
      return { ...state, acting: event.id, refusals: without(state.refusals, event.id) }
    case 'acted':
      return {
        ...refresh(takeableBack(state, event.row), event.row),
        acting: state.acting === event.row.id ? null : state.acting,
      }
    case 'actRefused': {
      const refusals = new Map(state.refusals).set(event.id, event.refusal)
      return { ...state, acting: null, refusals }
    }
    case 'refreshed':
      return refresh(isAnswering(state, event.row) ? takeableBack(state, event.row) : state, event.row)
    case 'met':
      return { ...state, colleagues: event.colleagues }
  }
}

function load(state: DeskState, loaded: readonly Row[], own: Own): DeskState {
  const rows = new Map(state.rows)
  for (const row of loaded) if (!isKnown(state.rows.get(row.id), row)) rows.set(row.id, row)
  const order = [...rows.values()].sort((a, b) => a.order - b.order).map(({ id }) => id)
  const next = { ...state, rows, order }
  const active = state.active !== null && rows.has(state.active) ? state.active : (order[0] ?? null)
  return { ...next, active: active, visible: filtered(next, state.filter, own) }
}

/** A row that is as new is not told again: it may be checked already. */
function isKnown(known: Row | undefined, row: Row): boolean {
  return known !== undefined && known.lockVersion >= row.lockVersion
}

/** Findings of the very words that stand, where none are known. The list changes only where it is of findings. */
function check(state: DeskState, found: readonly SegmentFindings[], own: Own): DeskState {
  const rows = new Map(state.rows)
  for (const { id, lockVersion, findings } of found) {
    const row = rows.get(id)
    if (row?.findings === null && row.lockVersion === lockVersion) rows.set(id, { ...row, findings })
  }
  const next = { ...state, rows }
  return state.filter.hasFindings ? { ...next, visible: filtered(next, state.filter, own) } : next
}

/** What was kept here and is not there comes back as a draft; the server says whether somebody was faster. */
function recover(state: DeskState, { id, target, base }: KeptDraft): DeskState {
  const row = state.rows.get(id)
  if (!row || row.target === target || state.drafts.has(id)) return state
  const draft: Draft = { target, base, sent: null, standing: 'waiting', refusal: null }
  const histories = new Map(state.histories).set(id, { ...noHistory, past: [row.target] })
  return { ...state, drafts: new Map(state.drafts).set(id, draft), histories }
}

function type(state: DeskState, id: number, target: string, at: number): DeskState {
  const before = targetOf(state, id)
  if (target === before) return state
  const history = remembered(state.histories.get(id) ?? noHistory, before, target, at)
  return { ...write(state, id, target), histories: new Map(state.histories).set(id, history) }
}

function step(
  state: DeskState,
  id: number,
  move: (history: TextHistory, now: string) => Step | null,
): DeskState {
  const moved = move(state.histories.get(id) ?? noHistory, targetOf(state, id))
  if (!moved) return state
  return { ...write(state, id, moved.target), histories: new Map(state.histories).set(id, moved.history) }
}

/** Words that are again what stands need no saving, unless others are on their way. */
function write(state: DeskState, id: number, target: string): DeskState {
  const row = state.rows.get(id)
  if (!row) return state
  const known = state.drafts.get(id)
  if (target === row.target && known?.sent == null && !state.conflicts.has(id)) {
    return { ...state, drafts: without(state.drafts, id) }
  }
  const base = known?.base ?? { target: row.target, lockVersion: row.lockVersion }
  const standing = known?.standing === 'sending' ? 'sending' : 'waiting'
  const draft: Draft = { target, base, sent: known?.sent ?? null, standing, refusal: null }
  return { ...state, drafts: new Map(state.drafts).set(id, draft) }
}

/** What was typed while a save was on its way starts from what was saved; what was refused before it is past. */
function acknowledge(before: DeskState, row: Row): DeskState {
  const rows = new Map(before.rows).set(row.id, row)
  const conflicts = without(before.conflicts, row.id)
  const state = { ...before, rows, conflicts, refusals: without(before.refusals, row.id) }
  const draft = state.drafts.get(row.id)
  if (!draft || draft.target === row.target) return { ...state, drafts: without(state.drafts, row.id) }
  const base = { target: row.target, lockVersion: row.lockVersion }
  const next: Draft = { ...draft, base, sent: null, standing: 'waiting', refusal: null }
  return { ...state, drafts: new Map(state.drafts).set(row.id, next) }
}

function conflict(state: DeskState, id: number, found: Conflict): DeskState {
  const kept = withDraft(state, id, (draft) => ({ ...draft, standing: 'refused', sent: null, refusal: null }))
  return { ...kept, conflicts: new Map(state.conflicts).set(id, found) }
}

/** The person has seen the other words: theirs are saved on top of them, knowingly. */
function keepMine(state: DeskState, id: number): DeskState {
  const found = state.conflicts.get(id)
  if (!found) return state
  const base = { target: found.theirs, lockVersion: found.lockVersion }
  const next = withDraft(state, id, (draft) => ({ ...draft, base, standing: 'waiting' }))
  return { ...next, conflicts: without(state.conflicts, id) }
}

/** Their words stand; mine can be had back by undoing. */
function takeTheirs(state: DeskState, id: number): DeskState {
  const found = state.conflicts.get(id)
  const row = state.rows.get(id)
  if (!found || !row) return state
  const mine = targetOf(state, id)
  const history = remembered(noHistory, mine, found.theirs, Number.NEGATIVE_INFINITY)
  const stands = { ...row, target: found.theirs, lockVersion: found.lockVersion, lastBy: found.by }
  return {
    ...state,
    rows: new Map(state.rows).set(id, stands),
    drafts: without(state.drafts, id),
    conflicts: without(state.conflicts, id),
    histories: new Map(state.histories).set(id, history),
  }
}

/** A row asked for anew while a machine fills it may bring the machine's words before the machine's answer does. */
function isAnswering({ acting }: DeskState, { id, origin }: Row): boolean {
  return acting === id && origin === 'machine'
}

/** Words that an act put into a row, as a machine's, are taken back like words that were typed. */
function takeableBack(state: DeskState, row: Row): DeskState {
  const before = state.rows.get(row.id)?.target
  if (before === undefined || before === row.target) return state
  const known = state.histories.get(row.id) ?? noHistory
  const apart = { ...known, at: Number.NEGATIVE_INFINITY }
  const history = remembered(apart, before, row.target, 0)
  return { ...state, histories: new Map(state.histories).set(row.id, history) }
}

/** A newer row. Where words were typed on an older one, and others stand now, it is a conflict at once. */
function refresh(state: DeskState, row: Row): DeskState {
  const known = state.rows.get(row.id)
  if (known && known.lockVersion > row.lockVersion) return state
  const next = { ...state, rows: new Map(state.rows).set(row.id, row) }
  const draft = state.drafts.get(row.id)
  if (!draft || draft.standing === 'sending') return next
  if (draft.target === row.target) return { ...next, drafts: without(state.drafts, row.id) }
  const isOvertaken = row.lockVersion > draft.base.lockVersion && row.target !== draft.base.target
  if (!isOvertaken) return next
  return conflict(next, row.id, { theirs: row.target, by: row.lastBy ?? '', lockVersion: row.lockVersion })
}

function withDraft(state: DeskState, id: number, change: (draft: Draft) => Draft): DeskState {
  const draft = state.drafts.get(id)
  return draft ? { ...state, drafts: new Map(state.drafts).set(id, change(draft)) } : state
}

function without<T>(map: ReadonlyMap<number, T>, id: number): ReadonlyMap<number, T> {
  if (!map.has(id)) return map
  const rest = new Map(map)
  rest.delete(id)
  return rest
}

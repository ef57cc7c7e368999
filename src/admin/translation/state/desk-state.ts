/** What the translation desk knows: rows as the server told them, and beside them what is typed and not yet there. */
import type { Colleague } from '../../../queries/translation/colleagues-here'
import type { DeskRefusal } from '../../send-to-desk'
import type { Row } from '../row'
import { everything, type RowFilter } from './filter'
import type { TextHistory } from './text-history'

/** Words of a row that the server has not acknowledged. */
export interface Draft {
  target: string
  /** What stood there when they were begun: a save says that it starts from here. */
  base: { target: string; lockVersion: number }
  /** The words on their way to the server; null when nothing is. */
  sent: string | null
  /** `refused` waits for a person, `offline` for the network; both are kept and shown. */
  standing: 'waiting' | 'sending' | 'offline' | 'refused'
  refusal: DeskRefusal | null
}

/** Somebody else changed the row meanwhile: their words, by whom, and the version of them. */
export interface Conflict {
  theirs: string
  by: string
  lockVersion: number
}

export interface DeskState {
  rows: ReadonlyMap<number, Row>
  /** Ids of all rows in the order of the source. */
  order: readonly number[]
  /** Ids of the rows in the list. Kept until the filter changes, so that no row moves under the pointer. */
  visible: readonly number[]
  filter: RowFilter
  active: number | null
  drafts: ReadonlyMap<number, Draft>
  conflicts: ReadonlyMap<number, Conflict>
  histories: ReadonlyMap<number, TextHistory>
  /** Why the last act on a row was refused, until the next one. */
  refusals: ReadonlyMap<number, DeskRefusal>
  /** The row with an act on its way. */
  acting: number | null
  /** Who else has this desk open. */
  colleagues: readonly Colleague[]
}

export const emptyDesk: DeskState = {
  rows: new Map(),
  order: [],
  visible: [],
  filter: everything,
  active: null,
  drafts: new Map(),
  conflicts: new Map(),
  histories: new Map(),
  refusals: new Map(),
  acting: null,
  colleagues: [],
}

/** The words that a person sees in a row: theirs where they typed, else what stands. */
export function targetOf({ rows, drafts }: Pick<DeskState, 'rows' | 'drafts'>, id: number): string {
  return drafts.get(id)?.target ?? rows.get(id)?.target ?? ''
}

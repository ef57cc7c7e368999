import type { Colleague } from '../../queries/translation/colleagues-here'
import type { Actor } from '../../domain/workflow/types'
import type { SegmentFindings } from '../../queries/translation/desk-findings'
import type { DeskSegments } from '../../queries/translation/desk-segments'
import type { TranslationDesk } from '../../queries/translation/translation-desk'
import type { DeskRefusal } from '../send-to-desk'
import type { Row } from './row'
import { ask, type Reply } from './saving/desk-requests'
import { forgetDraft, keptDrafts, type DraftPlace, type Shelf } from './saving/kept-drafts'
import { createSaver, type Saver } from './saving/saver'
import { emptyDesk } from './state/desk-state'
import { DeskStore } from './state/desk-store'
import { everything, type Own, type RowFilter } from './state/filter'
import { taskOf, type RowAct, type Seat } from './state/tasks'

export interface DeskStart {
  desk: TranslationDesk
  first: DeskSegments
  me: Actor
  /** The row that the address names; null for the first. */
  asked: number | null
}

export interface DeskOptions extends DeskStart {
  api: string
  language: string
  /** What to say when no answer comes, when a sentence has to be saved first, and when it is not checked yet. */
  failed: string
  saveFirst: string
  notChecked: string
  shelf: Shelf
}

const paths = {
  suggest: 'suggest',
  submit: 'submit',
  accept: 'accept',
  reject: 'reject',
  confirm: 'confirm-unchanged',
} satisfies Record<RowAct, string>

/** Everything the screen can do: what is typed, sent, judged and looked up goes through here. */
export class DeskControl {
  readonly store: DeskStore
  readonly seat: Seat
  readonly saver: Saver
  /** Whether the person has gone to a row: before that the focus is left where it is. */
  hasMoved = false
  private readonly place: DraftPlace
  private readonly own: Own

  constructor(readonly options: DeskOptions) {
    const { desk, me, first, asked, shelf } = options
    this.seat = { me, locale: desk.translation.locale }
    this.place = { person: me.id, translation: desk.translation.id }
    this.own = ownOf(desk, this.seat)
    this.store = new DeskStore(emptyDesk)
    this.saver = createSaver({ store: this.store, shelf, place: this.place, send: (save) => this.send(save) })
    this.loaded(first.items)
    if (asked !== null) this.store.dispatch({ type: 'activated', id: asked })
  }

  /** Brings back what is kept here and had not reached the server; returns of how many sentences. */
  recover(): number {
    const before = this.store.state.drafts.size
    this.store.dispatch({ type: 'recovered', drafts: keptDrafts(this.options.shelf, this.place) })
    this.saver.saveAll()
    return this.store.state.drafts.size - before
  }

  readonly type = (id: number, target: string): void => {
    this.store.dispatch({ type: 'typed', id, target, at: Date.now() })
    this.saver.changed(id)
  }

  readonly step = (id: number, type: 'undone' | 'redone'): void => {
    this.store.dispatch({ type, id })
    this.saver.changed(id)
  }

  /** Goes to a row. What was typed in the one before is sent at once, and the newest of this one is asked for. */
  readonly activate = (id: number): void => {
    const { active } = this.store.state
    this.hasMoved = true
    if (active === id) return
    if (active !== null && this.store.state.drafts.has(active)) void this.saver.save(active)
    this.store.dispatch({ type: 'activated', id })
  }

  readonly filter = (filter: RowFilter): void => {
    this.store.dispatch({ type: 'filtered', filter, own: this.own })
  }

  readonly showAll = (): void => this.filter(everything)

  readonly keepMine = (id: number): void => {
    this.store.dispatch({ type: 'mineKept', id })
    void this.saver.save(id)
  }

  readonly takeTheirs = (id: number): void => {
    this.store.dispatch({ type: 'theirsTaken', id })
    forgetDraft(this.options.shelf, this.place, id)
    void this.refresh(id)
  }

  /** Does something with a row as it is seen here; true when it was done. */
  readonly act = async (id: number, act: RowAct, body: Record<string, unknown> = {}): Promise<boolean> => {
    this.store.dispatch({ type: 'acting', id })
    const isSaved = await this.saver.save(id)
    const row = this.store.state.rows.get(id)
    if (!isSaved || !row) return this.refuse(id, { message: this.options.saveFirst, todo: '' })
    if (act === 'accept' && row.findings === null) {
      return this.refuse(id, { message: this.options.notChecked, todo: '' })
    }
    const path = `/segment-translations/${id}/${paths[act]}`
    const reply = await this.post<{ segment: Row }>(path, { ...body, lockVersion: row.lockVersion })
    if (reply.kind === 'done') {
      this.store.dispatch({ type: 'acted', row: reply.value.segment })
      return true
    }
    if (reply.kind === 'refused' && reply.refusal.refusal === 'staleWrite') await this.refresh(id)
    return this.refuse(id, this.wordsOf(reply))
  }

  /** A write beside the text of a row, after which the row is asked for anew; null when it was done. */
  readonly write = async (
    id: number,
    path: string,
    body: Record<string, unknown>,
  ): Promise<DeskRefusal | null> => {
    const reply = await this.post(path, body)
    if (reply.kind !== 'done') return this.wordsOf(reply)
    await this.refresh(id)
    return null
  }

  /** Asks anew for every row that holds a quotation: its translation stands in all of them. */
  readonly refreshQuotation = async (quote: string): Promise<void> => {
    const rows = [...this.store.state.rows.values()]
    const holding = rows.filter(({ quotations }) => quotations.some((one) => one.quote === quote))
    await Promise.all(holding.map(({ id }) => this.refresh(id)))
  }

  readonly refresh = async (id: number): Promise<void> => {
    const reply = await this.get<{ segment: Row | null }>(`/segment-translations/${id}/row`)
    if (reply.kind === 'done' && reply.value.segment) {
      this.store.dispatch({ type: 'refreshed', row: reply.value.segment })
    }
  }

  /**
   * Says at which sentence this person is, and learns who else is here. The sentences that others are at, and those
   * they left, are asked for anew: their words appear here without reloading.
   */
  readonly bePresent = async (): Promise<void> => {
    const reply = await this.post<{ colleagues: Colleague[] }>(`${this.translationPath}/presence`, {
      sentence: this.store.state.active,
    })
    if (reply.kind !== 'done') return
    const sentences = [...this.store.state.colleagues, ...reply.value.colleagues].flatMap(
      ({ sentence }) => sentence ?? [],
    )
    this.store.dispatch({ type: 'met', colleagues: reply.value.colleagues })
    const { rows, drafts } = this.store.state
    const others = [...new Set(sentences)].filter((id) => rows.has(id) && !drafts.has(id))
    await Promise.all(others.map((id) => this.refresh(id)))
  }

  /** Says that this person closes the desk. */
  readonly leave = (): Promise<Reply<unknown>> => {
    const url = this.url(`${this.translationPath}/presence`)
    const { language } = this.options
    return ask({ method: 'POST', url, language, body: { isLeaving: true }, keepalive: true })
  }

  get translationPath(): string {
    return `/translations/${this.options.desk.translation.id}`
  }

  readonly get = <T>(path: string): Promise<Reply<T>> =>
    ask<T>({ method: 'GET', url: this.url(path), language: this.options.language })

  readonly post = <T>(path: string, body: Record<string, unknown>): Promise<Reply<T>> =>
    ask<T>({ method: 'POST', url: this.url(path), language: this.options.language, body })

  /** Why a request was not done, in words. */
  readonly wordsOf = (reply: Exclude<Reply<unknown>, { kind: 'done' }>): DeskRefusal =>
    reply.kind === 'refused' ? reply.refusal : { message: this.options.failed, todo: '' }

  private send({
    id,
    target,
    lockVersion,
    isLeaving,
  }: Parameters<Parameters<typeof createSaver>[0]['send']>[0]) {
    const body = { target, lockVersion }
    const url = this.url(`/segment-translations/${id}`)
    const { language } = this.options
    return ask<{ segment: Row }>({ method: 'PATCH', url, language, body, keepalive: isLeaving })
  }

  private refuse(id: number, refusal: DeskRefusal): false {
    this.store.dispatch({ type: 'actRefused', id, refusal })
    return false
  }

  readonly loaded = (rows: readonly Row[]): void => {
    this.store.dispatch({ type: 'loaded', rows, own: this.own })
  }

  readonly checked = (found: readonly SegmentFindings[]): void => {
    this.store.dispatch({ type: 'checked', found, own: this.own })
  }

  private url(path: string): string {
    return `${this.options.api}${path}`
  }
}

/** What is theirs: the sections assigned to them, else what they wrote. */
function ownOf({ assignments }: TranslationDesk, seat: Seat): Own {
  const given = assignments.filter(({ person }) => String(person.id) === seat.me.id)
  const isAssigned = (row: Row) => given.some(({ section }) => section === null || section === row.section)
  const isAuthor = (row: Row) => row.authors.some(({ id }) => id === seat.me.id)
  return {
    isOpen: (row) => taskOf(row, seat) !== null,
    isMine: given.length > 0 ? isAssigned : isAuthor,
  }
}

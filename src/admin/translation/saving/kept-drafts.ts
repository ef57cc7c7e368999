/**
 * Words kept on this machine until the server has them: a closed tab or a dead network loses none. One entry a
 * sentence and person, written with every change.
 */
import type { KeptDraft } from '../state/reduce'

/** As much of `Storage` as this needs. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface DraftPlace {
  person: string
  translation: number
}

function prefixOf({ person, translation }: DraftPlace): string {
  return `copydesk.draft/${person}/${translation}/`
}

/** Keeps words; false where the browser refuses, full or forbidden. */
export function keepDraft(shelf: Shelf, place: DraftPlace, { id, target, base }: KeptDraft): boolean {
  try {
    shelf.setItem(`${prefixOf(place)}${id}`, JSON.stringify({ target, base }))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Lets go of words that the server has; others that were typed since, also in another tab, stay. */
export function dropDraft(shelf: Shelf, place: DraftPlace, id: number, acknowledged: string): void {
  const key = `${prefixOf(place)}${id}`
  const kept = parse(id, shelf.getItem(key))
  if (kept?.target === acknowledged) shelf.removeItem(key)
}

/** Lets go of whatever is kept for a sentence: the person took other words instead. */
export function forgetDraft(shelf: Shelf, place: DraftPlace, id: number): void {
  shelf.removeItem(`${prefixOf(place)}${id}`)
}

/** Everything kept for this person and translation. */
export function keptDrafts(shelf: Shelf, place: DraftPlace): KeptDraft[] {
  const prefix = prefixOf(place)
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parse(Number(key.slice(prefix.length)), shelf.getItem(key)) ?? [])
}

/** Null for what is not ours, or from another time. */
function parse(id: number, text: string | null): KeptDraft | null {
  const value = readJson(text)
  if (!isRecord(value) || typeof value.target !== 'string' || !isRecord(value.base)) return null
  const { target, lockVersion } = value.base
  if (typeof target !== 'string' || typeof lockVersion !== 'number' || !Number.isSafeInteger(id)) return null
  return { id, target: value.target, base: { target, lockVersion } }
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

'use client'

import type { RefusalBody } from '../../i18n/refusal-body'
import type { ArticleDesk } from '../../queries/article-desk'

/** The read model of the article screen as it arrives: the refusal is in words. */
export type DeskAnswer = Omit<ArticleDesk, 'submit'> & { submit: RefusalBody | null }

export type DeskState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; desk: DeskAnswer }

interface Entry {
  state: DeskState
  listeners: Set<() => void>
  /** Counts the questions asked: an older answer never replaces a newer one. */
  asked: number
}

const loading: DeskState = { kind: 'loading' }

/** One answer for each article, shared by the rail and every cell of the list of sections. */
const entries = new Map<number, Entry>()

function entryOf(article: number): Entry {
  const known = entries.get(article)
  if (known) return known
  const entry: Entry = { state: loading, listeners: new Set(), asked: 0 }
  entries.set(article, entry)
  return entry
}

export function deskState(article: number): DeskState {
  return entryOf(article).state
}

/** Listens to an article's answer, which is asked for when somebody listens first. */
export function listenToDesk(address: string, article: number, listener: () => void): () => void {
  const entry = entryOf(article)
  entry.listeners.add(listener)
  if (entry.listeners.size === 1) void askDesk(address, article)
  return () => entry.listeners.delete(listener)
}

/** Asks anew. What is shown stays until the answer is there, and stays when none comes. */
export async function askDesk(address: string, article: number): Promise<void> {
  const entry = entryOf(article)
  entry.asked += 1
  const { asked } = entry
  const desk = await read(address)
  if (entry.asked !== asked) return
  if (desk) entry.state = { kind: 'ready', desk }
  else if (entry.state.kind === 'loading') entry.state = { kind: 'failed' }
  entry.listeners.forEach((listener) => listener())
}

async function read(address: string): Promise<DeskAnswer | null> {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return response.ok ? ((await response.json()) as DeskAnswer) : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

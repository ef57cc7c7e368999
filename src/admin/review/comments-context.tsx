'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

import type { Place } from './thread'

/** The words a comment is about, as a W3C text quote selector into the block's text after. */
export interface Span {
  exact: string
  prefix: string
  suffix: string
}

interface Composing extends Place {
  span: Span | null
}

interface CommentsState {
  /** The database id of the revision under review. */
  revision: number
  composing: Composing | null
  compose: (composing: Composing | null) => void
}

const CommentsContext = createContext<CommentsState>({
  revision: 0,
  composing: null,
  compose: () => undefined,
})

/** One comment is written at a time; keys, the selection and the buttons beside changes all begin it here. */
export function CommentsProvider({ revision, children }: { revision: number; children: ReactNode }) {
  const [composing, compose] = useState<Composing | null>(null)
  const state = useMemo(() => ({ revision, composing, compose }), [revision, composing])
  return <CommentsContext value={state}>{children}</CommentsContext>
}

export function useComments(): CommentsState {
  return useContext(CommentsContext)
}

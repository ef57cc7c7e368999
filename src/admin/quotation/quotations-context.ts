'use client'

import { createContext, use } from 'react'

import type { QuotationRecord } from './quotation-record'

/** `missing`: the server answered, and there is no such record, or none that this person may read. */
export type KnownQuotation = QuotationRecord | 'missing'

/** A node that the pointer rests on or that the keyboard has selected. */
export interface PointedAt {
  nodeKey: string
  quote: number
}

export interface Quotations {
  /** What is known of the record with this id; undefined while it is being loaded. */
  find: (id: number) => KnownQuotation | undefined
  /** Loads those of these ids that are neither known nor on their way, in one request. */
  ensure: (ids: number[]) => void
  /** Loads the records anew, after they may have changed. */
  refresh: (ids: number[]) => void
  /** Adds a record that was just made. */
  put: (record: QuotationRecord) => void
  /** Why the last loading failed, or null. */
  failure: string | null
  /** Loads again what failed. */
  retry: () => void
  hovered: PointedAt | null
  /** Shows the card of a node after a moment, or hides it after one, so that the pointer may enter it. */
  hover: (at: PointedAt | null) => void
}

export const QuotationsContext = createContext<Quotations | null>(null)

export function useQuotations(): Quotations {
  const quotations = use(QuotationsContext)
  if (quotations === null) throw new Error('Quotation nodes are shown inside their provider only')
  return quotations
}

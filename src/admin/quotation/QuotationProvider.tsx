'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useMemo, useRef, useState, type JSX } from 'react'

import { markedWording, type QuotationRecord } from './quotation-record'
import { fetchQuotations, RequestRefused } from './quotation-requests'
import { QuotationsContext, type KnownQuotation, type PointedAt, type Quotations } from './quotations-context'
import { rememberWording } from './shown-wordings'

const showAfter = 250
const hideAfter = 200

/** Holds the records of all quotations of one text, so that any number of nodes costs one request. */
export function QuotationProvider({ children }: { children: JSX.Element }): JSX.Element {
  const store = useRecords()
  const pointer = useHovering()
  const quotations = useMemo<Quotations>(() => ({ ...store, ...pointer }), [store, pointer])
  return <QuotationsContext value={quotations}>{children}</QuotationsContext>
}

function useRecords(): Omit<Quotations, 'hovered' | 'hover'> {
  const api = useQuotesApi()
  const [known, setKnown] = useState<ReadonlyMap<number, KnownQuotation>>(new Map())
  const [failed, setFailed] = useState<{ ids: number[]; reason: string } | null>(null)
  const asked = useRef(new Set<number>())

  const put = useCallback((record: QuotationRecord) => {
    asked.current.add(record.id)
    rememberWording(record.id, markedWording(record))
    setKnown((before) => new Map(before).set(record.id, record))
  }, [])

  const refresh = useCallback(
    (ids: number[]) => {
      ids.forEach((id) => asked.current.add(id))
      fetchQuotations(api, ids).then(
        (records) => {
          setFailed(null)
          setKnown((before) => withAnswer(before, ids, records))
        },
        (error: unknown) => {
          const reason = reasonOf(error)
          setFailed((before) => ({ ids: [...(before?.ids ?? []), ...ids], reason }))
        },
      )
    },
    [api],
  )

  const ensure = useCallback(
    (ids: number[]) => {
      const unknown = [...new Set(ids)].filter((id) => !asked.current.has(id))
      if (unknown.length > 0) refresh(unknown)
    },
    [refresh],
  )

  const retry = useCallback(() => refresh(failed?.ids ?? []), [refresh, failed])
  const find = useCallback((id: number) => known.get(id), [known])
  return useMemo(
    () => ({ find, ensure, refresh, retry, put, failure: failed?.reason ?? null }),
    [find, ensure, refresh, retry, put, failed],
  )
}

/** The address of the REST API, without a slash at the end. */
export function useQuotesApi(): string {
  const { config } = useConfig()
  return `${config.serverURL ?? ''}${config.routes.api}`
}

/** What went wrong, for the person at the screen; a failure that is not the server's answer is the network's. */
export function reasonOf(error: unknown): string {
  if (error instanceof RequestRefused || error instanceof TypeError) return error.message
  throw error
}

function withAnswer(
  before: ReadonlyMap<number, KnownQuotation>,
  ids: number[],
  records: QuotationRecord[],
): ReadonlyMap<number, KnownQuotation> {
  const after = new Map(before)
  for (const id of ids) after.set(id, 'missing')
  for (const record of records) {
    rememberWording(record.id, markedWording(record))
    after.set(record.id, record)
  }
  return after
}

function useHovering(): Pick<Quotations, 'hovered' | 'hover'> {
  const [hovered, setHovered] = useState<PointedAt | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hover = useCallback((at: PointedAt | null) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setHovered(at), at === null ? hideAfter : showAfter)
  }, [])
  return useMemo(() => ({ hovered, hover }), [hovered, hover])
}

'use client'

import { useEffect, useRef, useState } from 'react'

import { useControl, useDesk } from '../control-context'
import { countRows } from '../state/counts'
import { useTranslationWords } from '../use-translation-words'
import { ClosedRow } from './ClosedRow'
import { OpenRow } from './OpenRow'
import { useListWindow } from './use-list-window'

/** The sentences, of which only those in view are drawn; the active one is open. */
export function RowList() {
  const { words } = useTranslationWords()
  const control = useControl()
  const visible = useDesk((state) => state.visible)
  const active = useDesk((state) => state.active)
  const rows = useDesk((state) => state.rows)
  const drafts = useDesk((state) => state.drafts)
  const conflicts = useDesk((state) => state.conflicts)
  const list = useRef<HTMLDivElement>(null)
  const openIndex = active === null ? -1 : visible.indexOf(active)
  const { first, last, before, after, onOpenHeight } = useListWindow(list, visible.length, openIndex)
  useAddress(active)
  return (
    <div className="translation-frame">
      <div
        ref={list}
        className="translation-list"
        role="grid"
        aria-label={words.list}
        aria-rowcount={visible.length + 1}
        aria-colcount={4}
      >
        <div role="rowgroup" className="translation-list__head">
          <div role="row" aria-rowindex={1} className="translation-row translation-row--head">
            {[words.number, words.source, words.target, words.state].map((name) => (
              <span key={name} role="columnheader">
                {name}
              </span>
            ))}
          </div>
        </div>
        {visible.length === 0 ? (
          <Nothing />
        ) : (
          <div role="rowgroup" style={{ paddingBlock: `${before}px ${after}px` }}>
            {visible.slice(first, last).map((id, at) => {
              const row = rows.get(id)
              if (!row) return null
              const index = first + at
              return id === active ? (
                <OpenRow key={id} row={row} index={index} onHeight={onOpenHeight} />
              ) : (
                <ClosedRow
                  key={id}
                  row={row}
                  index={index}
                  draft={drafts.get(id)}
                  hasConflict={conflicts.has(id)}
                  onOpen={control.activate}
                />
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
}

function Nothing() {
  const { words } = useTranslationWords()
  const control = useControl()
  // Until all are checked, nobody knows that none has findings.
  const isUnknown = useDesk(({ filter, rows }) => filter.hasFindings && countRows(rows).unchecked > 0)
  return (
    <p className="desk__empty translation-nothing">
      {isUnknown ? words.findingsUnknown : words.nothingShown}{' '}
      <button type="button" className="desk-link" onClick={control.showAll}>
        {words.clearFilter}
      </button>
    </p>
  )
}

/** The address names the active sentence, so that a colleague can be sent there. */
function useAddress(active: number | null): void {
  const [opened] = useState(active)
  useEffect(() => {
    if (active === null || active === opened) return
    const address = new URL(window.location.href)
    address.searchParams.set('segment', String(active))
    window.history.replaceState(window.history.state, '', address)
  }, [active, opened])
}

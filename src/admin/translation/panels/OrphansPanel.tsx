'use client'

import { useEffect, useId, useMemo, useRef } from 'react'

import type { DeskOrphan } from '../../../queries/translation/orphans'
import { sourceChips, targetChips } from '../coded/chips'
import { CodedText } from '../coded/CodedText'
import { takeOrphan } from '../coded/take-orphan'
import { useControl, useDesk } from '../control-context'
import { targetOf } from '../state/desk-state'
import { mayWrite } from '../state/tasks'
import { useTranslationWords } from '../use-translation-words'

/** What was translated of sentences that left the source: to be read, and to be used again where it fits. */
export function OrphansPanel({ onClose }: { onClose: () => void }) {
  const { words } = useTranslationWords()
  const { orphans, counts } = useControl().options.desk
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const rest = counts.freshness.orphan - orphans.length
  return (
    <section
      className="translation-panel"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className="translation-panel__head">
        <h2 ref={title} id={id} tabIndex={-1}>
          {words.orphans(counts.freshness.orphan)}
        </h2>
        <button type="button" className="desk-link" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="translation-quiet">{orphans.length === 0 ? words.noOrphans : words.orphansHint}</p>
      <ul className="translation-concordance">
        {orphans.map((orphan) => (
          <Orphan key={orphan.id} orphan={orphan} />
        ))}
      </ul>
      {rest > 0 && <p className="translation-quiet">{words.andMore(rest)}</p>}
    </section>
  )
}

function Orphan({ orphan }: { orphan: DeskOrphan }) {
  const { words } = useTranslationWords()
  const { options, seat } = useControl()
  const { translation, quotations, sections } = options.desk
  const { locale, sourceLocale } = translation
  const { section, order, source, target, state } = orphan
  const heading = sections.find((one) => one.section === section)?.heading ?? null
  const chips = useMemo(
    () => ({
      source: sourceChips(quotations, words.chips),
      target: targetChips(quotations, locale, words.chips),
    }),
    [quotations, locale, words.chips],
  )
  return (
    <li>
      <p lang={sourceLocale}>
        <CodedText coded={source} chipOf={chips.source} />
      </p>
      <p lang={locale}>
        <CodedText coded={target} chipOf={chips.target} />
      </p>
      <span className="translation-orphan">
        <small>
          {words.stoodAt(order + 1, heading)} · {words.states[state]}
        </small>
        {mayWrite(seat).ok && <Use orphan={orphan} />}
      </span>
    </li>
  )
}

/** Adds the words to those of the open sentence; undoing takes them out again. */
function Use({ orphan }: { orphan: DeskOrphan }) {
  const { words } = useTranslationWords()
  const control = useControl()
  const row = useDesk(({ rows, active }) => (active === null ? undefined : rows.get(active)))
  const target = useDesk((state) => (row ? targetOf(state, row.id) : ''))
  if (!row) return null
  const taken = takeOrphan(orphan, row.source, target)
  return (
    <button
      type="button"
      className="desk-button translation-insert"
      disabled={taken === null}
      title={taken === null ? words.onlyQuotations : undefined}
      onClick={() => taken !== null && control.type(row.id, taken)}
    >
      {words.useOrphan(row.order + 1)}
    </button>
  )
}

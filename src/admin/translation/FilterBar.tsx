'use client'

import { useId, useMemo } from 'react'

import { useControl, useDesk } from './control-context'
import { approvedIn } from './state/counts'
import { everything, type RowFilter } from './state/filter'
import { useTranslationWords } from './use-translation-words'

const states = ['open', 'untranslated', 'draft', 'submitted', 'reviewed', 'approved'] as const

/** What the list shows. A row that changes stays in the list until the filter is applied again. */
export function FilterBar() {
  const { words } = useTranslationWords()
  const control = useControl()
  const filter = useDesk((state) => state.filter)
  const shown = useDesk(({ visible }) => visible.length)
  const all = useDesk(({ order }) => order.length)
  const id = useId()
  const change = (part: Partial<RowFilter>) => control.filter({ ...filter, ...part })
  return (
    <div className="translation-filter" role="search" aria-label={words.filter}>
      <select
        className="desk-input"
        aria-label={words.state}
        value={filter.state ?? ''}
        onChange={({ target }) => change({ state: (target.value || null) as RowFilter['state'] })}
      >
        <option value="">{words.showAll}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {state === 'open' ? words.showOpen : words.states[state]}
          </option>
        ))}
      </select>
      <SectionSelect filter={filter} onChange={change} />
      <Toggle label={words.stale} isOn={filter.isStale} onChange={(isStale) => change({ isStale })} />
      <Toggle
        label={words.withFindings}
        isOn={filter.hasFindings}
        onChange={(hasFindings) => change({ hasFindings })}
      />
      <Toggle
        label={words.withIssues}
        isOn={filter.hasIssues}
        onChange={(hasIssues) => change({ hasIssues })}
      />
      <Toggle label={words.mine} isOn={filter.isMine} onChange={(isMine) => change({ isMine })} />
      {control.options.desk.suggestions.ok && (
        <Toggle
          label={words.machines}
          isOn={filter.isMachines}
          onChange={(isMachines) => change({ isMachines })}
        />
      )}
      <label htmlFor={id} className="visually-hidden">
        {words.search}
      </label>
      <input
        className="desk-input"
        id={id}
        type="search"
        placeholder={words.search}
        value={filter.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <span className="translation-filter__shown" role="status">
        {words.shown(shown, all)}
      </span>
      {filter !== everything && (
        <>
          <button type="button" className="desk-link" onClick={() => change({})}>
            {words.refilter}
          </button>
          <button type="button" className="desk-link" onClick={control.showAll}>
            {words.clearFilter}
          </button>
        </>
      )}
    </div>
  )
}

interface SectionSelectProps {
  filter: RowFilter
  onChange: (part: Partial<RowFilter>) => void
}

function SectionSelect({ filter, onChange }: SectionSelectProps) {
  const { words } = useTranslationWords()
  const { sections } = useControl().options.desk
  const rows = useDesk((state) => state.rows)
  const approved = useMemo(() => approvedIn(rows, sections), [rows, sections])
  return (
    <select
      className="desk-input"
      aria-label={words.section}
      value={filter.section ?? ''}
      onChange={({ target }) => onChange({ section: target.value || null })}
    >
      <option value="">{words.allSections}</option>
      {sections.map(({ section, heading, segments }) => (
        <option key={section ?? 'front'} value={section ?? 'front'}>
          {section === null ? words.front : (heading ?? words.noHeading)} ({approved.get(section)}/{segments})
        </option>
      ))}
    </select>
  )
}

interface ToggleProps {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label className="translation-toggle">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  )
}

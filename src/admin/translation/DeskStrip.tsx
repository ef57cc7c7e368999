'use client'

import { Button } from '@payloadcms/ui'
import { useMemo, type Dispatch, type SetStateAction } from 'react'

import { showKeys } from '../keys/KeysDialog'
import { useControl, useDesk } from './control-context'
import { SubmitPanel } from './panels/SubmitPanel'
import { ColleaguesHere } from './ColleaguesHere'
import { FilterBar } from './FilterBar'
import { countRows } from './state/counts'
import type { Loading } from './use-loading'
import { useScore } from './use-score'
import { togglePreview, type DeskPanels } from './use-desk-keys'
import { useTranslationWords } from './use-translation-words'

interface DeskStripProps {
  loading: Loading
  panels: DeskPanels
  onPanels: Dispatch<SetStateAction<DeskPanels>>
}

/** Where the translation stands: progress by state, findings, score, whether all is saved; and the filter. */
export function DeskStrip({ loading, panels, onPanels }: DeskStripProps) {
  const { words } = useTranslationWords()
  const { desk } = useControl().options
  return (
    <header className="translation-strip">
      <div className="translation-strip__head">
        <h1>{desk.title}</h1>
        <span className="translation-strip__follows">
          {words.followsRevision(desk.sourceRevision.number, desk.sourceRevision.isPublished)}
        </span>
        <span className="translation-strip__tools">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onPanels((now) => ({ ...now, isAssigning: !now.isAssigning }))}
            extraButtonProps={{ 'aria-expanded': panels.isAssigning }}
          >
            {words.assignments}
          </Button>
          {desk.suggestions.ok && desk.may.write && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => onPanels((now) => ({ ...now, isSuggesting: !now.isSuggesting }))}
              extraButtonProps={{ 'aria-expanded': panels.isSuggesting }}
            >
              {words.machine}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onPanels((now) => ({ ...now, isShowingOrphans: !now.isShowingOrphans }))}
            extraButtonProps={{ 'aria-expanded': panels.isShowingOrphans }}
          >
            {words.orphans(desk.counts.freshness.orphan)}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onPanels((now) => ({ ...now, concordance: now.concordance === null ? '' : null }))}
            extraButtonProps={{ 'aria-expanded': panels.concordance !== null, title: 'F3' }}
          >
            {words.concordance}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onPanels(togglePreview)}
            extraButtonProps={{ title: 'Alt+P' }}
          >
            {words.preview}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={showKeys}
            extraButtonProps={{ title: words.keysTitle }}
          >
            {words.keys} ?
          </Button>
        </span>
      </div>
      <div className="translation-strip__line">
        <Progress />
        <ColleaguesHere />
        <Standing loading={loading} />
      </div>
      <div className="translation-strip__line">
        <FilterBar />
        <SubmitPanel />
      </div>
    </header>
  )
}

const shownStates = ['approved', 'reviewed', 'submitted', 'draft', 'untranslated'] as const

function Progress() {
  const { words } = useTranslationWords()
  const rows = useDesk(({ rows: all }) => all)
  const counts = useMemo(() => countRows(rows), [rows])
  const score = useScore(rows)
  return (
    <p className="translation-strip__progress">
      {shownStates.map((state) => (
        <span key={state} className="translation-count" data-state={state}>
          <b>{counts.states[state]}</b> {words.states[state]}
        </span>
      ))}
      {counts.stale > 0 && (
        <span className="translation-count" data-state="stale">
          <b>{counts.stale}</b> {words.stale}
        </span>
      )}
      {(['critical', 'major', 'minor'] as const).map(
        (severity) =>
          counts.findings[severity] > 0 && (
            <span key={severity} className="translation-count" data-severity={severity}>
              <b>{counts.findings[severity]}</b> {words.findingSeverities[severity]}
            </span>
          ),
      )}
      {counts.unchecked > 0 && (
        <span className="translation-count">{words.notYetChecked(counts.unchecked)}</span>
      )}
      {score && (
        <span className="translation-count">
          {words.score(score.npt.toFixed(1), score.passes)}
          {score.isSampleTooSmall && ` (${words.scoreSmall})`}
        </span>
      )}
    </p>
  )
}

/** Loading, saving, offline: said once, to eyes and ears. */
function Standing({ loading }: { loading: Loading }) {
  const { words } = useTranslationWords()
  const drafts = useDesk(({ drafts: typed }) => typed)
  const standings = [...drafts.values()].map(({ standing }) => standing)
  const isOffline = standings.includes('offline')
  return (
    <p className="translation-strip__standing" role="status" data-offline={isOffline ? '' : undefined}>
      {loading.state === 'loading' && <span>{words.loading} </span>}
      {(loading.state === 'failed' || loading.state === 'checksFailed') && (
        <span role="alert">
          {loading.state === 'failed' ? words.loadFailed : words.checksFailed}{' '}
          <button type="button" className="desk-link" onClick={loading.again}>
            {words.tryAgain}
          </button>{' '}
        </span>
      )}
      {loading.recovered > 0 && <span>{words.recovered(loading.recovered)} </span>}
      <span>
        {isOffline
          ? words.offline(drafts.size)
          : drafts.size === 0
            ? words.saved
            : standings.includes('sending')
              ? words.saving
              : words.unsaved(drafts.size)}
      </span>
    </p>
  )
}

'use client'

import { Banner, Link, useConfig } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { Conflicts } from './Conflicts'
import { FindingsList } from './FindingsList'
import { lineAt, planLines } from './plan-lines'
import { lineId, PlanText } from './PlanText'
import { Updates } from './Updates'
import type { useCorrections } from './use-corrections'
import { useImportWords } from './use-import-words'
import type { Plan } from './use-plan'

interface PlanStepProps {
  plan: Plan
  slug: string
  locale: string
  corrected: ReturnType<typeof useCorrections>
}

/** The second step: conflicts and changes where there is an article already, then the text beside its findings. */
export function PlanStep({ plan, slug, locale, corrected }: PlanStepProps) {
  const { answer, conflicts, decisions, decide } = plan
  const updates = answer?.plan.updates ?? []
  return (
    <>
      {answer?.article && <ExistingArticle slug={slug} id={answer.article.id} />}
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} decisions={decisions} locale={locale} onDecide={decide} />
      )}
      {updates.length > 0 && <Updates updates={updates} locale={locale} />}
      <PlannedText plan={plan} locale={locale} corrected={corrected} />
    </>
  )
}

function ExistingArticle({ slug, id }: { slug: string; id: number }) {
  const { words } = useImportWords()
  const { admin } = useConfig().config.routes
  return (
    <Banner type="info">
      {words.existing(slug)}{' '}
      <Link href={`${admin}/collections/articles/${id}`} prefetch={false}>
        {words.openExisting}
      </Link>
    </Banner>
  )
}

function PlannedText({ plan, locale, corrected }: Omit<PlanStepProps, 'slug'>) {
  const { words } = useImportWords()
  const parsed = plan.answer?.parsed ?? null
  const lines = useMemo(() => (parsed ? planLines(parsed) : []), [parsed])
  const [marked, setMarked] = useState<number | null>(null)
  if (!parsed) return null
  const jump = (offset: number) => {
    const index = lineAt(lines, offset)
    setMarked(index)
    const element = document.getElementById(lineId(index))
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }
  return (
    <div className="import-plan">
      <PlanText
        text={parsed.text}
        locale={locale}
        lines={lines}
        markedLine={marked}
        onCorrectLine={corrected.correctLine}
        onCorrectSpan={corrected.correctSpan}
      />
      <aside className="import-plan__aside">
        <p className="import-quiet">{words.correctHint}</p>
        {corrected.count > 0 && (
          <p>
            {words.corrections(corrected.count)}{' '}
            <button type="button" className="desk-link" onClick={corrected.reset}>
              {words.resetCorrections}
            </button>
          </p>
        )}
        <FindingsList
          findings={plan.answer?.findings ?? []}
          text={parsed.text}
          lineOf={(offset) => lines[lineAt(lines, offset)]?.line ?? 1}
          onJump={jump}
        />
      </aside>
    </div>
  )
}

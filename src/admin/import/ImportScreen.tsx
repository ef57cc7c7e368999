'use client'

import { Banner, Button, Gutter, SetStepNav, useConfig } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'

import { ConfirmBar } from './ConfirmBar'
import { ImportDone } from './ImportDone'
import { PlanStep } from './PlanStep'
import { SourceStep } from './SourceStep'
import { useCorrections } from './use-corrections'
import { useImportWords } from './use-import-words'
import { usePlan, type Wish } from './use-plan'
import { useSource, type ImportSource } from './use-source'
import '../controls.css'
import './import.css'
import './plan-text.css'
import './findings.css'

interface ImportScreenProps {
  locales: string[]
  /** From the address: an article to bring a text onto. */
  slug: string
  locale: string
}

/** Import in three steps on one page: the text, the plan with its findings, the confirmation. */
export function ImportScreen(given: ImportScreenProps) {
  const { words } = useImportWords()
  const { api } = useConfig().config.routes
  const source = useSource(given)
  const corrected = useCorrections()
  const { corrections, reset } = corrected
  const text = source.source?.base64
  useEffect(() => reset(), [text, reset])
  const wish = useWish(source, corrections)
  const plan = usePlan(api, wish)
  const startOver = () => source.clear()
  return (
    <main>
      <Gutter className="import">
        <SetStepNav nav={[{ label: words.title }]} />
        <header className="import__head">
          <h1>{words.title}</h1>
          {source.source && plan.answer?.status !== 'done' && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={startOver}>
              {words.clear}
            </Button>
          )}
        </header>
        {plan.answer?.status === 'done' ? (
          <ImportDone answer={plan.answer} onAgain={startOver} />
        ) : (
          <>
            <p className="import-quiet">{words.intro}</p>
            <SourceStep source={source} locales={given.locales} />
            <section aria-labelledby="import-plan">
              <h2 id="import-plan">{words.planStep}</h2>
              {wish && plan.answer?.parsed ? (
                <PlanStep plan={plan} locale={source.locale} slug={source.slug} corrected={corrected} />
              ) : (
                <p className="import-empty">{emptyPlan(source, words)}</p>
              )}
            </section>
            <ConfirmBar plan={plan} source={source} />
          </>
        )}
      </Gutter>
    </main>
  )
}

/** What stands in place of a plan that is not there yet. */
function emptyPlan({ source, isSlugValid }: ImportSource, words: ReturnType<typeof useImportWords>['words']) {
  if (!source) return words.planEmpty
  return isSlugValid ? words.planning : words.planWantsSlug
}

function useWish(
  { source, slug, isSlugValid, locale }: ImportSource,
  corrections: Wish['corrections'],
): Wish | null {
  return useMemo(() => {
    if (!source || !isSlugValid) return null
    return { file: source.base64, fileName: source.fileName, slug, locale, corrections }
  }, [source, isSlugValid, slug, locale, corrections])
}

/** For whoever may not import: why, instead of a form that would be refused. */
export function ImportNotAllowed() {
  const { words } = useImportWords()
  return (
    <main>
      <Gutter className="import">
        <SetStepNav nav={[{ label: words.title }]} />
        <h1>{words.title}</h1>
        <Banner>{words.notAllowed}</Banner>
      </Gutter>
    </main>
  )
}

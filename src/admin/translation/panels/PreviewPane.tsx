'use client'

import { useDeferredValue, useEffect, useMemo, useRef } from 'react'

import { sourceChips, targetChips } from '../coded/chips'
import { useControl, useDesk } from '../control-context'
import { useTranslationWords } from '../use-translation-words'
import { previewBlocks, type PreviewRun, type PreviewSentence } from './preview-blocks'

/** The page beside the desk: it follows the active sentence and shows what is typed, saved or not. */
export function PreviewPane() {
  const { words } = useTranslationWords()
  const control = useControl()
  const { locale, sourceLocale } = control.options.desk.translation
  const state = useDeferredValue(useDesk((now) => now))
  const { rows, order, drafts, active } = state
  const pane = useRef<HTMLElement>(null)
  const blocks = useMemo(
    () =>
      previewBlocks(
        { rows, order, drafts, active },
        {
          target: ({ quotations }) => targetChips(quotations, locale, words.chips),
          source: ({ quotations }) => sourceChips(quotations, words.chips),
        },
      ),
    [rows, order, drafts, active, locale, words.chips],
  )
  useEffect(() => {
    const element = pane.current
    const sentence = element?.querySelector<HTMLElement>('[data-active]')
    if (element && sentence) element.scrollTop = sentence.offsetTop - element.clientHeight / 3
  }, [active])
  return (
    <aside ref={pane} className="translation-preview" aria-label={words.preview} tabIndex={0}>
      <p className="translation-quiet">{words.previewHint}</p>
      <article lang={locale}>
        {blocks.map(({ key, kind, sentences }) => (
          <p key={key} data-kind={kind}>
            {sentences.map((sentence, index) => (
              <Sentence
                key={sentence.id}
                sentence={sentence}
                lang={sentence.isSource ? sourceLocale : undefined}
                isActive={sentence.id === active}
                isFirst={index === 0}
                onOpen={control.activate}
              />
            ))}
          </p>
        ))}
      </article>
    </aside>
  )
}

interface SentenceProps {
  sentence: PreviewSentence
  lang: string | undefined
  isActive: boolean
  isFirst: boolean
  onOpen: (id: number) => void
}

function Sentence({ sentence, lang, isActive, isFirst, onOpen }: SentenceProps) {
  return (
    <>
      {!isFirst && ' '}
      <span
        lang={lang}
        data-active={isActive ? '' : undefined}
        data-source={sentence.isSource ? '' : undefined}
        onClick={() => onOpen(sentence.id)}
      >
        {sentence.runs.map((run, index) => (
          <Run key={index} run={run} />
        ))}
      </span>
    </>
  )
}

function Run({ run }: { run: PreviewRun }) {
  const inner = run.isEmphasis ? <em>{run.text}</em> : run.text
  return run.isStrong ? <strong>{inner}</strong> : inner
}

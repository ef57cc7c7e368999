'use client'

import { useEffect, useId, useState } from 'react'

import { plainText } from '../../../domain/translation/segments/coded-text'
import type { MemoryUnit } from '../../../queries/translation/memory'
import { useControl } from '../control-context'
import { useTranslationWords } from '../use-translation-words'

/** Approved sentences in which words stand, with how they were translated. */
export function Concordance({ words: asked, onClose }: { words: string; onClose: () => void }) {
  const { words } = useTranslationWords()
  const { locale, sourceLocale } = useControl().options.desk.translation
  const [typed, setTyped] = useState({ asked, now: asked })
  if (typed.asked !== asked) setTyped({ asked, now: asked })
  const found = useFound(typed.now)
  const id = useId()
  return (
    <section
      className="translation-panel"
      aria-labelledby={`${id}-title`}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className="translation-panel__head">
        <h2 id={`${id}-title`}>{words.concordance}</h2>
        <button type="button" className="desk-link" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <label htmlFor={id}>{words.concordanceFor}</label>
      <input
        className="desk-input"
        id={id}
        type="search"
        autoFocus
        value={typed.now}
        placeholder={words.concordanceHint}
        onChange={({ target }) => setTyped({ asked, now: target.value })}
      />
      <div role="status">
        {typed.now.trim() !== '' && found?.length === 0 && (
          <p className="translation-quiet">{words.concordanceNone}</p>
        )}
      </div>
      <ul className="translation-concordance">
        {found?.map((unit) => (
          <li key={unit.id}>
            <p lang={sourceLocale}>
              <Marked text={plainText(unit.source)} words={typed.now} />
            </p>
            <p lang={locale}>
              <Marked text={plainText(unit.target)} words={typed.now} />
            </p>
            <small>{words.memoryBy(unit.approvedBy)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Typing asks once it pauses. */
function useFound(typed: string): readonly MemoryUnit[] | null {
  const control = useControl()
  const [found, setFound] = useState<readonly MemoryUnit[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const path = `${control.translationPath}/concordance?q=${encodeURIComponent(typed)}`
      const reply = await control.get<{ items: MemoryUnit[] }>(path)
      if (isCurrent) setFound(reply.kind === 'done' ? reply.value.items : null)
    }
    const timer = setTimeout(() => void look(), 250)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [control, typed])
  return found
}

function Marked({ text, words }: { text: string; words: string }) {
  const wanted = words.trim().toLocaleLowerCase()
  const at = wanted === '' ? -1 : text.toLocaleLowerCase().indexOf(wanted)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

import { RefusalNote } from '../../RefusalNote'
import type { DeskRefusal } from '../../send-to-desk'
import { useControl, useDesk } from '../control-context'
import { askMachine } from '../saving/ask-machine'
import { suggestEach, suggestible, type SuggestStep } from '../state/suggest-run'
import { useTranslationWords } from '../use-translation-words'

interface MachinePanelProps {
  /** The service that is asked. */
  service: string
  onClose: () => void
}

/** Asks a machine for every sentence of the list that has no translation, one after the other, until it is stopped. */
export function MachinePanel({ service, onClose }: MachinePanelProps) {
  const { words } = useTranslationWords()
  const { seat } = useControl()
  const rows = useDesk((state) => state.rows)
  const visible = useDesk((state) => state.visible)
  const ids = useMemo(() => suggestible({ rows, visible }, seat), [rows, visible, seat])
  const { step, isRunning, refusal, start, stop } = useRun()
  const id = useId()
  return (
    <section className="translation-panel" aria-labelledby={id}>
      <div className="translation-panel__head">
        <h2 id={id}>{words.machine}</h2>
        <button type="button" className="desk-link" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="translation-quiet">{words.suggestAllSends(service)}</p>
      <div className="translation-actions">
        {isRunning ? (
          <Button size="small" buttonStyle="secondary" margin={false} onClick={stop}>
            {words.suggestAllStop}
          </Button>
        ) : (
          <Button size="small" margin={false} disabled={ids.length === 0} onClick={() => start(ids)}>
            {words.suggestAll(ids.length)}
          </Button>
        )}
        {step && isRunning && <progress value={step.done} max={step.all} aria-label={words.suggesting} />}
        <span role="status">{step && saidOf(step, isRunning, words)}</span>
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  )
}

type Words = ReturnType<typeof useTranslationWords>['words']

function saidOf({ done, suggested, all }: SuggestStep, isRunning: boolean, words: Words): string {
  return isRunning ? words.suggestAllAt(done, all) : words.suggestAllDone(suggested, done - suggested)
}

/** A run through sentences; whoever closes the panel stops it. */
function useRun() {
  const control = useControl()
  const isStopped = useRef(false)
  const [step, setStep] = useState<SuggestStep | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null)
  const stop = () => {
    isStopped.current = true
  }
  useEffect(() => stop, [])
  const run = async (ids: readonly number[]) => {
    isStopped.current = false
    setRunning(true)
    setRefusal(null)
    const ask = (id: number) => askMachine(control, id)
    const ended = await suggestEach({ ids, ask, isStopped: () => isStopped.current, onStep: setStep })
    setRunning(false)
    setRefusal(ended)
  }
  return { step, isRunning, refusal, start: (ids: readonly number[]) => void run(ids), stop }
}

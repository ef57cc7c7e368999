'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState, type RefObject } from 'react'

import type { DeskOpening } from '../../queries/translation/desk-start'
import { KeysDialog } from '../keys/KeysDialog'
import { keyTable } from './keys'
import { AssignmentsPanel } from './panels/AssignmentsPanel'
import { Concordance } from './panels/Concordance'
import { MachinePanel } from './panels/MachinePanel'
import { OrphansPanel } from './panels/OrphansPanel'
import { PreviewPane } from './panels/PreviewPane'
import { ControlContext } from './control-context'
import { DeskControl } from './desk-control'
import { DeskStrip } from './DeskStrip'
import { RowList } from './rows/RowList'
import { useDeskKeys, type DeskPanels } from './use-desk-keys'
import { useLoading } from './use-loading'
import { useTranslationWords } from './use-translation-words'

interface TranslationScreenProps extends DeskOpening {
  asked: number | null
}

/** A translation, sentence by sentence: a strip with where it stands, the list, the page beside it. */
export function TranslationScreen({ colleagues, ...start }: TranslationScreenProps) {
  const { words, language } = useTranslationWords()
  const { api } = useConfig().config.routes
  const [control] = useState(
    () =>
      new DeskControl({
        ...start,
        api,
        language,
        failed: words.failed,
        saveFirst: words.saveFirst,
        notChecked: words.notChecked,
        shelf: storageOf(),
      }),
  )
  const [panels, setPanels] = useState<DeskPanels>({
    concordance: null,
    preview: 'auto',
    isAssigning: false,
    isSuggesting: false,
    isShowingOrphans: false,
  })
  const { suggestions } = start.desk
  const loading = useLoading(control)
  const screen = useRef<HTMLElement>(null)
  useDeskKeys(control, setPanels)
  useTop(screen)
  return (
    <ControlContext value={control}>
      <main ref={screen} className="translation" data-preview={panels.preview} data-loading={loading.state}>
        <DeskStrip loading={loading} panels={panels} onPanels={setPanels} />
        {panels.isAssigning && (
          <AssignmentsPanel
            colleagues={colleagues}
            onClose={() => setPanels((now) => ({ ...now, isAssigning: false }))}
          />
        )}
        {panels.isSuggesting && suggestions.ok && (
          <MachinePanel
            service={suggestions.value}
            onClose={() => setPanels((now) => ({ ...now, isSuggesting: false }))}
          />
        )}
        {panels.isShowingOrphans && (
          <OrphansPanel onClose={() => setPanels((now) => ({ ...now, isShowingOrphans: false }))} />
        )}
        {panels.concordance !== null && (
          <Concordance
            words={panels.concordance}
            onClose={() => setPanels((now) => ({ ...now, concordance: null }))}
          />
        )}
        <div className="translation__desk">
          <RowList />
          {panels.preview !== 'off' && <PreviewPane />}
        </div>
        <KeysDialog
          title={words.keysTitle}
          keys={keyTable.map(({ keys, name }) => [keys, words.keyWords[name]])}
        />
      </main>
    </ControlContext>
  )
}

/** The desk fills the window below whatever the host puts above it. */
function useTop(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const top = (screen.current?.getBoundingClientRect().top ?? 0) + window.scrollY
      screen.current?.style.setProperty('--translation-top', `${Math.round(top)}px`)
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [screen])
}

/** Where the browser forbids storage, words are kept only as long as the page is open. */
function storageOf(): Storage {
  if (typeof window === 'undefined') return emptyShelf
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return emptyShelf
    throw error
  }
}

const emptyShelf: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
}

'use client'

import { useSyncExternalStore } from 'react'

import { awayWords } from '../i18n/away'
import { deskLanguage, type DeskLanguage } from '../i18n/language'
import { useComeBack } from '../view/use-come-back'
import './global-error.css'

/**
 * What is shown where not even the frame of a page could be made: at the desk, which asks the database who is there.
 * Readers' pages have a frame that needs nothing, and an error page of their own within it.
 */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const language = usePanelLanguage()
  const words = awayWords(language)
  useComeBack()
  return (
    <html lang={language}>
      <body className="away">
        <title>{words.title}</title>
        <main>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <p>{words.comesBack}</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              {words.retry}
            </button>
          </p>
          {error.digest !== undefined && (
            <p>
              <code>{error.digest}</code>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}

/** The language that the account chose, which Payload keeps in a cookie, else the browser's. */
function usePanelLanguage(): DeskLanguage {
  return useSyncExternalStore(noChanges, chosenLanguage, () => 'en')
}

function chosenLanguage(): DeskLanguage {
  const chosen = /(?:^|; )payload-lng=([^;]*)/.exec(document.cookie)?.[1]
  return deskLanguage(chosen ?? navigator.language)
}

const noChanges = () => () => undefined

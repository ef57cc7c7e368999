import type { ReactNode } from 'react'
import type { SiteWords } from '../../../i18n/site/words'
import { listPath } from './addresses'

interface SiteFrameProps {
  locale: string
  words: SiteWords
  children: ReactNode
}

/** What stands around every page: a way to the text, a way home, and no more. */
export function SiteFrame({ locale, words, children }: SiteFrameProps) {
  return (
    <>
      <a className="skip" href="#text">
        {words.site.skip}
      </a>
      <header className="site-header">
        <a href={listPath(locale)} className="site-name">
          {words.site.name}
        </a>
      </header>
      <main id="text" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{words.site.tagline}</p>
      </footer>
    </>
  )
}

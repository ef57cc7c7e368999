import type { SiteWords } from '../../../i18n/site/words'
import { listPath } from './addresses'
import { readableDate } from './dates'

interface TombstoneProps {
  locale: string
  title: string
  at: string
  reason: string | null
  words: SiteWords
}

/**
 * What stood here, since when it does not, and why: in the site's own voice, never a silent gap. The page cache
 * makes the answer a 410 by its `data-status`.
 */
export function Tombstone({ locale, title, at, reason, words }: TombstoneProps) {
  return (
    <div className="page tombstone" data-status="410">
      <h1>{words.withdrawn.title}</h1>
      <p>{words.withdrawn.what(title, readableDate(at, locale))}</p>
      {reason !== null && (
        <>
          <h2>{words.withdrawn.reason}</h2>
          <blockquote>{reason}</blockquote>
        </>
      )}
      <p>
        <a href={listPath(locale)}>{words.withdrawn.list}</a>
      </p>
    </div>
  )
}

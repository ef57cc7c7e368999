import type { HistoryEntry } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { revisionPath } from './addresses'
import { ReadableDate } from './dates'

interface HistoryListProps {
  history: readonly HistoryEntry[]
  locale: string
  slug: string
  words: SiteWords
}

/** The history as a changelog, newest first. */
export function HistoryList({ history, locale, slug, words }: HistoryListProps) {
  const withheld = new Set(history.filter(({ kind }) => kind === 'withheld').map(({ revision }) => revision))
  return (
    <ol className="plain-list history" reversed>
      {history.toReversed().map((entry) => (
        <li key={`${entry.kind} ${entry.at}`}>
          <span className="history-date">
            <ReadableDate iso={entry.at} locale={locale} />
          </span>
          <div>
            <p>
              <strong>{words.history.kinds[entry.kind]}</strong>
            </p>
            {entry.note !== null && <p className="history-note">{entry.note}</p>}
            <p className="facts">
              <span>
                {withheld.has(entry.revision) ? (
                  words.revision.title(entry.revision)
                ) : (
                  <a href={revisionPath(locale, slug, entry.revision)}>
                    {words.history.read(entry.revision)}
                  </a>
                )}
              </span>
              {entry.approvals > 0 && <span>{words.history.approvals(entry.approvals)}</span>}
              <span>
                <code title={entry.digest}>{entry.digest.slice(0, 12)}</code>
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

import { redline } from '../../../domain/manuscript/redline'
import { plainText } from '../../../domain/translation/segments/coded-text'
import type { MemoryMatch } from '../../../queries/translation/memory'
import { Segments } from '../../../view/segments-view'
import { useControl } from '../control-context'
import { useTranslationWords } from '../use-translation-words'
import { InsertButton } from './InsertButton'
import type { MemoryState } from './use-memory'

interface MemoryListProps {
  memory: MemoryState
  source: string
  onInsert: ((match: MemoryMatch) => void) | null
}

/** Approved sentences that resemble this one, each with what is different in its source. */
export function MemoryList({ memory, source, onInsert }: MemoryListProps) {
  const { words } = useTranslationWords()
  const { matches, standing } = memory
  return (
    <section className="translation-help" aria-label={words.memory} aria-busy={standing === 'loading'}>
      <h3>{words.memory}</h3>
      {standing === 'loading' && <p className="translation-quiet">{words.memoryLoading}</p>}
      {standing === 'failed' && <p className="translation-quiet">{words.failed}</p>}
      {standing === 'ready' && matches.length === 0 && (
        <p className="translation-quiet">{words.memoryNone}</p>
      )}
      <ol className="translation-memory">
        {matches.map((match, index) => (
          <li key={match.id}>
            <Match match={match} source={source} />
            {onInsert && (
              <InsertButton
                number={index + 1}
                what={plainText(match.target)}
                onInsert={() => onInsert(match)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Match({ match, source }: { match: MemoryMatch; source: string }) {
  const { words } = useTranslationWords()
  const { locale, sourceLocale } = useControl().options.desk.translation
  const percent = Math.floor(match.similarity * 100)
  return (
    <>
      <b className="translation-memory__percent">
        {match.similarity === 1 ? words.sameText : words.similarity(percent)}
      </b>{' '}
      <small>{words.memoryBy(match.approvedBy)}</small>
      {match.similarity < 1 && (
        <p lang={sourceLocale}>
          <Segments segments={redline(plainText(match.source), plainText(source))} words={words} />
        </p>
      )}
      <p lang={locale}>{plainText(match.target)}</p>
    </>
  )
}

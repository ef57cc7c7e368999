import { redline } from '../../../domain/manuscript/redline'
import { Segments } from '../../../view/segments-view'
import type { Chip } from '../coded/chips'
import { readable } from '../coded/readable'
import { useControl } from '../control-context'
import type { Row } from '../row'
import { useTranslationWords } from '../use-translation-words'

/** Where the source moved: what it was, what it is, and the difference between them. */
export function StaleSource({ row, chipOf }: { row: Row; chipOf: (code: string) => Chip }) {
  const { words } = useTranslationWords()
  const { sourceLocale } = useControl().options.desk.translation
  if (row.freshness === 'current') return null
  const { oldSource } = row
  return (
    <section className="translation-stale" aria-label={words.freshness[row.freshness]}>
      {oldSource === null ? (
        <p>{words.sourceSame}</p>
      ) : (
        <dl>
          <dt>{words.oldSource}</dt>
          <dd lang={sourceLocale}>{readable(oldSource, chipOf)}</dd>
          <dt>
            {words.changes}
            {row.similarity !== null && ` · ${words.similarity(Math.round(row.similarity * 100))}`}
          </dt>
          <dd lang={sourceLocale}>
            <Segments
              segments={redline(readable(oldSource, chipOf), readable(row.source, chipOf))}
              words={words}
            />
          </dd>
        </dl>
      )}
    </section>
  )
}

import type { Manuscript, Source } from '../../../domain/manuscript/types'
import type { SiteWords } from '../../../i18n/site/words'

/** Everybody and everything the article quotes or refers to, with the quotations that lead back to the text. */
export function SourcesList({ manuscript, words }: { manuscript: Manuscript; words: SiteWords }) {
  if (manuscript.sources.length === 0) return null
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{words.article.sources}</h3>
      <ul className="sources">
        {manuscript.sources.map((source, index) => (
          <li key={index}>
            <span className="source-name">{source.name}</span>
            <small>{describe(source, words)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function describe(source: Source, words: SiteWords): string {
  return [
    source.role,
    words.sourceKinds[source.kind],
    source.citation?.containerTitle,
    source.citation?.issued,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ')
}

import type { Identity, Manuscript, Source } from '../../../domain/manuscript/types'
import type { SiteWords } from '../../../i18n/site/words'
import { sourcePath } from './addresses'

interface SourcesListProps {
  manuscript: Manuscript
  identity: Identity
  words: SiteWords
}

/** Everybody and everything the article quotes or refers to, with the quotations that lead back to the text. */
export function SourcesList({ manuscript, identity, words }: SourcesListProps) {
  if (manuscript.sources.length === 0) return null
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{words.article.sources}</h3>
      <ul className="sources">
        {manuscript.sources.map((source, index) => (
          <li key={index}>
            <span className="source-name">
              <NameOrLink source={source} href={pageOf(manuscript, identity, index)} />
            </span>
            <small>{describeSource(source, words)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Only whoever is quoted has a page: who was but compared with, or referred to, has none. */
function pageOf({ locale, quotes }: Manuscript, identity: Identity, index: number): string | null {
  const id = identity.sources[index]
  const isQuoted = quotes.some(({ attribution: { speaker, inDocument } }) =>
    [speaker, inDocument].includes(index),
  )
  return id === undefined || !isQuoted ? null : sourcePath(locale, id)
}

function NameOrLink({ source, href }: { source: Source; href: string | null }) {
  return href === null ? source.name : <a href={href}>{source.name}</a>
}

/** Role, kind, and where it is cited from: what is known of a source beside its name. */
export function describeSource(source: Source, words: SiteWords): string {
  return [
    source.role,
    words.sourceKinds[source.kind],
    source.citation?.containerTitle,
    source.citation?.issued,
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ')
}

import type { Identity, Manuscript, Source } from '../../../domain/manuscript/types'
import type { SiteWords } from '../../../i18n/site/words'
import { InSourceLanguage, NameOf } from '../../../view/in-source-language'
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
              <NameOrLink
                source={source}
                manuscript={manuscript}
                href={pageOf(manuscript, identity, index)}
              />
            </span>
            <small>
              <SourceFacts source={source} languages={manuscript} words={words} />
            </small>
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

interface NameOrLinkProps {
  source: Source
  manuscript: Manuscript
  href: string | null
}

function NameOrLink({ source, manuscript, href }: NameOrLinkProps) {
  const name = <NameOf source={source} languages={manuscript} />
  return href === null ? name : <a href={href}>{name}</a>
}

interface SourceFactsProps {
  source: Source
  /** Of the text that states the role; across articles nobody knows it. */
  languages?: Pick<Manuscript, 'locale' | 'sourceLocale'>
  words: SiteWords
}

/** Role, kind, and where it is cited from: what is known of a source beside its name. */
export function SourceFacts({ source, languages, words }: SourceFactsProps) {
  const { role, kind, citation } = source
  const facts = [words.sourceKinds[kind], citation?.containerTitle, citation?.issued].filter(Boolean)
  return (
    <>
      {role !== null && role !== '' && (
        <>
          {languages ? <InSourceLanguage languages={languages}>{role}</InSourceLanguage> : role}
          {' · '}
        </>
      )}
      {facts.join(' · ')}
    </>
  )
}

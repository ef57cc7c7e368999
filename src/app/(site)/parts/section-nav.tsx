import type { Identity, Manuscript } from '../../../domain/manuscript/types'
import { sectionAnchor } from '../../../view/context'
import type { SiteWords } from '../../../i18n/site/words'

interface SectionNavProps {
  manuscript: Manuscript
  identity: Identity
  words: SiteWords
}

/** The headings of the article, in the margin where there is one. */
export function SectionNav({ manuscript, identity, words }: SectionNavProps) {
  const entries = manuscript.sections.map((section, index) => ({
    anchor: sectionAnchor(identity, index),
    heading: section.heading ?? words.article.lead,
  }))
  if (entries.length < 2) return null
  return (
    <nav className="section-nav" aria-label={words.article.sections}>
      <ol>
        {entries.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

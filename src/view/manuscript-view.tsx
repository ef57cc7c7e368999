import type { Identity, Manuscript, Section } from '../domain/manuscript/types'
import { BlockView } from './block-view'
import { contextOf, sectionAnchor, type PagesOfTheirOwn, type ViewContext } from './context'
import { NotesView } from './notes-view'
import { Phrases } from './phrases'
import type { ViewWords } from './words'

export interface ManuscriptViewProps {
  manuscript: Manuscript
  identity: Identity
  words: ViewWords
  /** Left out where nothing of it is published yet. */
  pages?: PagesOfTheirOwn
}

/**
 * A manuscript as readers see it. Site, preview and review screen render this and nothing else, so that
 * what is approved looks like what is published. A pure function of its properties: it fetches nothing.
 */
export function ManuscriptView(props: ManuscriptViewProps) {
  const { manuscript, identity } = props
  const context = contextOf(props)
  return (
    <div className="manuscript" lang={manuscript.locale}>
      {manuscript.sections.map((section, index) => (
        <SectionView key={sectionAnchor(identity, index)} section={section} index={index} context={context} />
      ))}
      <NotesView context={context} />
    </div>
  )
}

interface SectionViewProps {
  section: Section
  index: number
  context: ViewContext
}

function SectionView({ section, index, context }: SectionViewProps) {
  const anchor = sectionAnchor(context.identity, index)
  const headingId = `${anchor}-heading`
  const blockIds = context.identity.sections[index]?.blocks ?? []
  return (
    <section id={anchor} aria-labelledby={section.heading === null ? undefined : headingId}>
      {section.heading !== null && (
        <h2 id={headingId}>
          <Phrases text={section.heading} locale={context.manuscript.locale} />
        </h2>
      )}
      {section.blocks.map((block, b) => (
        <BlockView key={blockIds[b] ?? b} id={blockIds[b]} block={block} context={context} />
      ))}
    </section>
  )
}

import type {
  BlockComparison,
  Comparison,
  FrontChange,
  SectionComparison,
} from '../domain/manuscript/comparison'
import { isBlockChange } from '../domain/manuscript/compare'
import { AttributionChanges } from './attribution-changes'
import type { RedlineWords } from './redline-words'
import { Segments } from './segments-view'

interface RedlineViewProps {
  comparison: Comparison
  words: RedlineWords
  locale: string
}

/** What changed between two revisions: attributions first, then the text, what stayed folded into a count. */
export function RedlineView({ comparison, words, locale }: RedlineViewProps) {
  const { quotes, sources, front, sections } = comparison
  if (comparison.changeIds.length === 0) return <p>{words.same}</p>
  return (
    <div className="redline manuscript" lang={locale}>
      {quotes.length + sources.length > 0 && (
        <AttributionChanges quotes={quotes} sources={sources} words={words} />
      )}
      {front.map((change) => (
        <FrontView key={change.changeId} change={change} words={words} />
      ))}
      {sections.map((section) => (
        <SectionRedline key={section.changeId} section={section} words={words} />
      ))}
    </div>
  )
}

function FrontView({ change, words }: { change: FrontChange; words: RedlineWords }) {
  return (
    <section id={change.changeId}>
      <h2 className="redline-kind">{words[change.field]}</h2>
      <p>
        <Segments segments={change.segments} words={words} />
      </p>
    </section>
  )
}

function SectionRedline({ section, words }: { section: SectionComparison; words: RedlineWords }) {
  const isUnchanged = section.status === 'unchanged' && !section.isMoved
  const heading =
    section.heading.length === 0 ? words.lead : <Segments segments={section.heading} words={words} />
  return (
    <section id={section.changeId}>
      <h2>
        {heading}
        {section.isMoved && <small className="redline-kind"> {words.moved}</small>}
      </h2>
      {isUnchanged ? (
        <Folded count={section.blocks.length} words={words} />
      ) : (
        runsOf(section.blocks).map((run) => <Run key={run[0]?.changeId} run={run} words={words} />)
      )}
    </section>
  )
}

/** Blocks in runs: what stayed together, each change by itself. */
function runsOf(blocks: readonly BlockComparison[]): BlockComparison[][] {
  const runs: BlockComparison[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && !isBlockChange(block) && !isBlockChange(before)) last.push(block)
    else runs.push([block])
  }
  return runs
}

function Run({ run, words }: { run: BlockComparison[]; words: RedlineWords }) {
  const [block] = run
  if (block === undefined) return null
  if (!isBlockChange(block)) return <Folded count={run.length} words={words} />
  return (
    <p id={block.changeId} className="redline-block" data-status={block.status}>
      <BlockKind block={block} words={words} />
      <Segments segments={block.segments} words={words} />
    </p>
  )
}

function BlockKind({ block, words }: { block: BlockComparison; words: RedlineWords }) {
  const kinds = [
    ...(block.movedFrom === null ? [] : [words.moved]),
    ...(block.status === 'formatting' ? [words.formatting] : []),
  ]
  return kinds.length === 0 ? null : <small className="redline-kind">{kinds.join(' · ')} </small>
}

function Folded({ count, words }: { count: number; words: RedlineWords }) {
  return <p className="redline-folded">{words.unchanged(count)}</p>
}

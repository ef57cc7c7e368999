import type { Comparison, FrontChange, SectionComparison } from '../../domain/manuscript/comparison'
import { foldUnchanged, type Shown } from '../../domain/manuscript/fold'
import { Segments } from '../../view/segments-view'
import { BlockFrame } from './BlockFrame'
import { ComparedBlock } from './ComparedBlock'
import type { Reading } from './reading'
import type { ReviewLayout } from './review-address'

interface TextChangesProps {
  comparison: Comparison
  reading: Reading
  view: ReviewLayout
}

/** The text section by section as a redline; what did not change is folded and can be opened. */
export function TextChanges({ comparison, reading, view }: TextChangesProps) {
  const { review } = reading.page.words
  const { front, sections, quotes, sources, changeIds } = comparison
  const count = changeIds.length - quotes.length - sources.length
  return (
    <section className="review__part" aria-labelledby="review-text">
      <h2 id="review-text">{review.text(count)}</h2>
      {count === 0 && <p className="review__nothing">{review.noText}</p>}
      <div className="review-text" data-view={view} lang={reading.frozen.manuscript.locale}>
        {front.map((change) => (
          <Front key={change.changeId} change={change} reading={reading} />
        ))}
        {sections.map((section) => (
          <SectionRedline key={section.changeId} section={section} reading={reading} view={view} />
        ))}
      </div>
    </section>
  )
}

function Front({ change, reading }: { change: FrontChange; reading: Reading }) {
  const { review } = reading.page.words
  const label = review.front[change.field]
  return (
    <BlockFrame reading={reading} place={{ change: change.changeId, block: null }} label={label} isStop>
      <p className="review-block__prose">
        <Segments segments={change.segments} words={review} />
      </p>
    </BlockFrame>
  )
}

interface SectionRedlineProps {
  section: SectionComparison
  reading: Reading
  view: ReviewLayout
}

function SectionRedline({ section, reading, view }: SectionRedlineProps) {
  const { page } = reading
  const isOwnStop =
    section.isMoved || section.isHeadingChanged || !['unchanged', 'changed'].includes(section.status)
  const { review } = page.words
  return (
    <section className="review-section">
      <h3
        id={section.changeId}
        tabIndex={-1}
        data-place={section.changeId}
        data-stop={isOwnStop ? '' : undefined}
      >
        {section.heading.length === 0 ? review.lead : <Segments segments={section.heading} words={review} />}
        {sectionKind(section, reading) && (
          <small className="review-kind"> {sectionKind(section, reading)}</small>
        )}
      </h3>
      {shownOf(section).map((shown) =>
        shown.type === 'block' ? (
          <ComparedBlock key={shown.block.changeId} block={shown.block} reading={reading} view={view} />
        ) : (
          <details
            key={shown.blocks[0]?.changeId}
            className="review-fold"
            open={shown.blocks.some((block) => reading.threads.has(block.changeId))}
          >
            <summary>{review.unchanged(shown.blocks.length)}</summary>
            {shown.blocks.map((block) => (
              <ComparedBlock key={block.changeId} block={block} reading={reading} view={view} />
            ))}
          </details>
        ),
      )}
    </section>
  )
}

/** A section in which nothing changed is one fold, however short. */
function shownOf({ status, isMoved, blocks }: SectionComparison): Shown[] {
  if (status !== 'unchanged' || isMoved || blocks.length === 0) return foldUnchanged(blocks)
  return [{ type: 'fold', blocks: [...blocks] }]
}

function sectionKind({ status, isMoved }: SectionComparison, { page }: Reading): string {
  const { review } = page.words
  const kinds = [
    ...(isMoved ? [review.sectionMoved] : []),
    ...(status === 'added' ? [review.sectionAdded] : []),
    ...(status === 'removed' ? [review.sectionRemoved] : []),
  ]
  return kinds.join(page.words.listJoin)
}

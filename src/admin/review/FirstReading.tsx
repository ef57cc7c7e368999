import { BlockView } from '../../view/block-view'
import { BlockFrame } from './BlockFrame'
import { QuotationTable } from './QuotationTable'
import type { Reading } from './reading'

/** A first revision: nothing to compare, so that all of it is there to be read, its quotations first. */
export function FirstReading({ reading }: { reading: Reading }) {
  const { words } = reading.page
  const { title, subtitle, byline, locale, sections } = reading.frozen.manuscript
  return (
    <>
      <QuotationTable reading={reading} />
      <section className="review__part" aria-labelledby="review-text">
        <h2 id="review-text">{words.review.fullText}</h2>
        <div className="review-text" lang={locale} data-view="inline">
          <p className="review-text__title">{title}</p>
          {subtitle !== null && <p className="review-text__subtitle">{subtitle}</p>}
          {byline !== null && <p className="review-text__subtitle">{byline}</p>}
          {sections.map((section, index) => (
            <SectionReading key={index} heading={section.heading} index={index} reading={reading} />
          ))}
        </div>
      </section>
    </>
  )
}

interface SectionReadingProps {
  heading: string | null
  index: number
  reading: Reading
}

function SectionReading({ heading, index, reading }: SectionReadingProps) {
  const { review } = reading.page.words
  const { frozen, context } = reading
  const identity = frozen.identity.sections[index]
  return (
    <section className="review-section">
      <h3 id={`section-${identity?.id ?? index}`}>{heading ?? review.lead}</h3>
      {frozen.manuscript.sections[index]?.blocks.map((block, at) => {
        const id = identity?.blocks[at] ?? `${index}-${at}`
        return (
          <BlockFrame
            key={id}
            reading={reading}
            place={{ change: `block-${id}`, block: id }}
            label={review.paragraph(at + 1)}
            status="unchanged"
            isStop
          >
            <BlockView id={undefined} block={block} context={context} />
          </BlockFrame>
        )
      })}
    </section>
  )
}

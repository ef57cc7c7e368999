import { isBlockChange } from '../../domain/manuscript/compare'
import type { BlockComparison, Format } from '../../domain/manuscript/comparison'
import { quotePieces, quoteRanges } from '../../domain/manuscript/quote-pieces'
import type { Segment } from '../../domain/manuscript/redline'
import { BlockView } from '../../view/block-view'
import { Segments } from '../../view/segments-view'
import { BlockFrame } from './BlockFrame'
import { placeWords } from './place-words'
import { QuotePieceView } from './QuotePieceView'
import type { Reading } from './reading'
import type { ReviewLayout } from './review-address'

interface ComparedBlockProps {
  block: BlockComparison
  reading: Reading
  view: ReviewLayout
}

/** One block of the redline: as readers would see it where its words stand, as a redline where they changed. */
export function ComparedBlock({ block, reading, view }: ComparedBlockProps) {
  const { changeId, status, after } = block
  const hasSameWords = status === 'unchanged' || status === 'formatting'
  return (
    <BlockFrame
      reading={reading}
      place={{ change: changeId, block: block.block }}
      label={placeWords(block, reading)}
      status={block.movedFrom && status === 'unchanged' ? 'moved' : status}
      isStop={isBlockChange(block)}
    >
      {hasSameWords && after ? (
        <BlockView id={undefined} block={after} context={reading.context} />
      ) : (
        <Redline block={block} reading={reading} view={view} />
      )}
      {status !== 'unchanged' && <Formatting block={block} reading={reading} />}
    </BlockFrame>
  )
}

function Redline({ block, reading, view }: ComparedBlockProps) {
  const { review } = reading.page.words
  if (view === 'inline' || block.status !== 'changed')
    return <Words block={block} segments={block.segments} reading={reading} />
  return (
    <div className="review-sides">
      <div>
        <p className="review-sides__label">{review.before}</p>
        <p className="review-block__prose">
          <Segments segments={block.segments.filter(({ op }) => op !== 'added')} words={review} />
        </p>
      </div>
      <div>
        <p className="review-sides__label">{review.after}</p>
        <Words
          block={block}
          segments={block.segments.filter(({ op }) => op !== 'removed')}
          reading={reading}
        />
      </div>
    </div>
  )
}

interface WordsProps {
  block: BlockComparison
  segments: Segment[]
  reading: Reading
}

/** A redline in which quotations are still quotations. */
function Words({ block, segments, reading }: WordsProps) {
  const { quotes } = reading.frozen.manuscript
  const ranges = block.after ? quoteRanges(block.after, quotes) : []
  return (
    <p className="review-block__prose">
      {quotePieces(segments, ranges).map((piece, index) => (
        <QuotePieceView key={index} piece={piece} reading={reading} />
      ))}
    </p>
  )
}

/**
 * What changed besides the words: marks, links, pictures. Quotations whose words changed are left out: the
 * redline shows them, and the list of attributions before it.
 */
function Formatting({ block, reading }: { block: BlockComparison; reading: Reading }) {
  const { review } = reading.page.words
  const isShown = ({ kind }: Format) => kind !== 'quote' || block.status === 'formatting'
  const removed = block.formatting.removed.filter(isShown)
  const added = block.formatting.added.filter(isShown)
  if (removed.length + added.length === 0) return null
  const say = ({ kind, text, value }: Format) =>
    [review.formats[kind], text === '' ? '' : `“${text}”`, value ?? ''].filter(Boolean).join(' ')
  return (
    <ul className="review-formats" lang={reading.page.language}>
      {removed.map((format, index) => (
        <li key={`removed-${index}`}>
          <del>
            <span className="visually-hidden">{review.deleted}</span>
            {say(format)}
          </del>
        </li>
      ))}
      {added.map((format, index) => (
        <li key={`added-${index}`}>
          <ins>
            <span className="visually-hidden">{review.inserted}</span>
            {say(format)}
          </ins>
        </li>
      ))}
    </ul>
  )
}

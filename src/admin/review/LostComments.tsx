import { CommentThreads } from './CommentThreads'
import type { Reading } from './reading'

/** Comments whose place is not on screen: on a change of another comparison, on a block that is gone. */
export function LostComments({ reading }: { reading: Reading }) {
  const shown = placesOn(reading)
  const lost = [...reading.threads].filter(([change]) => !shown.has(change))
  if (lost.length === 0) return null
  return (
    <section className="review__part" aria-labelledby="review-lost">
      <h2 id="review-lost">{reading.page.words.comments.elsewhere}</h2>
      {lost.map(([change, comments]) => (
        <CommentThreads key={change} place={{ change, block: null }} comments={comments} />
      ))}
    </section>
  )
}

function placesOn({ frozen, before, changeIds }: Reading): Set<string> {
  const sides = before ? [frozen, before] : [frozen]
  const blocks = sides.flatMap(({ identity }) => identity.sections.flatMap((section) => section.blocks))
  return new Set([...changeIds, ...blocks.map((id) => `block-${id}`)])
}

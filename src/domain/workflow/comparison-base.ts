/** Which revision a person sees another one compared with. */

/** `published`: what readers see. `mine`: what this person last decided on. A number: that revision. */
export type Against = 'published' | 'mine' | number

export interface BaseFacts {
  /** The revision that is looked at. */
  number: number
  /** What readers see now; null where they see nothing. */
  published: number | null
  /** The latest other revision on which this person decided. */
  mine: number | null
  /** All revisions of the article and locale. */
  numbers: readonly number[]
}

/** Reads the address; null for what means nothing, which then counts as not said. */
export function parseAgainst(text: string | undefined): Against | null {
  if (text === 'published' || text === 'mine') return text
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/**
 * The number of the revision to compare with: the one asked for, else the published one where that is older,
 * else the one before. Null for a first revision, and where the one asked for is not there: nothing is
 * compared with itself.
 */
export function comparisonBase(against: Against | null, facts: BaseFacts): number | null {
  const asked = against === null ? null : askedFor(against, facts)
  const isUsable = asked !== null && asked !== facts.number && facts.numbers.includes(asked)
  return isUsable ? asked : usualBase(facts)
}

function askedFor(against: Against, { published, mine }: BaseFacts): number | null {
  if (against === 'published') return published
  return against === 'mine' ? mine : against
}

function usualBase({ number, published, numbers }: BaseFacts): number | null {
  if (published !== null && published < number) return published
  const earlier = numbers.filter((other) => other < number)
  return earlier.length === 0 ? null : Math.max(...earlier)
}

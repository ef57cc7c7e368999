/** Blocks keep their identity across revisions, since comments, segments and comparisons hang on it. */
import { canonicalJson } from './canonical'
import { blockByValue } from './scopes'
import { similarPairs } from './similarity'
import { blockText } from './text'
import type { Block, Frozen, Identity, Manuscript, Quote } from './types'

export interface AlignFacts {
  /** The revision before, or null for the first. */
  previous: Frozen | null
  next: Manuscript
  /** Stable keys of the working copy, parallel to the sections, quotations and sources of `next`. */
  sectionIds: readonly string[]
  quoteIds: readonly string[]
  sourceIds: readonly string[]
  /** Makes a fresh id for a block; never one that was given before. */
  newId: () => string
}

/**
 * The identity of a new manuscript. Its blocks inherit the ids of the previous revision's: same value first
 * (within the section, then moved), then same text in another form, then similar text within the section, then
 * across sections; the rest get new ids. No id is given twice.
 *
 * Throws a RangeError when the keys are not parallel to the manuscript.
 */
export function alignIdentity(facts: AlignFacts): Identity {
  const { previous, next, sectionIds, quoteIds, sourceIds, newId } = facts
  assertParallel('section', sectionIds, next.sections)
  assertParallel('quotation', quoteIds, next.quotes)
  assertParallel('source', sourceIds, next.sources)
  const blocks = placeBlocks(next, sectionIds)
  const inherited = previous ? inheritIds(placePrevious(previous), blocks) : new Map<Placed, string>()
  const sections = sectionIds.map((id) => ({
    id,
    blocks: blocks.filter((block) => block.section === id).map((block) => inherited.get(block) ?? newId()),
  }))
  return { sections, quotes: [...quoteIds], sources: [...sourceIds] }
}

function assertParallel(what: string, ids: readonly string[], items: readonly unknown[]): void {
  if (ids.length !== items.length || new Set(ids).size !== ids.length) {
    throw new RangeError(`alignIdentity: ${ids.length} ${what} ids for ${items.length}, or one twice`)
  }
}

/** A block where it stands. `before` and `after` are the values of its neighbours in the section. */
interface Placed {
  section: string
  value: string
  text: string
  before: string
  after: string
}

type WithId = Placed & { id: string }

function placeBlocks(m: Manuscript, sectionIds: readonly string[]): Placed[] {
  return m.sections.flatMap((section, index) => {
    const id = sectionIds[index] ?? ''
    const values = section.blocks.map((block) => canonicalJson(blockByValue(block, m.quotes)))
    return section.blocks.map((block, at) => ({
      section: id,
      value: values[at] ?? '',
      text: comparableText(block, m.quotes),
      before: values[at - 1] ?? '',
      after: values[at + 1] ?? '',
    }))
  })
}

function placePrevious({ manuscript, identity }: Frozen): WithId[] {
  const sectionIds = identity.sections.map((section) => section.id)
  const ids = identity.sections.flatMap((section) => section.blocks)
  const placed = placeBlocks(manuscript, sectionIds)
  assertParallel('block', ids, placed)
  return placed.map((block, index) => ({ ...block, id: ids[index] ?? '' }))
}

/** An image without a caption has no words; its file stands for them. */
function comparableText(block: Block, quotes: readonly Quote[]): string {
  return block.type === 'image' ? block.sha256 : blockText(block, quotes).join('\n')
}

type Key = (block: Placed) => string

/** From the surest to the least sure; neighbours tell repeated lines, such as separators, apart. */
const equalities: readonly Key[] = [
  ({ section, before, value }) => JSON.stringify([section, before, value]),
  ({ section, value, after }) => JSON.stringify([section, value, after]),
  ({ section, value }) => JSON.stringify([section, value]),
  ({ value }) => value,
  ({ section, text }) => JSON.stringify([section, text]),
  ({ text }) => text,
]

function inheritIds(previous: readonly WithId[], next: readonly Placed[]): Map<Placed, string> {
  const pairing = new Pairing(previous, next)
  for (const key of equalities) pairing.pairEqual(key)
  pairing.pairSimilarWithin(new Set(next.map((block) => block.section)))
  pairing.pairSimilar(() => true)
  return pairing.ids
}

/** Which block inherits whose id, built up pass by pass; each previous block gives its id once. */
class Pairing {
  readonly ids = new Map<Placed, string>()
  private readonly taken = new Set<WithId>()

  constructor(
    private readonly previous: readonly WithId[],
    private readonly next: readonly Placed[],
  ) {}

  pairEqual(key: Key): void {
    const free = new Map<string, WithId[]>()
    for (const block of this.freePrevious().reverse()) {
      const same = free.get(key(block))
      if (same) same.push(block)
      else free.set(key(block), [block])
    }
    for (const block of this.openNext()) {
      const heir = free.get(key(block))?.pop()
      if (heir) this.pair(heir, block)
    }
  }

  pairSimilarWithin(sections: ReadonlySet<string>): void {
    for (const section of sections) this.pairSimilar((block) => block.section === section)
  }

  pairSimilar(concerns: (block: Placed) => boolean): void {
    const previous = this.freePrevious().filter(concerns)
    const next = this.openNext().filter(concerns)
    const pairs = similarPairs(
      previous.map((block) => block.text),
      next.map((block) => block.text),
    )
    for (const pair of pairs) {
      const from = previous[pair.previous]
      const to = next[pair.next]
      if (from && to && !this.taken.has(from) && !this.ids.has(to)) this.pair(from, to)
    }
  }

  private pair(from: WithId, to: Placed): void {
    this.taken.add(from)
    this.ids.set(to, from.id)
  }

  private freePrevious(): WithId[] {
    return this.previous.filter((block) => !this.taken.has(block))
  }

  private openNext(): Placed[] {
    return this.next.filter((block) => !this.ids.has(block))
  }
}

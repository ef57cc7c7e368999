import type { SourceSegment } from '../segments/types'
import { pairEqual, type Pass } from './pair-equal'
import type { Basis, HeldTranslation } from './types'

interface MatchFacts {
  previous: readonly SourceSegment[]
  next: readonly SourceSegment[]
  held: readonly HeldTranslation[]
}

type Context = Pick<Basis, 'block' | 'textHash' | 'beforeHash' | 'afterHash'>

/** A translation with the contexts that its text is known in: where it was made, and where it stands. */
interface Candidate {
  held: HeldTranslation
  basis: Context
  standing: Context | null
}

type KeyOf = (context: Context) => string

const inContext: KeyOf = (c) => JSON.stringify([c.block, c.beforeHash, c.textHash, c.afterHash])
const afterThat: KeyOf = (c) => JSON.stringify([c.block, c.beforeHash, c.textHash])
const beforeThat: KeyOf = (c) => JSON.stringify([c.block, c.textHash, c.afterHash])
const inBlock: KeyOf = (c) => JSON.stringify([c.block, c.textHash])
const between: KeyOf = (c) => JSON.stringify([c.beforeHash, c.textHash, c.afterHash])
const anywhere: KeyOf = (c) => c.textHash

/** From the surest to the least sure; neighbours and blocks tell sentences apart that stand in a text twice. */
const passes: readonly Pass<Candidate, SourceSegment>[] = [
  ...[inContext, afterThat, beforeThat, inBlock].map(where('standing')),
  ...[inContext, inBlock, between, anywhere].map(where('basis')),
]

function where(context: 'basis' | 'standing') {
  return (key: KeyOf): Pass<Candidate, SourceSegment> => ({
    from: (candidate) => {
      const known = candidate[context]
      return known && key(known)
    },
    to: key,
  })
}

/** Which segment has exactly the text that a translation is of. Each translation and each segment once. */
export function matchTexts({ previous, next, held }: MatchFacts): Map<HeldTranslation, SourceSegment> {
  const segments = new Map(previous.map((segment) => [segment.key, segment]))
  const candidates = held.map((one) => candidateOf(one, segments)).sort((a, b) => rank(a) - rank(b))
  return new Map([...pairEqual(candidates, next, passes)].map(([{ held: one }, to]) => [one, to]))
}

function candidateOf(held: HeldTranslation, segments: ReadonlyMap<string, SourceSegment>): Candidate {
  const { basis, at } = held
  const segment = at === null ? undefined : segments.get(at)
  return { held, basis, standing: segment ? { ...segment, textHash: basis.textHash } : null }
}

/** What a person wrote goes before what was carried, what stands in the text before what lost its place. */
function rank({ held }: Candidate): number {
  return (held.isCarriedDraft ? 2 : 0) + (held.at === null ? 1 : 0)
}

import { alignIdentity } from '../domain/manuscript/align'
import { compareManuscripts } from '../domain/manuscript/compare'
import type { Frozen } from '../domain/manuscript/types'
import type { Revision } from '../payload-types'
import { identityOf, manuscriptOf } from './revision-facts'
import type { WorkingCopy } from './working-copy'

/** What differs, in numbers. `added` and `removed` count characters (code points) of text. */
export interface ChangeCounts {
  sections: number
  added: number
  removed: number
  quotations: number
  sources: number
}

/** What the working copy differs in from a revision of the same article and locale. */
export function changesSince(revision: Revision, copy: WorkingCopy): ChangeCounts {
  const before = { manuscript: manuscriptOf(revision), identity: identityOf(revision) }
  const { counts, front, sections } = compareManuscripts(before, frozen(copy, before))
  const segments = [
    ...front.flatMap((change) => change.segments),
    ...sections.flatMap(({ heading, blocks }) => [...heading, ...blocks.flatMap((block) => block.segments)]),
  ]
  const length = (op: 'added' | 'removed') =>
    segments.reduce((sum, segment) => sum + (segment.op === op ? [...segment.text].length : 0), 0)
  return {
    sections: sections.filter(({ status, isMoved }) => status !== 'unchanged' || isMoved).length,
    added: length('added'),
    removed: length('removed'),
    quotations: counts.quotes,
    sources: counts.sources,
  }
}

/** The working copy as it would be frozen; new blocks get ids that serve this comparison alone. */
function frozen({ manuscript, sections, quotes, sources }: WorkingCopy, previous: Frozen): Frozen {
  let fresh = 0
  const identity = alignIdentity({
    previous,
    next: manuscript,
    sectionIds: sections.map(({ key }) => key),
    quoteIds: quotes.map(({ key }) => key),
    sourceIds: sources.map(({ key }) => key),
    newId: () => `new-${(fresh += 1)}`,
  })
  return { manuscript, identity }
}

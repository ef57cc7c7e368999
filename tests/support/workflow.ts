/** Facts for tests of the workflow. */
import { digestOf } from '../../src/domain/manuscript/digest'
import type { Actor, DecisionFacts, RevisionFacts, Role } from '../../src/domain/workflow/types'

export function actor(id: string, ...roles: Role[]): Actor {
  return { id, name: id.toUpperCase(), roles, locales: ['en'] }
}

/** A revision whose digests follow from `text` and `attribution`, so that equal names are equal digests. */
export function revision(
  parts: Partial<RevisionFacts> & { text?: string; attribution?: string } = {},
): RevisionFacts {
  const { text = 'T', attribution = 'A', ...rest } = parts
  return {
    id: 'r1',
    number: 1,
    locale: 'zh-Hans',
    sourceLocale: 'zh-Hans',
    status: 'inReview',
    digests: {
      whole: digestOf([text, attribution]),
      text: digestOf(text),
      attribution: digestOf(attribution),
    },
    contributors: { text: ['writer'], attribution: ['writer'] },
    blockingFindings: [],
    ...rest,
  }
}

/** A decision on the text named `on`, in favour unless said otherwise. */
export function decision(
  sequence: number,
  by: string,
  parts: Partial<DecisionFacts> = {},
  on = 'T',
): DecisionFacts {
  return { sequence, by, scope: 'text', digest: digestOf(on), verdict: 'approve', override: null, ...parts }
}

/** Decisions that approve both scopes of `revision()`. */
export function bothApproved(from = 1): DecisionFacts[] {
  return [decision(from, 'chief'), decision(from + 1, 'checker', { scope: 'attribution' }, 'A')]
}

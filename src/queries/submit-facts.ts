import { digestsOf } from '../domain/manuscript/digest'
import type { Digests } from '../domain/manuscript/types'
import type { SubmitFacts } from '../domain/workflow/submit'
import type { Actor } from '../domain/workflow/types'
import { revisionFacts, type Edition } from './revision-facts'
import type { WorkingCopy } from './working-copy'

/** What decides whether a working copy may be submitted: the same for the button and for the action. */
export function submitFacts(
  actor: Actor,
  copy: WorkingCopy,
  edition: Edition,
): SubmitFacts & { digests: Digests } {
  const { manuscript, article } = copy
  const { newest, publication } = edition
  const digests = digestsOf(manuscript)
  return {
    actor,
    locale: manuscript.locale,
    sourceLocale: manuscript.sourceLocale,
    digest: digests.whole,
    digests,
    newest: newest && revisionFacts(newest),
    isReaddressed: newest !== null && newest.slug !== article.slug,
    isWithdrawn: publication?.state === 'withdrawn',
  }
}

/** The two halves of the corpus. The held-out half was committed before the first attribution rule. */
import dev from './dev.json'
import heldOut from './held-out.json'
import { parsePassage } from './markup'
import type { Passage } from './gold'

export type Half = 'dev' | 'held-out'

/** The passages of a half in the order in which they were written. */
export function passagesOf(half: Half): Passage[] {
  return (half === 'dev' ? dev : heldOut).map(parsePassage)
}

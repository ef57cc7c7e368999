/**
 * The parts of the corpus. The held-out half was committed before the first attribution rule; the fresh part
 * when the totals of that half had been seen, before any rule was changed again.
 */
import dev from './dev.json'
import fresh from './fresh.json'
import heldOut from './held-out.json'
import { parsePassage } from './markup'
import type { Passage, WrittenPassage } from './gold'

export type Half = 'dev' | 'held-out' | 'fresh'

const parts: Record<Half, WrittenPassage[]> = { dev, 'held-out': heldOut, fresh }

/** The passages of a part in the order in which they were written. */
export function passagesOf(half: Half): Passage[] {
  return parts[half].map(parsePassage)
}

/**
 * The parts of the corpus. The held-out half was committed before the first attribution rule. The fresh part
 * was written when the totals of that half had been seen; it was measured once and then opened. The second
 * part was committed before the fresh one was opened, and is the one that no rule was written from.
 */
import dev from './dev.json'
import fresh from './fresh.json'
import heldOut from './held-out.json'
import second from './second.json'
import { parsePassage } from './markup'
import type { Passage, WrittenPassage } from './gold'

export type Half = 'dev' | 'held-out' | 'fresh' | 'second'

const parts: Record<Half, WrittenPassage[]> = { dev, 'held-out': heldOut, fresh, second }

/** The passages of a part in the order in which they were written. */
export function passagesOf(half: Half): Passage[] {
  return parts[half].map(parsePassage)
}

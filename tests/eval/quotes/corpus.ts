/**
 * The parts of the corpus. The held-out half was committed before the first attribution rule. The fresh part
 * was written when the totals of that half had been seen; it was measured once and then opened. The second
 * part was committed before the fresh one was opened, and was opened in its turn. The third part was written by
 * another hand, who had read the open half and none of the rules, and committed before any of them was changed.
 * The fourth part was written by a third hand when all of these had been opened, without reading rules or lexicons.
 * The fifth and the sixth were written together by a fourth hand, in pairs of alike passages that were parted by lot.
 */
import dev from './dev.json'
import fresh from './fresh.json'
import heldOut from './held-out.json'
import second from './second.json'
import third from './third.json'
import fourth from './fourth.json'
import fifth from './fifth.json'
import sixth from './sixth.json'
import { parsePassage } from './markup'
import type { Passage, WrittenPassage } from './gold'

export type Half = 'dev' | 'held-out' | 'fresh' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth'

const parts: Record<Half, WrittenPassage[]> = {
  dev,
  'held-out': heldOut,
  fresh,
  second,
  third,
  fourth,
  fifth,
  sixth,
}

/** The passages of a part in the order in which they were written. */
export function passagesOf(half: Half): Passage[] {
  return parts[half].map(parsePassage)
}

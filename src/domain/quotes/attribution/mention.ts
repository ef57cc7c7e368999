/** Words of the text that name a source, as a rule reads them: nobody is here who is not written there. */
import type { SpeakerKind } from '../../manuscript/types'
import type { NamedParty } from '../types'

/** `start` and `end` are UTF-16 offsets, half-open, into the phrase or text that was read. */
export interface Mention {
  start: number
  end: number
  speakerKind: SpeakerKind
  /** A person's name without role, or null. */
  person: string | null
  party: NamedParty | null
}

export function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by }
}

import type { Quote } from '../manuscript/types'

/**
 * Why a report names nobody for a quotation: several people share it; the text gives a role, a group, or
 * somebody without a name; or it does not say who.
 */
export type WhyNotNamed = 'collective' | 'role' | 'group' | 'unnamed' | 'notStated'

/** Null where a source is named. */
export function whyNotNamed({ attribution }: Quote): WhyNotNamed | null {
  const { status, speaker, speakerKind, asWritten } = attribution
  if (status === 'collective') return 'collective'
  if (speaker !== null) return null
  if (status === 'unknown' || asWritten === null) return 'notStated'
  switch (speakerKind) {
    case 'role':
      return 'role'
    case 'group':
      return 'group'
    case 'person':
    case 'document':
    case 'unnamed':
    case null:
      return 'unnamed'
  }
}

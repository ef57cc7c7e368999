/** What a person may decide about who said a quotation. What the text does not show is not asserted. */
import type { Attribution, SourceKind } from '../manuscript/types'
import { accept, refuse, type Decision } from '../shared/result'
import { isEdtf } from './edtf'

/** A decision before its sources have become indexes: `speaker` is what kind of source is named, if any. */
export type AttributionClaim = Pick<
  Attribution,
  'status' | 'asWritten' | 'speakerKind' | 'evidence' | 'confidence' | 'confidenceReason' | 'saidOn'
> & { speaker: SourceKind | null }

export type AttributionRefusal =
  /** Nobody is named as the speaker of words of unknown or collective origin. */
  | { code: 'speakerOfUnattributed'; status: 'unknown' | 'collective' }
  /** A person is named, and the words of the text that name them, or the evidence, are missing. */
  | { code: 'speakerNotShown' }
  | { code: 'malformed'; field: string }

export function mayAttribute(claim: AttributionClaim): Decision<AttributionClaim, AttributionRefusal> {
  const { status, speaker, saidOn } = claim
  const isPerson = speaker === 'person' || (speaker !== null && claim.speakerKind === 'person')
  if ((status === 'unknown' && speaker !== null) || (status === 'collective' && isPerson)) {
    return refuse({ code: 'speakerOfUnattributed', status })
  }
  const hasEvidence = claim.evidence.some(({ part }) => part === 'source')
  if (isPerson && (!claim.asWritten?.trim() || !hasEvidence)) return refuse({ code: 'speakerNotShown' })
  if (saidOn?.edtf && !isEdtf(saidOn.edtf)) return refuse({ code: 'malformed', field: 'saidOn.edtf' })
  return accept(claim)
}

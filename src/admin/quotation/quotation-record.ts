import type { AttributionStatus, Confidence, Lifecycle } from '../../domain/manuscript/types'

/** What the editor shows of a document of `quotes`. Every field may be absent: the reader may lack access. */
export interface QuotationRecord {
  id: number
  wording: string
  marksOpen?: string | null
  marksClose?: string | null
  lifecycle?: Lifecycle | null
  attribution?: {
    status?: AttributionStatus | null
    asWritten?: string | null
    speaker?: number | { name?: string | null } | null
    onBehalfOf?: { body?: string | null } | null
    saidOnStated?: string | null
    occasion?: string | null
    confidence?: Confidence | null
    setBy?: 'human' | 'rule' | null
  } | null
}

/** `open`: nobody can say yet who said it. Anything but an active life cycle outweighs the attribution. */
export type QuotationState = 'attributed' | 'open' | 'disputed' | 'misattributed' | 'withdrawn'

export function stateOf({ lifecycle, attribution }: QuotationRecord): QuotationState {
  switch (lifecycle) {
    case 'disputed':
    case 'misattributed':
    case 'withdrawn':
      return lifecycle
    case 'active':
    case null:
    case undefined:
      return (attribution?.status ?? 'unknown') === 'unknown' ? 'open' : 'attributed'
  }
}

/** The wording in its marks, as it stands in the text. */
export function markedWording({ marksOpen, wording, marksClose }: QuotationRecord): string {
  return `${marksOpen ?? ''}${wording}${marksClose ?? ''}`
}

/** The speaker's name where the desk has one, else the words of the text that name the source, else null. */
export function whoSaid({ attribution }: QuotationRecord): string | null {
  const speaker = attribution?.speaker
  const name = typeof speaker === 'object' ? speaker?.name : null
  return name || attribution?.asWritten || null
}

/** When it was said, and on what occasion, as the text states it; null when it states neither. */
export function whenSaid({ attribution }: QuotationRecord): string | null {
  const parts = [attribution?.saidOnStated, attribution?.occasion].filter(Boolean)
  return parts.length === 0 ? null : parts.join(' · ')
}

import type { SourceChange } from '../domain/manuscript/comparison'
import type { AttributionStatus, Lifecycle } from '../domain/manuscript/types'

/** The wordings of a public redline, in the reader's language. */
export interface RedlineWords {
  inserted: string
  deleted: string
  moved: string
  added: string
  removed: string
  formatting: string
  same: string
  lead: string
  attribution: string
  otherFields: string
  nothing: string
  title: string
  subtitle: string
  byline: string
  unchanged: (n: number) => string
  sourceChanges: Record<SourceChange['status'], string>
  fields: Record<ReaderField, string>
  statuses: Record<AttributionStatus, string>
  lifecycles: Record<Lifecycle, string>
}

/** The facts of a quotation that a public redline spells out; of the others it only says that they changed. */
export type ReaderField =
  | 'status'
  | 'lifecycle'
  | 'speaker'
  | 'asWritten'
  | 'saidOn'
  | 'occasion'
  | 'venue'
  | 'inDocument'
  | 'onBehalfOf'

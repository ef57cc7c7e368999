import type { TextSpan } from './types'

/** A stretch of text in marks, before anything is said of what it is. Spans include their marks. */
export interface MarkedSpan extends TextSpan {
  open: string
  close: string
  /** Index of the enclosing span in the same list. */
  nestedIn: number | null
}

/** The wordings that a manuscript on screen needs; whoever renders it brings them in the reader's language. */
import type { Confidence } from '../domain/manuscript/types'
import type { LabelCode } from '../domain/republishing/label'

export interface ViewWords {
  /** Accessible name of the mark after quotation `n`. */
  quoteMark: (n: number) => string
  /** Accessible name of the mark of footnote `letter`. */
  footnoteMark: (letter: string) => string
  /** Heading of the notes where they stand as endnotes, in print. */
  notes: string
  noteTitle: (n: number) => string
  footnoteTitle: (letter: string) => string
  close: string
  permalink: string
  who: string
  when: string
  where: string
  occasion: string
  document: string
  evidence: string
  inference: string
  confidence: string
  language: string
  notStated: string
  /** The words of the text that name the source, where they differ from the resolved name. */
  asWritten: (words: string) => string
  collective: (words: string) => string
  unnamed: (words: string) => string
  implied: string
  inferred: (body: string, ground: string) => string
  evidenceParts: { source: string; cue: string; content: string }
  confidences: Record<Confidence, string>
  setBy: { human: string; rule: string }
  labels: Record<LabelCode, string>
  /** “verified against …”: the label with the source that the wording was compared with. */
  verifiedAgainst: (source: string, on: string) => string
  translatedFrom: (language: string) => string
  languageUnknown: string
  figureCredit: (credit: string) => string
  quoteText: (text: string) => string
}

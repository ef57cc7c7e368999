/**
 * What the kind rules need of a language that separates words by spaces. Every field is the inside of a
 * regular expression, matched without regard to case.
 */
export interface AlphabeticLexicon {
  /** Verbs and phrases of saying. */
  saying: string
  /** What stands in marks right after these is a name. */
  naming: string
  /** What stands in marks right after these is the title of a work. */
  titling: string
  /** What, right after the closing mark, says that a title stood in it; null when the language has none. */
  titledAfter: string | null
  /** Nouns before a colon that announce a slogan. */
  slogan: string
  /** Nouns right after the closing mark that make what stands in marks their name. */
  headNouns: string
  /** Determiners that make a fragment without a predicate nominal; null when the language has none. */
  articleBeforeTerm: string | null
  /** A document before the marks, in which they stand: what it calls something is its judgement, no name. */
  documentBefore?: string
  /** Verbs that take an utterance as it was spoken without a comma: said “no”. */
  uttering?: string
  /** Words that show a predicate. */
  predicate: string
}

import type { Quote, QuoteReference, Source } from '../../manuscript/types'
import { quoteAt, sourceAt } from '../../manuscript/references'
import { outerMarks } from '../quotation-marks'
import type { AssemblyFacts } from './types'

/** The quotations and sources of a translation, in the order in which its own text first uses them. */
export class QuoteShelf {
  readonly quotes: Quote[] = []
  readonly quoteIds: string[] = []
  readonly sources: Source[] = []
  readonly sourceIds: string[] = []

  constructor(private readonly facts: AssemblyFacts) {}

  /** A reference to the quotation with this stable id, which is taken in when it is the first. */
  reference(id: string): QuoteReference {
    const known = this.quoteIds.indexOf(id)
    if (known >= 0) return { type: 'quote', quote: known }
    const quote = this.translated(id)
    this.quoteIds.push(id)
    return { type: 'quote', quote: this.quotes.push(quote) - 1 }
  }

  /** A quotation keeps who said it and on what evidence; only its words, marks and language are the translation's. */
  private translated(id: string): Quote {
    const { source, locale, quotations } = this.facts
    const original = quoteAt(source.manuscript.quotes, source.identity.quotes.indexOf(id))
    const rendered = quotations.get(id)
    if (!rendered) throw new RangeError(`assembly: quotation ${id} has no translation`)
    const { attribution, verifications, language, originalLanguage } = original
    return {
      ...original,
      wording: rendered.wording,
      marks: outerMarks(locale) ?? original.marks,
      kind: rendered.variant === 'embedded' ? 'partial' : original.kind,
      language: locale.split('-')[0] ?? locale,
      originalLanguage: originalLanguage ?? language,
      attribution: {
        ...attribution,
        speaker: this.sourceIndex(attribution.speaker),
        inDocument: this.sourceIndex(attribution.inDocument),
      },
      verifications: verifications.map((one) => ({ ...one, source: this.sourceIndex(one.source) })),
      translation: { official: rendered.official, original: original.wording },
    }
  }

  private sourceIndex(index: number | null): number | null {
    const { manuscript, identity } = this.facts.source
    const source = sourceAt(manuscript.sources, index)
    if (index === null || source === null) return null
    const id = identity.sources[index] ?? ''
    const known = this.sourceIds.indexOf(id)
    if (known >= 0) return known
    this.sourceIds.push(id)
    return this.sources.push({ ...source, name: source.names[this.facts.locale] ?? source.name }) - 1
  }
}

/** The names of sources as terms: whoever is called 习近平 in the source is called as the desk says in each language. */
import type { KeptTerm } from './terms'
import type { TargetLocale } from './types'

/** A source with its names; `kind` is that of its record, such as `person`. */
export interface NamedSource {
  kind: string
  /** As the desk calls it, in whatever language. */
  name: string
  names: readonly { locale: string; name: string }[]
  aliases: readonly string[]
}

export interface Languages {
  sourceLocale: string
  locale: string
}

/**
 * The term that the names of a source make, or null where it has no name in the target language or no form that the
 * glossary leaves to it. `known` are the source forms of the glossary, which says more than a name does.
 */
export function termOfSource(
  source: NamedSource,
  { sourceLocale, locale }: Languages,
  known: ReadonlySet<string>,
): KeptTerm | null {
  const [preferred, ...others] = namesIn(source, locale)
  const called = [source.name, ...namesIn(source, sourceLocale), ...source.aliases].map((name) => name.trim())
  const forms = [...new Set(called)].filter(
    (form) => isTelling(form) && !known.has(form) && form !== preferred,
  )
  const [first, ...aliases] = forms
  if (preferred === undefined || first === undefined) return null
  const short = source.kind === 'person' ? shortForms(preferred, locale) : []
  const allowed = [...new Set([...others, ...source.aliases, ...short])].filter((form) => form !== preferred)
  return { source: first, aliases, preferred, kind: source.kind, allowed, forbidden: [] }
}

function namesIn({ names }: NamedSource, locale: string): string[] {
  return names.filter((one) => one.locale === locale && one.name.trim() !== '').map(({ name }) => name.trim())
}

/** One character alone stands in too many words to be a name in each of them. */
function isTelling(form: string): boolean {
  return form.length > 1
}

/** Letters from which on a word of a name is not the beginning of other words; English matches whole stems only. */
const tellingWord: Record<TargetLocale, number> = { en: 2, ru: 4, kk: 4, uz: 4 }

/** The words of a person's name: who was named in full is called by one of them further on, as in “President Xi”. */
function shortForms(name: string, locale: string): string[] {
  const shortest = tellingWord[locale as TargetLocale] ?? 4
  const words = name.split(/[\s\u00A0·]+/u)
  return words.length > 1 ? words.filter((word) => word.length >= shortest && /^\p{Lu}/u.test(word)) : []
}

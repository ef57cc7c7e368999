import type { PayloadRequest } from 'payload'

import { termOfSource } from '../../domain/translation/source-names'
import type { KeptTerm } from '../../domain/translation/terms'
import type { Source, Term } from '../../payload-types'
import { sourceRecord } from '../source-records'
import type { TranslationFacts } from './load-translation'

/** A term with its forms in one locale. */
export interface DeskTerm extends KeptTerm {
  /** Tells terms of one list apart. */
  key: string
  /** Whether the glossary says so, or the names of a source do. */
  origin: 'glossary' | 'source'
  note: string | null
  isUncertain: boolean
}

/**
 * The terms of a translation: the glossary of its locale, and after it the names of sources for which it has no term.
 * The caller has checked who asks: this reads past access.
 */
export async function loadTerms(
  req: PayloadRequest,
  languages: Pick<TranslationFacts, 'sourceLocale' | 'locale'>,
): Promise<DeskTerm[]> {
  const glossary = (await glossaryOf(req, languages.locale)).map(termOf)
  const known = new Set(glossary.flatMap(({ source, aliases }) => [source, ...aliases]))
  const sources = await sourcesNamedIn(req, languages.locale)
  const named = sources.flatMap((source) => {
    const term = termOfSource(sourceRecord(source), languages, known)
    return term ? [ofSource(source.id, term)] : []
  })
  return [...glossary, ...withoutContradiction(named)]
}

/** The terms of a locale's glossary alone. */
async function glossaryOf(req: PayloadRequest, locale: string): Promise<Term[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { locale: { equals: locale } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function sourcesNamedIn(req: PayloadRequest, locale: string): Promise<Source[]> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { 'names.locale': { equals: locale }, mergedInto: { exists: false } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

function termOf({ id, source, preferred, kind, note, isUncertain, ...forms }: Term): DeskTerm {
  return {
    key: `term-${id}`,
    origin: 'glossary',
    source,
    aliases: forms.aliases ?? [],
    preferred,
    kind: kind ?? null,
    allowed: forms.allowed ?? [],
    forbidden: forms.forbidden ?? [],
    note: note ?? null,
    isUncertain: isUncertain ?? false,
  }
}

function ofSource(id: number, term: KeptTerm): DeskTerm {
  return { ...term, key: `source-${id}`, origin: 'source', note: null, isUncertain: false }
}

/** Of two sources with the same name either may be meant: each is content with the other's name. */
function withoutContradiction(terms: readonly DeskTerm[]): DeskTerm[] {
  const byForm = new Map<string, DeskTerm[]>()
  for (const term of terms) {
    for (const form of formsOf(term)) byForm.set(form, [...(byForm.get(form) ?? []), term])
  }
  return terms.map((term) => {
    const namesakes = new Set(formsOf(term).flatMap((form) => byForm.get(form) ?? []))
    namesakes.delete(term)
    const allowed = [...namesakes].flatMap((one) => [one.preferred, ...one.allowed])
    return { ...term, allowed: [...new Set([...term.allowed, ...allowed])] }
  })
}

function formsOf({ source, aliases }: DeskTerm): string[] {
  return [source, ...aliases]
}

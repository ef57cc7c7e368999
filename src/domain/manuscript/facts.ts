/** Quotations and sources as lists of facts that can be compared one by one. Nothing that is hashed is left out. */
import { canonicalJson } from './canonical'
import { sourceAt } from './references'
import type { Frozen, Quote, Source, Verification } from './types'

/**
 * `shown` is what a person compares, `key` what decides whether two are equal (`[]` for nothing), `source` the
 * identity of the source that the fact names.
 */
export interface Fact {
  field: string
  shown: string[]
  key: string
  source?: string
}

/** The facts of the quotation with this identity, or null when the manuscript has none. */
export function quoteFacts(frozen: Frozen, id: string): { wording: string; facts: Fact[] } | null {
  const quote = frozen.manuscript.quotes[frozen.identity.quotes.indexOf(id)]
  if (!quote) return null
  const facts = [...plainFacts(quote), ...referringFacts(quote, frozen)]
  return { wording: quote.wording, facts }
}

function plainFacts({ attribution: by, ...quote }: Quote): Fact[] {
  return [
    fact('status', by.status),
    fact('asWritten', by.asWritten),
    fact('speakerKind', by.speakerKind),
    fact('cue', by.cue),
    fact('onBehalfOf', by.onBehalfOf?.body, by.onBehalfOf?.ground),
    fact('saidOn', by.saidOn?.stated, by.saidOn?.edtf),
    fact('occasion', by.occasion),
    fact('venue', by.venue),
    fact('evidence', ...by.evidence.map((one) => `${one.part}: ${one.prefix}[${one.exact}]${one.suffix}`)),
    fact('confidence', by.confidence),
    fact('confidenceReason', by.confidenceReason),
    fact('setBy', by.setBy),
    fact('lifecycle', quote.lifecycle),
    fact('kind', quote.kind),
    fact('marks', quote.marks.open, quote.marks.close),
    fact('language', quote.language),
    fact('originalLanguage', quote.originalLanguage),
  ]
}

/** Facts that refer to sources or to other quotations, by value. */
function referringFacts({ attribution, verifications }: Quote, frozen: Frozen): Fact[] {
  const { quotes } = frozen.manuscript
  const chain = quotes.filter(
    (other) => attribution.group !== null && other.attribution.group === attribution.group,
  )
  return [
    sourceFact('speaker', attribution.speaker, frozen),
    sourceFact('inDocument', attribution.inDocument, frozen),
    fact('group', ...chain.map((other) => other.wording).sort()),
    {
      ...fact(
        'verifications',
        ...verifications.map((one) => verificationLine(one, frozen.manuscript.sources)),
      ),
      key: canonicalJson(
        verifications.map((one) => ({ ...one, source: sourceIdentity(one.source, frozen) })),
      ),
    },
  ]
}

function fact(field: string, ...values: (string | null | undefined)[]): Fact {
  const shown = values.filter((value) => value !== null && value !== undefined)
  const isNothing = shown.length === 0
  return { field, shown, key: isNothing ? '[]' : JSON.stringify(values) }
}

function sourceFact(field: string, index: number | null, frozen: Frozen): Fact {
  const source = sourceAt(frozen.manuscript.sources, index)
  if (!source) return fact(field)
  const named = fact(field, source.name, source.role)
  return { ...named, key: canonicalJson(source), source: sourceIdentity(index, frozen) ?? undefined }
}

function sourceIdentity(index: number | null, { identity }: Frozen): string | null {
  return index === null ? null : (identity.sources[index] ?? null)
}

function verificationLine(one: Verification, sources: readonly Source[]): string {
  const where = [sourceAt(sources, one.source)?.name, one.locator, one.extract, one.extractLanguage]
  const how = [one.method, one.by, one.on, `sha256:${one.wordingDigest}`]
  return [one.result, ...where, ...how].filter(Boolean).join(' · ')
}

/** The facts of the source with this identity, or null when the manuscript has none. */
export function sourceFacts(
  { manuscript, identity }: Frozen,
  id: string,
): { name: string; facts: Fact[] } | null {
  const source = manuscript.sources[identity.sources.indexOf(id)]
  if (!source) return null
  const facts = [
    fact('name', source.name),
    fact('kind', source.kind),
    fact('role', source.role),
    fact('names', ...entries(source.names)),
    fact('citation', ...entries(source.citation ?? {})),
  ]
  return { name: source.name, facts }
}

function entries(values: object): string[] {
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
}

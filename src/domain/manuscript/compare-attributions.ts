/** Who is said to have said what, on what evidence: the changes that lead a redline. */
import type { AttributionComparison, FieldChange, QuoteChange, SourceChange } from './comparison'
import { quoteFacts, sourceFacts, type Fact } from './facts'
import { interleave } from './order'
import { redline } from './redline'
import type { Frozen } from './types'

/** What differs of who said what; nothing where there is no earlier text. */
export function compareAttributions(before: Frozen | null, after: Frozen): AttributionComparison {
  if (before === null) return { quotes: [], sources: [] }
  return { quotes: compareQuotes(before, after), sources: compareSources(before, after) }
}

/** Quotations that were added, removed or changed, in the order of the text. */
export function compareQuotes(before: Frozen, after: Frozen): QuoteChange[] {
  return idsOfBoth(before.identity.quotes, after.identity.quotes).flatMap((id) => {
    const old = quoteFacts(before, id)
    const now = quoteFacts(after, id)
    const fields = compareFacts(old?.facts ?? [], now?.facts ?? [])
    const hasSameWords = old?.wording === now?.wording
    if (hasSameWords && fields.length === 0) return []
    const wording = redline(old?.wording ?? '', now?.wording ?? '')
    return [{ changeId: `quote-${id}`, quote: id, status: statusOf(old, now), wording, fields }]
  })
}

/** Sources that were added, removed or changed, in the order of their first use. */
export function compareSources(before: Frozen, after: Frozen): SourceChange[] {
  return idsOfBoth(before.identity.sources, after.identity.sources).flatMap((id) => {
    const old = sourceFacts(before, id)
    const now = sourceFacts(after, id)
    const fields = compareFacts(old?.facts ?? [], now?.facts ?? [])
    if (fields.length === 0) return []
    const name = (now ?? old)?.name ?? ''
    return [{ changeId: `source-${id}`, source: id, status: statusOf(old, now), name, fields }]
  })
}

function idsOfBoth(before: readonly string[], after: readonly string[]): string[] {
  const present = new Set(after)
  return interleave(before, after, new Set(before.filter((id) => !present.has(id))))
}

function statusOf(before: unknown, after: unknown): 'changed' | 'added' | 'removed' {
  if (!before) return 'added'
  return after ? 'changed' : 'removed'
}

function compareFacts(before: readonly Fact[], after: readonly Fact[]): FieldChange[] {
  const fields = new Set([...before, ...after].map((fact) => fact.field))
  return [...fields].flatMap((field) => {
    const old = before.find((fact) => fact.field === field)
    const now = after.find((fact) => fact.field === field)
    if ((old?.key ?? '[]') === (now?.key ?? '[]') || isSameSource(old, now)) return []
    return [{ field, before: old?.shown ?? [], after: now?.shown ?? [] }]
  })
}

/** A source that itself changed is listed once, not again with every quotation that names it. */
function isSameSource(before: Fact | undefined, after: Fact | undefined): boolean {
  return before?.source !== undefined && before.source === after?.source
}

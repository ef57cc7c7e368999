/** What each scope of a decision covers, as plain values without indexes, ready to be hashed. */
import { canonicalJson } from './canonical'
import { quoteAt, sourceAt } from './references'
import type { Block, Inline, Manuscript, Quote, Source } from './types'

/**
 * The text scope: words, structure and images. A reference to a quotation is replaced by its wording and
 * marks, so that changed words of a quotation reopen the text, and a changed attribution does not.
 */
export function textScope(m: Manuscript): unknown {
  const { title, subtitle, byline, locale, sourceLocale } = m
  const sections = m.sections.map((section) => ({
    heading: section.heading,
    blocks: section.blocks.map((block) => blockByValue(block, m.quotes)),
  }))
  return { scope: 'text', schema: m.schema, locale, sourceLocale, title, subtitle, byline, sections }
}

/** A block with its quotations by wording and marks instead of by index. */
export function blockByValue(block: Block, quotes: readonly Quote[]): unknown {
  const byValue = (inlines: Inline[]) => inlines.map((inline) => inlineByValue(inline, quotes))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return { ...block, children: byValue(block.children) }
    case 'list':
      return { ...block, items: block.items.map(byValue) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(byValue)) }
    case 'image':
    case 'separator':
      return block
  }
}

function inlineByValue(inline: Inline, quotes: readonly Quote[]): unknown {
  switch (inline.type) {
    case 'quote': {
      const { wording, marks, translation } = quoteAt(quotes, inline.quote)
      return { type: 'quote', wording, marks, ...(translation ? { translation } : {}) }
    }
    case 'link':
      return { ...inline, children: inline.children.map((child) => inlineByValue(child, quotes)) }
    case 'text':
    case 'ruby':
    case 'language':
    case 'footnote':
      return inline
  }
}

/**
 * The attribution scope: who said what, on what evidence, verified how, and its life cycle. Sources stand
 * by value. The order is that of the canonical strings, not of the text: moving a paragraph reopens no
 * attribution.
 *
 * Of a translation it covers the same but for the words, which are the text's: who said it and on what evidence was
 * approved with the source, and another wording of the translation does not change that.
 */
export function attributionScope(m: Manuscript): unknown {
  if (m.locale !== m.sourceLocale) return translatedAttributionScope(m)
  const groups = groupWordings(m.quotes)
  const quotations = m.quotes.map((quote) => canonicalJson(quoteByValue(quote, m.sources, groups)))
  return { scope: 'attribution', schema: m.schema, locale: m.locale, quotations: quotations.sort() }
}

function translatedAttributionScope({ schema, locale, quotes, sources }: Manuscript): unknown {
  const members = new Map<number, string[]>()
  for (const { attribution, translation, wording } of quotes) {
    if (attribution.group === null) continue
    const original = translation?.original ?? wording
    members.set(attribution.group, [...(members.get(attribution.group) ?? []), original].sort())
  }
  const quotations = quotes.map((quote) => {
    const { attribution, verifications, lifecycle } = quoteByValue(quote, sources, members)
    const of = quote.translation?.original ?? null
    return canonicalJson({ of, attribution, verifications, lifecycle })
  })
  return { scope: 'attribution', schema, locale, quotations: quotations.sort() }
}

function quoteByValue(quote: Quote, sources: readonly Source[], groups: Map<number, string[]>) {
  const { attribution, verifications } = quote
  return {
    ...quote,
    attribution: {
      ...attribution,
      speaker: sourceAt(sources, attribution.speaker),
      inDocument: sourceAt(sources, attribution.inDocument),
      group: attribution.group === null ? null : (groups.get(attribution.group) ?? null),
    },
    verifications: verifications.map((verification) => ({
      ...verification,
      source: sourceAt(sources, verification.source),
    })),
  }
}

/** Numbers of chains depend on their order in the text; the sorted wordings of their members do not. */
function groupWordings(quotes: readonly Quote[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const { attribution, wording } of quotes) {
    if (attribution.group === null) continue
    groups.set(attribution.group, [...(groups.get(attribution.group) ?? []), wording].sort())
  }
  return groups
}

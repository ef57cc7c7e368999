import type { Format } from './comparison'
import { quoteAt } from './references'
import { inlineText } from './text'
import type { Block, Inline, Quote } from './types'

/** What a block has besides its words, in the order of the text. */
export function formatsOf(block: Block, quotes: readonly Quote[]): Format[] {
  const inlines = (list: Inline[]) => list.flatMap((inline) => inlineFormats(inline, quotes))
  switch (block.type) {
    case 'paragraph':
    case 'blockQuotation':
      return [form(block.type), ...inlines(block.children)]
    case 'heading':
      return [form(`heading ${block.level}`), ...inlines(block.children)]
    case 'list':
      return [form(block.ordered ? 'ordered list' : 'list'), ...block.items.flatMap(inlines)]
    case 'table':
      return [form(block.header ? 'table with header' : 'table'), ...block.rows.flat().flatMap(inlines)]
    case 'separator':
      return [form('separator')]
    case 'image': {
      const { type, caption: _isText, ...rest } = block
      const parts = Object.entries(rest).map(([text, value]) => ({
        text,
        value: value === null ? null : String(value),
      }))
      return [form(type), ...parts.map((part): Format => ({ kind: 'image', ...part }))]
    }
  }
}

function form(value: string): Format {
  return { kind: 'block', text: '', value }
}

function inlineFormats(inline: Inline, quotes: readonly Quote[]): Format[] {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).map((kind) => ({ kind, text: inline.text, value: null }))
    case 'link': {
      const link: Format = { kind: 'link', text: inlineText(inline.children, quotes), value: inline.href }
      return [link, ...inline.children.flatMap((child) => inlineFormats(child, quotes))]
    }
    case 'ruby':
      return [{ kind: 'ruby', text: inline.base, value: inline.reading }]
    case 'language':
      return [{ kind: 'language', text: inline.text, value: inline.lang }]
    case 'footnote':
      return [{ kind: 'footnote', text: inline.text, value: null }]
    case 'quote':
      return [{ kind: 'quote', text: quoteAt(quotes, inline.quote).wording, value: null }]
  }
}

/** What went and what came; the same form laid twice on the same words counts twice. */
export function compareFormats(before: readonly Format[], after: readonly Format[]) {
  return { removed: without(before, after), added: without(after, before) }
}

function without(formats: readonly Format[], others: readonly Format[]): Format[] {
  const left = others.map(keyOf)
  return formats.filter((format) => {
    const at = left.indexOf(keyOf(format))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function keyOf({ kind, text, value }: Format): string {
  return JSON.stringify([kind, text, value])
}

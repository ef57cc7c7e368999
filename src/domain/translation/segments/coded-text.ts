import type { Inline, Mark } from '../../manuscript/types'
import { footnoteLine } from './lines'
import type { Code, CodedText } from './types'

export interface Encoding {
  /** Stable ids of the manuscript's quotations, by index. */
  quoteIds: readonly string[]
  /** The line that the words stand in, and how many footnotes stood in it before them. */
  line: string
  footnotesBefore: number
}

/** Words as coded text; formatting, links and footnotes are numbered from 1 within it. */
export function encodeText(inlines: readonly Inline[], encoding: Encoding): CodedText {
  const writer = new CodeWriter(encoding)
  return { text: writer.write(inlines), codes: writer.codes }
}

class CodeWriter {
  readonly codes: Code[] = []
  private footnotes: number

  constructor(private readonly encoding: Encoding) {
    this.footnotes = encoding.footnotesBefore
  }

  write(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.writeInline(inline)).join('')
  }

  private writeInline(inline: Inline): string {
    switch (inline.type) {
      case 'text':
        return inline.marks ? this.formatted(inline.text, inline.marks) : escapeText(inline.text)
      case 'link': {
        const id = this.add('a', (made) => ({ id: made, kind: 'link', href: inline.href }))
        return pair(id, this.write(inline.children))
      }
      case 'ruby': {
        const id = this.add('r', (made) => ({ id: made, kind: 'ruby', reading: inline.reading }))
        return pair(id, escapeText(inline.base))
      }
      case 'language': {
        const id = this.add('l', (made) => ({ id: made, kind: 'language', lang: inline.lang }))
        return pair(id, escapeText(inline.text))
      }
      case 'footnote': {
        const line = footnoteLine(this.encoding.line, ++this.footnotes)
        return `{${this.add('f', (id) => ({ id, kind: 'footnote', line }))}}`
      }
      case 'quote':
        return this.quotation(inline.quote)
    }
  }

  private formatted(text: string, marks: Mark[]): string {
    const id = this.add(formatPrefix(marks), (made) => ({ id: made, kind: 'format', marks }))
    return pair(id, escapeText(text))
  }

  private quotation(index: number): string {
    const quote = this.encoding.quoteIds[index]
    if (quote === undefined) throw new RangeError(`segments: quotation ${index} has no id`)
    this.codes.push({ id: `q:${quote}`, kind: 'quote', quote })
    return `{q:${quote}}`
  }

  private add(prefix: string, make: (id: string) => Code): string {
    const id = `${prefix}:${this.codes.length + 1}`
    this.codes.push(make(id))
    return id
  }
}

function pair(id: string, content: string): string {
  return `{${id}}${content}{/${id}}`
}

function formatPrefix(marks: readonly Mark[]): string {
  return marks
    .map((mark) => (mark === 'strong' ? 'b' : 'i'))
    .sort()
    .join('')
}

/** Plain words as they stand in coded text. */
export function escapeText(text: string): string {
  return text.replaceAll('{', '{{')
}

export type Token =
  | { type: 'text'; text: string; start: number; end: number }
  | { type: 'open' | 'close' | 'standalone'; id: string; start: number; end: number }

const token = /\{\{|\{(\/?)((?:bi|[qfbialr]):[^{}\s/]+)\}/gu

/**
 * Coded text in its tokens. `text` of a token has its `{` unescaped; offsets are half-open UTF-16 code units into
 * the coded text. A brace that begins no code is text.
 */
export function tokensOf(coded: string): Token[] {
  const tokens: Token[] = []
  const addText = (text: string, start: number, end: number) => {
    if (end > start) tokens.push({ type: 'text', text, start, end })
  }
  let at = 0
  for (const match of coded.matchAll(token)) {
    const { 0: written, 1: slash, 2: id, index } = match
    const end = index + written.length
    addText(coded.slice(at, index), at, index)
    if (id === undefined) addText('{', index, end)
    else
      tokens.push({ type: slash ? 'close' : isStandalone(id) ? 'standalone' : 'open', id, start: index, end })
    at = end
  }
  addText(coded.slice(at), at, coded.length)
  return tokens
}

function isStandalone(id: string): boolean {
  return id.startsWith('q:') || id.startsWith('f:')
}

/** The quotations that a coded text refers to, in its order, once for each time. */
export function quotationsIn(coded: string): string[] {
  return tokensOf(coded).flatMap((one) =>
    one.type === 'standalone' && one.id.startsWith('q:') ? [one.id.slice(2)] : [],
  )
}

/** The words of a coded text without codes: what is compared, counted and searched. */
export function plainText(coded: string): string {
  return tokensOf(coded)
    .map((one) => (one.type === 'text' ? one.text : ''))
    .join('')
}

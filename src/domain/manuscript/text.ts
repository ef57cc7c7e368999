/** The text form: the words of a manuscript as a plain text file. */
import { quoteAt } from './references'
import type { Block, Inline, Manuscript, Quote, Section } from './types'

/**
 * The manuscript as text: UTF-8 once written, LF, one block a line, no indentation, no empty lines, LF at
 * the end; the empty string when there are no words. It equals `normaliseFile` of the file it came from.
 */
export function textForm(m: Manuscript): string {
  const front = [m.title, m.subtitle ?? '', m.byline ?? '']
  const lines = [...front, ...m.sections.flatMap((section) => sectionText(section, m.quotes))]
  return normaliseFile(lines.join('\n'))
}

function sectionText(section: Section, quotes: readonly Quote[]): string[] {
  return [section.heading ?? '', ...section.blocks.flatMap((block) => blockText(block, quotes))]
}

/**
 * The lines of a block: one for a paragraph, one for each list item and table row (cells joined by U+0009),
 * an image its caption if it has one; then one for each footnote that stands in the block.
 */
export function blockText(block: Block, quotes: readonly Quote[]): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return [inlineText(block.children, quotes), ...footnotes(block.children)]
    case 'list':
      return [...block.items.map((item) => inlineText(item, quotes)), ...block.items.flatMap(footnotes)]
    case 'table':
      return [
        ...block.rows.map((row) => row.map((cell) => inlineText(cell, quotes)).join('\t')),
        ...block.rows.flat().flatMap(footnotes),
      ]
    case 'image':
      return block.caption ? [block.caption] : []
    case 'separator':
      return [block.text]
  }
}

/** The words of a line: quotations in their marks, ruby by its base, links by their text, no footnotes. */
export function inlineText(inlines: readonly Inline[], quotes: readonly Quote[]): string {
  return inlines.map((inline) => wordsOf(inline, quotes)).join('')
}

function wordsOf(inline: Inline, quotes: readonly Quote[]): string {
  switch (inline.type) {
    case 'text':
    case 'language':
      return inline.text
    case 'link':
      return inlineText(inline.children, quotes)
    case 'ruby':
      return inline.base
    case 'footnote':
      return ''
    case 'quote': {
      const { marks, wording } = quoteAt(quotes, inline.quote)
      return `${marks.open}${wording}${marks.close}`
    }
  }
}

function footnotes(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnote') return [inline.text]
    return inline.type === 'link' ? footnotes(inline.children) : []
  })
}

/**
 * A text file without its layout: no BOM, LF for CRLF, no U+0009, U+0020 or U+3000 at either end of a line
 * (U+00A0 stays: it is text), no empty lines, LF at the end.
 */
export function normaliseFile(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map(stripLayout)
    .filter((line) => line !== '')
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

const layout = new Set(['\t', ' ', '\u3000'])

/** By hand: a regular expression for the end of a line is quadratic over a long run of spaces inside it. */
function stripLayout(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && layout.has(line.charAt(start))) start++
  while (end > start && layout.has(line.charAt(end - 1))) end--
  return line.slice(start, end)
}

/** Lexical's inline nodes → the manuscript's. */
import type { Inline, Link, Mark, TextRun } from '../domain/manuscript/types'
import { childrenOf, documentId, recordOf, report, wordsIn, type Located, type Reading } from './body-node'

const bold = 1
const italic = 2
const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
const addressSchemes = new Set(['http:', 'https:', 'mailto:'])

/** The inline content of a block. Runs are merged and empty ones dropped, so equal words are equal values. */
export function readInlines(reading: Reading, parent: Located): Inline[] {
  return mergeRuns(childrenOf(parent).flatMap((child) => readInline(reading, child)))
}

/** Whether there is nothing to read: no inline but text, and of text only tabs and (ideographic) spaces. */
export function isBlank(inlines: Inline[]): boolean {
  return inlines.every((inline) => inline.type === 'text' && /^[\t \u3000]*$/.test(inline.text))
}

function readInline(reading: Reading, located: Located): Inline[] {
  switch (located.node.type) {
    case 'text':
      return readText(reading, located)
    case 'link':
      return readLink(reading, located)
    case 'inlineBlock':
      return readInlineBlock(reading, located)
    case 'quotation':
      return readQuotation(reading, located)
    case 'linebreak':
      return refuse(reading, located, 'lineBreak')
    case 'list':
      return refuse(reading, located, 'nestedList')
    default:
      return refuse(reading, located, 'unknownNode')
  }
}

function refuse(reading: Reading, located: Located, code: Parameters<typeof report>[2], detail?: string): [] {
  report(reading, located, code, detail)
  return []
}

function readText(reading: Reading, located: Located): TextRun[] {
  const { text, format } = located.node
  if (typeof text !== 'string' || text === '') return []
  if (/[\n\r\u2028\u2029]/.test(text)) return refuse(reading, located, 'lineBreak')
  const bits = typeof format === 'number' ? format : 0
  if ((bits & ~(bold | italic)) !== 0) return refuse(reading, located, 'unknownFormat', String(bits))
  return [textRun(text, marksOf(bits))]
}

function marksOf(bits: number): Mark[] {
  return [...(bits & italic ? ['emphasis' as const] : []), ...(bits & bold ? ['strong' as const] : [])]
}

function textRun(text: string, marks: Mark[]): TextRun {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

function readLink(reading: Reading, located: Located): Link[] {
  const href = readAddress(reading, located)
  const children: Link['children'] = []
  for (const inline of readInlines(reading, located)) {
    if (inline.type === 'link') report(reading, located, 'nestedLink', inline.href)
    else children.push(inline)
  }
  return href === null || children.length === 0 ? [] : [{ type: 'link', href, children }]
}

/** Only addresses that a reader can follow safely and that mean the same everywhere: absolute, three schemes. */
function readAddress(reading: Reading, located: Located): string | null {
  const { linkType, url } = recordOf(located.node.fields)
  const href = linkType === 'internal' || typeof url !== 'string' ? '' : url
  if (URL.canParse(href) && addressSchemes.has(new URL(href).protocol)) return href
  report(reading, located, 'linkAddress', href)
  return null
}

function readInlineBlock(reading: Reading, located: Located): Inline[] {
  const fields = recordOf(located.node.fields)
  const words = (name: string) => wordsIn(reading, located, fields, name)
  switch (fields.blockType) {
    case 'ruby': {
      const base = words('base')
      const ruby = words('reading')
      return base === null || ruby === null ? [] : [{ type: 'ruby', base, reading: ruby }]
    }
    case 'languageRun':
      return readLanguageRun(reading, located, words('lang'), words('text'))
    case 'footnote': {
      const text = words('text')
      return text === null ? [] : [{ type: 'footnote', text }]
    }
    default:
      return refuse(reading, located, 'unknownNode', String(fields.blockType))
  }
}

function readLanguageRun(
  reading: Reading,
  located: Located,
  lang: string | null,
  text: string | null,
): Inline[] {
  if (lang === null || text === null) return []
  if (!languageTag.test(lang)) return refuse(reading, located, 'languageTag', lang)
  return [{ type: 'language', lang, text }]
}

/** A reference that leads nowhere would drop somebody's words from the text: it is never skipped silently. */
function readQuotation(reading: Reading, located: Located): Inline[] {
  const id = documentId(located.node.quote)
  const quote = id === null ? null : reading.lookup.quote(id)
  if (quote === null) return refuse(reading, located, 'unknownQuotation', String(located.node.quote))
  return [{ type: 'quote', quote }]
}

function mergeRuns(inlines: Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && haveEqualMarks(last, inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else {
      merged.push(inline)
    }
  }
  return merged
}

function haveEqualMarks(left: TextRun, right: TextRun): boolean {
  return (left.marks ?? []).join() === (right.marks ?? []).join()
}

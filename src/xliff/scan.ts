import type { Fault } from './fault'
import { maxAttributes, maxDepth, maxElements } from './limits'

/** Where the scan stands: `offset` counts UTF-16 code units. */
type Scan = { text: string; offset: number; depth: number; elements: number; roots: number }

/** Characters that no XML 1.0 document may contain, not even escaped. A lone surrogate is one. */
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u
const startTag = /<([^\s/>"'<=&!?]+)((?:\s+[^\s=/>"'<&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const endTag = /<\/[^\s/>"'<=&]+\s*>/y
const predefined = /^&(?:amp|lt|gt|quot|apos|#x([0-9A-Fa-f]+)|#([0-9]+));/

/**
 * Goes over the markup before any parser sees it: document types and entities are refused (a few lines of them
 * expand to gigabytes, or read files of the server), and so is nesting or number beyond the limits.
 *
 * @returns the first fault, or undefined when a parser may read the text
 */
export function scanMarkup(text: string): Fault | undefined {
  const character = forbidden.exec(text)
  if (character) return fault(text, character.index, 'well-formed', 'A character that XML forbids.')
  const scan: Scan = { text, offset: 0, depth: 0, elements: 0, roots: 0 }
  while (scan.offset < text.length) {
    const found = text[scan.offset] === '<' ? markup(scan) : characters(scan)
    if (found) return found
  }
  if (scan.depth > 0) return at(scan, 'well-formed', 'The document ends inside an element.')
  return scan.roots === 1 ? undefined : at(scan, 'well-formed', 'A document has exactly one root element.')
}

function markup(scan: Scan): Fault | undefined {
  const { text, offset } = scan
  if (text.startsWith('<!--', offset)) return skipTo(scan, '-->', 4)
  if (text.startsWith('<?', offset)) return skipTo(scan, '?>', 2)
  if (text.startsWith('<![CDATA[', offset)) return cdata(scan)
  if (text.startsWith('<!ENTITY', offset)) return at(scan, 'entity', 'Entity declarations are refused.')
  if (text.startsWith('<!', offset)) return at(scan, 'dtd', 'Document types and declarations are refused.')
  return text.startsWith('</', offset) ? closing(scan) : opening(scan)
}

function cdata(scan: Scan): Fault | undefined {
  return scan.depth === 0 ? at(scan, 'well-formed', 'Text outside the root element.') : skipTo(scan, ']]>', 9)
}

function skipTo(scan: Scan, end: string, opener: number): Fault | undefined {
  const found = scan.text.indexOf(end, scan.offset + opener)
  if (found < 0) return at(scan, 'well-formed', `“${end}” is missing.`)
  scan.offset = found + end.length
  return undefined
}

function opening(scan: Scan): Fault | undefined {
  startTag.lastIndex = scan.offset
  const tag = startTag.exec(scan.text)
  if (!tag) return at(scan, 'well-formed', 'A start tag is broken.')
  const [whole, , attributes = '', slash] = tag
  const found = overLimit(scan, attributes) ?? entityIn(scan, attributes)
  if (found) return found
  if (scan.depth === 0) scan.roots += 1
  if (slash === '') scan.depth += 1
  scan.elements += 1
  scan.offset += whole.length
  return undefined
}

function overLimit(scan: Scan, attributes: string): Fault | undefined {
  if (scan.depth >= maxDepth) return at(scan, 'depth', `Elements are nested deeper than ${maxDepth}.`)
  if (scan.elements >= maxElements) return at(scan, 'size', `More than ${maxElements} elements.`)
  const values = attributes.match(/"[^"]*"|'[^']*'/g) ?? []
  if (values.length > maxAttributes) {
    return at(scan, 'size', `An element has more than ${maxAttributes} attributes.`)
  }
  return undefined
}

function closing(scan: Scan): Fault | undefined {
  endTag.lastIndex = scan.offset
  const tag = endTag.exec(scan.text)
  if (!tag || scan.depth === 0) return at(scan, 'well-formed', 'An end tag is broken or closes nothing.')
  scan.depth -= 1
  scan.offset += tag[0].length
  return undefined
}

function characters(scan: Scan): Fault | undefined {
  const next = scan.text.indexOf('<', scan.offset)
  const end = next < 0 ? scan.text.length : next
  const run = scan.text.slice(scan.offset, end)
  if (scan.depth === 0 && run.trim() !== '') return at(scan, 'well-formed', 'Text outside the root element.')
  if (run.includes(']]>')) return at(scan, 'well-formed', '“]]>” stands in text.')
  const found = entityIn(scan, run)
  scan.offset = end
  return found
}

/** References to characters and the five predefined entities pass; any other name would need a document type. */
function entityIn(scan: Scan, run: string): Fault | undefined {
  for (let index = run.indexOf('&'); index >= 0; index = run.indexOf('&', index + 1)) {
    const reference = run.slice(index, index + 12)
    if (isCharacter(reference)) continue
    const place = { ...scan, offset: scan.offset + index }
    if (/^&[^\s;&<#]/.test(reference)) return at(place, 'entity', 'References to entities are refused.')
    return at(place, 'well-formed', 'An ampersand begins no reference to a character.')
  }
  return undefined
}

function isCharacter(reference: string): boolean {
  const [whole, hexadecimal, decimal] = predefined.exec(reference) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (whole === undefined || Number.isNaN(code)) return whole !== undefined
  return code <= 0x10ffff && !forbidden.test(String.fromCodePoint(code))
}

function at({ text, offset }: Scan, rule: string, message: string): Fault {
  return fault(text, offset, rule, message)
}

function fault(text: string, offset: number, rule: string, message: string): Fault {
  return { rule, message, line: text.slice(0, offset).split(/\r\n|\r|\n/).length }
}

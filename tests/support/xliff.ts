import { readXml } from '../../src/xliff/read'
import { validateXliff } from '../../src/xliff/validate'

const namespaces = [
  'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
  'xmlns:my="urn:example:my"',
  'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
].join(' ')

export const bytes = (text: string) => new TextEncoder().encode(text)

/** A document around files. */
export function xliff(files: string, attributes = 'version="2.1" srcLang="zh-Hans" trgLang="en"'): string {
  return `<?xml version="1.0"?>\n<xliff ${namespaces} ${attributes}>${files}</xliff>`
}

/** A document with one file of units. */
export const fileOf = (content: string) => xliff(`<file id="f">${content}</file>`)

/** A document with one unit. */
export const unitOf = (content: string) => fileOf(`<unit id="u">${content}</unit>`)

/** A document with one segment. */
export function segmentOf(source: string, target?: string): string {
  const translated = target === undefined ? '' : `<target>${target}</target>`
  return unitOf(`<segment><source>${source}</source>${translated}</segment>`)
}

/** The rules that a document breaks, each once; empty for a valid one. */
export function broken(text: string): string[] {
  return [...new Set(validateXliff('test.xlf', bytes(text)).errors.map(({ rule }) => rule))]
}

/** The rule by which reading is refused, undefined where the document is read. */
export function refusedBy(document: Uint8Array | string): string | undefined {
  const read = readXml(typeof document === 'string' ? bytes(document) : document)
  return read.ok ? undefined : read.refusal.rule
}

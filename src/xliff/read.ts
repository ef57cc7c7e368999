import { type Document, DOMParser, ParseError } from '@xmldom/xmldom'
import { type Decision, accept, refuse } from '../domain/shared/result'
import { decodeXml } from './decode'
import type { Fault } from './fault'
import { scanMarkup } from './scan'

/**
 * Reads an XML document (XML 1.0 with namespaces) into a DOM whose nodes know their lines. Nothing is fetched,
 * expanded or guessed. Refuses, with one of the rules `size`, `encoding`, `dtd`, `entity`, `depth`, `well-formed`,
 * what is too large, not in the encoding it declares, has a document type or entities, nests too deeply, or is not
 * well formed.
 */
export function readXml(bytes: Uint8Array): Decision<Document, Fault> {
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return decoded
  const found = scanMarkup(decoded.value)
  return found ? refuse(found) : parse(decoded.value)
}

/** The parser mends what it only warns about; a mended document is not the one that was sent, so it is refused. */
function parse(text: string): Decision<Document, Fault> {
  const refusedAs = (message: string): never => {
    throw new NotWellFormed(message)
  }
  try {
    const onError = (_level: string, message: string) => refusedAs(message)
    return accept(new DOMParser({ onError }).parseFromString(text, 'text/xml'))
  } catch (error) {
    if (error instanceof ParseError || error instanceof NotWellFormed) return refuse(notWellFormed(error))
    throw error
  }
}

class NotWellFormed extends Error {}

function notWellFormed(error: ParseError | NotWellFormed): Fault {
  const line = lineOf(error)
  const message = error.message.split('\n')[0] ?? ''
  return { rule: 'well-formed', message, ...(line === undefined ? {} : { line }) }
}

function lineOf(error: ParseError | NotWellFormed): number | undefined {
  const locator: unknown = error instanceof ParseError ? error.locator : undefined
  if (typeof locator !== 'object' || locator === null || !('lineNumber' in locator)) return undefined
  return typeof locator.lineNumber === 'number' ? locator.lineNumber : undefined
}

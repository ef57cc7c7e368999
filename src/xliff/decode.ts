import { type Decision, accept, refuse } from '../domain/shared/result'
import type { Fault } from './fault'
import { maxBytes } from './limits'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The text of a document by its byte order mark and its XML declaration (XML 1.0, appendix F). Only UTF-8 and UTF-16
 * are read, which every XML processor must read: a guess at anything else would put other words into the text.
 */
export function decodeXml(bytes: Uint8Array): Decision<string, Fault> {
  if (bytes.byteLength > maxBytes) return refuse(tooLarge(bytes.byteLength))
  const encoding = encodingByMark(bytes)
  const text = decodeAs(encoding, bytes)
  if (text === undefined) {
    return refuse(wrong(`The bytes are not ${nameOf(encoding)}, although the document says or implies so.`))
  }
  const declared = declaredEncoding(text)
  if (declared !== undefined && !agrees(declared, encoding)) {
    return refuse(wrong(`The document declares ${declared}, but its bytes are ${nameOf(encoding)}.`))
  }
  return accept(text)
}

/** The refusal of a document that is too large, also for callers that know the size before reading. */
export function tooLarge(size: number): Fault {
  return { rule: 'size', message: `The document has ${size} bytes; at most ${maxBytes} are read.` }
}

function wrong(message: string): Fault {
  return { rule: 'encoding', message, line: 1 }
}

function encodingByMark([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** @returns undefined where the bytes are not of that encoding; the byte order mark is not part of the text */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function declaredEncoding(text: string): string | undefined {
  return /^<\?xml\s[^?]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
}

function agrees(declared: string, encoding: Encoding): boolean {
  const name = declared.toLowerCase()
  if (encoding === 'utf-8') return name === 'utf-8' || name === 'us-ascii'
  return name === 'utf-16' || name === encoding
}

function nameOf(encoding: Encoding): string {
  return encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
}

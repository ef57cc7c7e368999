import { decodeFile } from '../../domain/importing/decode'
import { MAX_FILE_BYTES, type ImportRefusal } from '../../domain/importing/refusals'

/** A text to import: its bytes as the server will read them. */
export interface Source {
  kind: 'file' | 'pasted'
  fileName: string
  /** The bytes in base64, so that they arrive as they are. */
  base64: string
}

/** What a choice came to; a text that cannot be read keeps its name, so that the error stands beside it. */
export type Reading = { ok: true; source: Source } | { ok: false; fileName: string; refusal: ImportRefusal }

/** Reads a chosen file. One that is far too large is not even read into memory. */
export async function readFile(file: File): Promise<Reading> {
  if (file.size > MAX_FILE_BYTES) {
    const refusal = { code: 'fileTooLarge', bytes: file.size, limit: MAX_FILE_BYTES } as const
    return { ok: false, fileName: file.name, refusal }
  }
  return readBytes(new Uint8Array(await file.arrayBuffer()), { kind: 'file', fileName: file.name })
}

/** Reads pasted text; line ends of any system become LF, since a text field knows no other. */
export function readPasted(text: string): Reading {
  const bytes = new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`)
  return readBytes(bytes, { kind: 'pasted', fileName: 'pasted.txt' })
}

/** The same decoding that the server does, so that a bad file is told of before it travels. */
function readBytes(bytes: Uint8Array, { kind, fileName }: Omit<Source, 'base64'>): Reading {
  const decoded = decodeFile(bytes)
  if (!decoded.ok) return { ok: false, fileName, refusal: decoded.refusal }
  return { ok: true, source: { kind, fileName, base64: base64Of(bytes) } }
}

/** In steps: a call with a million arguments would overflow the stack. */
function base64Of(bytes: Uint8Array): string {
  const step = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  }
  return btoa(binary)
}

/** A slug from a file's name, where the name has letters for one: `article.zh-Hans.txt` gives `article`. */
export function slugFrom(fileName: string): string {
  const stem = fileName.toLowerCase().split('.')[0] ?? ''
  return stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

/** The language that a file's name states, if it is one of those offered: `article.zh-Hans.txt`. */
export function localeFrom(fileName: string, locales: readonly string[]): string | null {
  const parts = fileName.toLowerCase().split('.')
  return locales.find((locale) => parts.includes(locale.toLowerCase())) ?? null
}

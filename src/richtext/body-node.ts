import type { Image } from '../domain/manuscript/types'
import type { BodyFault, BodyFinding } from './body-findings'

/**
 * A node of Lexical's JSON as it comes from the database: of a known type at best, and with any fields at
 * all. It is read field by field, because whoever may write a section can put anything there by REST.
 */
export interface BodyNode {
  type: string
  children?: unknown
  [field: string]: unknown
}

/** What the reader needs to know of other documents. `null` says that there is no such document. */
export interface BodyLookup {
  /** The index in `Manuscript.quotes` of the quotation with this document id. */
  quote: (id: number) => number | null
  /** The image by value of the media document with this id. */
  image: (id: number) => Image | null
}

/** One reading of one body: what it looks things up in, and what it has found so far. */
export interface Reading {
  lookup: BodyLookup
  findings: BodyFinding[]
}

/** A node with its chain of child indices from the root. */
export interface Located {
  node: BodyNode
  path: number[]
}

export function childrenOf({ node, path }: Located): Located[] {
  if (!Array.isArray(node.children)) return []
  return node.children.map((child, index) => ({ node: toNode(child), path: [...path, index] }))
}

function toNode(value: unknown): BodyNode {
  const record = recordOf(value)
  return { ...record, type: typeof record.type === 'string' ? record.type : 'unknown' }
}

/** The fields of an unknown value, or none. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The id of a document that is referred to by id or, in a populated answer, by value. */
export function documentId(value: unknown): number | null {
  const id = typeof value === 'object' && value !== null ? recordOf(value).id : value
  return typeof id === 'number' ? id : null
}

export function report(reading: Reading, { node, path }: Located, code: BodyFault, detail?: string): void {
  reading.findings.push({ code, path, type: node.type, ...(detail === undefined ? {} : { detail }) })
}

/** A field that must hold words: reports `emptyField` and answers null when it holds none. */
export function wordsIn(
  reading: Reading,
  located: Located,
  fields: Record<string, unknown>,
  name: string,
): string | null {
  const value = fields[name]
  if (typeof value === 'string' && value !== '') return value
  report(reading, located, 'emptyField', name)
  return null
}

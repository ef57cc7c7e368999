import type { Element } from '@xmldom/xmldom'
import type { Fault } from './fault'
import { maxFaults } from './limits'
import { readXml } from './read'
import { annotations } from './rules/annotations'
import { attributes } from './rules/attributes'
import { codes } from './rules/codes'
import { fragments } from './rules/fragments'
import { ids } from './rules/ids'
import { languages } from './rules/languages'
import { modules } from './rules/modules'
import { order } from './rules/order'
import { pairs } from './rules/pairs'
import { reordering } from './rules/reordering'
import { structure } from './rules/structure'

/** A family of rules, given the root of a well-formed document. */
type Rule = (root: Element) => Fault[]

const rules: Rule[] = [
  structure,
  attributes,
  languages,
  ids,
  codes,
  pairs,
  reordering,
  annotations,
  order,
  fragments,
  modules,
]

/** What `copydesk xliff validate` says about one file. */
export type Validation = { file: string; valid: boolean; errors: Fault[] }

/**
 * Validates a document against XLIFF 2.1 (OASIS Standard, 13 February 2018): the constraints of the core, and of the
 * modules what their names and places tell. Version 2.0 is accepted too. A document that cannot be read has that one
 * fault; at most `maxFaults` are reported.
 */
export function validateXliff(file: string, bytes: Uint8Array): Validation {
  const read = readXml(bytes)
  if (!read.ok) return { file, valid: false, errors: [read.refusal] }
  const root = read.value.documentElement
  if (root === null) throw new Error('a document without a root was read')
  const errors = rules.flatMap((rule) => rule(root))
  return { file, valid: errors.length === 0, errors: errors.slice(0, maxFaults) }
}

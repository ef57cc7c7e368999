import type { Element } from '@xmldom/xmldom'

import { accept, refuse, type Decision } from '../../domain/shared/result'
import { tokensOf } from '../../domain/translation/segments/coded-text'
import { memoryKeyOf } from '../../domain/translation/memory/memory-text'
import { codedContent } from '../coded-content'
import { decodeXml } from '../decode'
import { attribute, childrenOf, descendants, faultAt, xmlAttribute } from '../dom'
import type { Fault } from '../fault'
import { readXml } from '../read'

/** A pair of a document; both texts are coded, foreign codes left out. */
export interface ReadUnit {
  source: string
  target: string
}

export interface TmxImportPlan {
  /** Pairs that the memory does not have. */
  adds: ReadUnit[]
  /** Pairs that it has, or that stand in the document before. */
  known: number
  /** Units without a text in one of the two languages. */
  incomplete: number
}

/** What a memory would gain from a TMX document (1.1 to 1.4b). Refuses hostile and malformed documents as XLIFF does. */
export function planTmxImport(
  bytes: Uint8Array,
  locales: { sourceLocale: string; locale: string },
  existing: readonly ReadUnit[],
): Decision<TmxImportPlan, Fault> {
  const read = readXml(withoutDocumentType(bytes))
  if (!read.ok) return read
  const root = read.value.documentElement
  if (root?.localName !== 'tmx') {
    return refuse(
      root ? faultAt(root, 'root', 'The root is no tmx.') : { rule: 'root', message: 'There is no root.' },
    )
  }
  const seen = new Set(existing.map(keyOf))
  const plan: TmxImportPlan = { adds: [], known: 0, incomplete: 0 }
  for (const unit of descendants(root).filter(({ localName }) => localName === 'tu')) {
    const pair = pairOf(unit, locales)
    if (!pair) plan.incomplete += 1
    else if (seen.has(keyOf(pair))) plan.known += 1
    else plan.adds.push(pair)
    if (pair) seen.add(keyOf(pair))
  }
  return accept(plan)
}

/**
 * Every TMX tool writes the document type that the standard names. It is taken off before reading: nothing is fetched.
 * One with declarations of its own is left where it is, and refused.
 */
function withoutDocumentType(bytes: Uint8Array): Uint8Array {
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return bytes
  const found =
    /^(?:<\?xml[^>]*\?>)?\s*<!DOCTYPE\s+tmx\s+(?:SYSTEM|PUBLIC\s+"[^"<>[\]]*")\s+"[^"<>[\]]*"\s*>/.exec(
      decoded.value,
    )
  return found ? new TextEncoder().encode(decoded.value.slice(found[0].length)) : bytes
}

function keyOf({ source, target }: ReadUnit): string {
  return JSON.stringify([memoryKeyOf(source), memoryKeyOf(target)])
}

function pairOf(
  unit: Element,
  { sourceLocale, locale }: { sourceLocale: string; locale: string },
): ReadUnit | null {
  const source = textIn(unit, sourceLocale)
  const target = textIn(unit, locale)
  return source && target ? { source, target } : null
}

function textIn(unit: Element, locale: string): string | null {
  const variants = childrenOf(unit).filter(({ localName }) => localName === 'tuv')
  const tagOf = (variant: Element) =>
    (xmlAttribute(variant, 'lang') ?? attribute(variant, 'lang') ?? '').toLowerCase()
  const wanted = locale.toLowerCase()
  const variant =
    variants.find((one) => tagOf(one) === wanted) ??
    variants.find((one) => primary(tagOf(one)) === primary(wanted))
  const segment = variant && childrenOf(variant).find(({ localName }) => localName === 'seg')
  const text = segment ? codedContent(segment, codeOf).trim() : ''
  return text === '' ? null : text
}

/** `zh-CN` of another tool is our `zh-Hans`. */
function primary(tag: string): string {
  return tag.split(/[-_]/)[0] ?? tag
}

const codeElements = new Set(['ph', 'bpt', 'ept', 'it', 'ut', 'sub'])

function codeOf(element: Element, content: () => string): string {
  if (!codeElements.has(element.localName ?? '')) return content()
  return ownCode(element.textContent ?? '')
}

/** A native code that is one of ours; any other tool's means nothing here. */
function ownCode(written: string): string {
  const [only, ...more] = tokensOf(written)
  return only && more.length === 0 && only.type !== 'text' ? written : ''
}

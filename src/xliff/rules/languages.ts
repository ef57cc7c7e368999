import type { Element } from '@xmldom/xmldom'
import { attribute, faultAt, parentOf, xmlAttribute } from '../dom'
import type { Fault } from '../fault'
import { type Part, partsOf, unitsOf } from '../units'

/** Sources are in the source language, targets in the target language, and both treat spaces alike. */
export function languages(root: Element): Fault[] {
  const parts = unitsOf(root).flatMap(partsOf)
  const targets = parts.flatMap(({ target }) => target ?? [])
  const sources = parts.flatMap(({ source }) => source ?? [])
  return [
    ...missingTarget(root, targets),
    ...sources.flatMap((source) => languageFaults(source, root, 'srcLang')),
    ...targets.flatMap((target) => languageFaults(target, root, 'trgLang')),
    ...parts.flatMap(spaceFaults),
  ]
}

function missingTarget(root: Element, targets: Element[]): Fault[] {
  return targets.length > 0 && attribute(root, 'trgLang') === undefined
    ? [faultAt(root, 'target-language', 'A document with targets names its trgLang.')]
    : []
}

/** The language as written or inherited must be the one declared at the root; compared without case (BCP 47). */
function languageFaults(content: Element, root: Element, declaredBy: 'srcLang' | 'trgLang'): Fault[] {
  const declared = attribute(root, declaredBy)
  const actual = inherited(content, 'lang')
  if (declared === undefined || actual === undefined) return []
  if (actual.toLowerCase() === declared.toLowerCase()) return []
  return [faultAt(content, 'language', `xml:lang is “${actual}” here, but ${declaredBy} is “${declared}”.`)]
}

function spaceFaults({ source, target }: Part): Fault[] {
  if (!source || !target) return []
  const [one = 'default', other = 'default'] = [inherited(source, 'space'), inherited(target, 'space')]
  return one === other ? [] : [faultAt(target, 'space', `xml:space is ${one} in the source, ${other} here.`)]
}

function inherited(element: Element, name: 'lang' | 'space'): string | undefined {
  const own = xmlAttribute(element, name)
  const parent = parentOf(element)
  return own ?? (parent && inherited(parent, name))
}

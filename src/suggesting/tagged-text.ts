/** Coded text as the XML that translation services keep tags in, and back. */
import type { Element } from '@xmldom/xmldom'

import { tokensOf } from '../domain/translation/segments/coded-text'
import { codeFaults } from '../domain/translation/segments/code-faults'
import { termsIn } from '../domain/translation/terms'
import type { TranslationTerm } from '../domain/translation/types'
import { codedContent } from '../xliff/coded-content'
import { readXml } from '../xliff/read'
import { escapedAttribute, escapedText } from '../xliff/write'

/**
 * Codes as tags: `<x id="q:13"/>`, `<g id="b:1">…</g>`. A term stands in the target language inside `<t>…</t>`, which
 * the service is told to leave alone.
 */
export function writeTagged(coded: string, terms: readonly TranslationTerm[]): string {
  return tokensOf(coded)
    .map((token) => {
      if (token.type === 'text') return writeWords(token.text, terms)
      if (token.type === 'close') return '</g>'
      const id = escapedAttribute(token.id)
      return token.type === 'open' ? `<g id="${id}">` : `<x id="${id}"/>`
    })
    .join('')
}

function writeWords(text: string, terms: readonly TranslationTerm[]): string {
  const present = termsIn(text, terms).map(({ term }) => term)
  if (present.length === 0) return escapedText(text)
  const renderings = new Map(present.map(({ source, target }) => [source, target]))
  const longestFirst = [...renderings.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(${longestFirst.map(escapedPattern).join('|')})`, 'u')
  return text
    .split(pattern)
    .map((part) => {
      const rendering = renderings.get(part)
      return rendering === undefined ? escapedText(part) : `<t>${escapedText(rendering)}</t>`
    })
    .join('')
}

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/** The coded text of an answer; null when its markup or its codes are not those of the source. */
export function readTagged(answer: string, source: string): string | null {
  const read = readXml(new TextEncoder().encode(`<s>${answer}</s>`))
  const root = read.ok ? read.value.documentElement : null
  if (!root) return null
  const coded = codedContent(root, codeOf)
  return coded.trim() === '' || codeFaults(source, coded).length > 0 ? null : coded
}

function codeOf(element: Element, content: () => string): string {
  const id = element.getAttribute('id') ?? ''
  if (element.localName === 'x') return `{${id}}`
  return element.localName === 'g' ? `{${id}}${content()}{/${id}}` : content()
}

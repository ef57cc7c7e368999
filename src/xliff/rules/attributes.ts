import type { Attr, Element } from '@xmldom/xmldom'
import {
  attribute,
  coreName,
  coreNamespace,
  declarationNamespace,
  faultAt,
  withDescendants,
  xmlNamespace,
} from '../dom'
import type { Fault } from '../fault'
import { isLanguageTag } from '../language-tag'
import { type CoreElement, coreElements } from './core-elements'

type Values = { test: (value: string) => boolean; words: string }

const oneOf = (...values: string[]): Values => ({
  test: (value) => values.includes(value),
  words: values.join(', '),
})
const matching = (pattern: RegExp, words: string): Values => ({ test: (value) => pattern.test(value), words })

/** NMTOKEN of XML 1.0 (fifth edition). Values are trimmed, as the type of the schema demands. */
const nameCharacter =
  'A-Za-z0-9:_.·\\-\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u203f\\u2040\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const nmtoken = new RegExp(`^\\s*[${nameCharacter}]+\\s*$`, 'u')
const nmtokens = new RegExp(`^\\s*[${nameCharacter}]+(?:\\s+[${nameCharacter}]+)*\\s*$`, 'u')

const yesNo = oneOf('yes', 'no')
const name = matching(nmtoken, 'a name token (NMTOKEN)')
const names = matching(nmtokens, 'name tokens (NMTOKENS)')
const owned = matching(/^(?!xlf:)[^\s:]+:[^\s:]+$/, 'prefix:value with a prefix of your own')
const directions = oneOf('ltr', 'rtl', 'auto')
const language: Values = { test: isLanguageTag, words: 'a language tag (BCP 47)' }
const positive = matching(/^\s*\+?0*[1-9]\d{0,8}\s*$/, 'a positive integer')
/** Only characters that XML cannot contain have a `cp`: any other is written as itself. */
const codePoint = matching(
  /^(?:00)?(?:00(?:0[0-8bcef]|1[0-9a-f]|7f|8[0-46-9a-f]|9[0-9a-f])|d[89a-f][0-9a-f]{2}|fff[ef])$/i,
  'the hexadecimal number of a character that XML forbids, in four or six digits',
)

const values: Record<string, Values> = {
  id: name,
  startRef: name,
  dataRef: name,
  dataRefStart: name,
  dataRefEnd: name,
  copyOf: name,
  subFlows: names,
  subFlowsStart: names,
  subFlowsEnd: names,
  srcLang: language,
  trgLang: language,
  canResegment: yesNo,
  translate: yesNo,
  canCopy: yesNo,
  canDelete: yesNo,
  canOverlap: yesNo,
  isolated: yesNo,
  canReorder: oneOf('yes', 'firstNo', 'no'),
  srcDir: directions,
  trgDir: directions,
  dir: directions,
  state: oneOf('initial', 'translated', 'reviewed', 'final'),
  subState: owned,
  subType: matching(/^[^\s:]+:[^\s:]+$/, 'prefix:value'),
  appliesTo: oneOf('source', 'target'),
  priority: matching(/^\s*\+?0*(?:[1-9]|10)\s*$/, 'an integer from 1 to 10'),
  order: positive,
  hex: codePoint,
}

const codeType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other')
const annotationType = matching(
  /^(?:generic|comment|term|(?!xlf:)[^\s:]+:[^\s:]+)$/,
  'generic, comment, term or prefix:value with a prefix of your own',
)

/** The values of `type` depend on the element. */
const types: Record<string, Values> = {
  ph: codeType,
  pc: codeType,
  sc: codeType,
  ec: codeType,
  mrk: annotationType,
  sm: annotationType,
  unit: owned,
  group: owned,
}

/** Which attributes the elements of the core may and must have, and with which values. */
export function attributes(root: Element): Fault[] {
  return withDescendants(root).flatMap((element) => {
    const definition = coreElements[coreName(element)]
    return definition === undefined ? [] : attributeFaults(element, definition)
  })
}

function attributeFaults(element: Element, definition: CoreElement): Fault[] {
  const missing = (definition.required ?? []).filter((name) => attribute(element, name) === undefined)
  return [
    ...missing.map((name) => faultAt(element, 'attribute', `${element.tagName} lacks ${name}.`)),
    ...[...element.attributes].flatMap((attr) => oneFault(element, definition, attr)),
  ]
}

function oneFault(element: Element, definition: CoreElement, attr: Attr): Fault[] {
  if (attr.namespaceURI === declarationNamespace) return []
  if (!isAllowed(definition, attr)) {
    return [faultAt(element, 'attribute', `${element.tagName} may not have ${attr.name}.`)]
  }
  const expected = valuesOf(element, attr)
  return expected === undefined || expected.test(attr.value)
    ? []
    : [faultAt(element, 'value', `${attr.name}="${attr.value}" is not ${expected.words}.`)]
}

function isAllowed({ required = [], optional = [], xml = [], foreign }: CoreElement, attr: Attr): boolean {
  const { namespaceURI, localName } = attr
  if (!namespaceURI) return required.includes(attr.name) || optional.includes(attr.name)
  if (namespaceURI === coreNamespace) return false
  return foreign === true || (namespaceURI === xmlNamespace && xml.some((name) => name === localName))
}

function valuesOf(element: Element, attr: Attr): Values | undefined {
  const local = coreName(element)
  if (attr.namespaceURI === xmlNamespace) return xmlValues(local, attr.localName ?? '')
  if (attr.namespaceURI) return undefined
  return attr.name === 'type' ? types[local] : values[attr.name]
}

/** `xml:lang` may be empty, which takes an inherited language back. Original data keep every space they have. */
function xmlValues(element: string, name: string): Values | undefined {
  if (name === 'space') return element === 'data' ? oneOf('preserve') : oneOf('default', 'preserve')
  if (name === 'lang') return { test: (value) => value === '' || isLanguageTag(value), words: language.words }
  return undefined
}

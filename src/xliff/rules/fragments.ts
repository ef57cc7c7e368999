import type { Element } from '@xmldom/xmldom'
import {
  attribute,
  coreChildren,
  coreDescendants,
  coreName,
  descendants,
  enclosing,
  faultAt,
  xmlAttribute,
} from '../dom'
import type { Fault } from '../fault'
import { type FragmentId, type Selector, parseFragmentId, registered } from '../fragment-id'
import { inlineIn, partsOf } from '../units'

const modules = [registered.gls, registered.mtc]

/** References into the document: of annotations, glossary entries and candidates. They are well formed and lead somewhere. */
export function fragments(root: Element): Fault[] {
  return descendants(root).flatMap((element) => {
    const ref = attribute(element, 'ref')
    if (ref === undefined || !refers(element)) return []
    const isComment = isAnnotation(element) && attribute(element, 'type') === 'comment'
    if (ref.startsWith('#')) return fragmentFaults(root, element, ref.slice(1), isComment)
    return isComment ? [notANote(element)] : []
  })
}

function isAnnotation(element: Element): boolean {
  return ['mrk', 'sm'].includes(coreName(element))
}

function refers(element: Element): boolean {
  return isAnnotation(element) || modules.some((namespace) => element.namespaceURI === namespace)
}

function fragmentFaults(root: Element, from: Element, written: string, isComment: boolean): Fault[] {
  const parsed = parseFragmentId(written)
  if (typeof parsed === 'string') return [faultAt(from, 'fragment', `#${written}: ${parsed}`)]
  const found = resolve(root, from, parsed)
  if (isComment) {
    const isOwn = found !== undefined && coreName(found) === 'note' && isNoteOfUnit(found, from)
    return isOwn ? [] : [notANote(from)]
  }
  return found === undefined ? [faultAt(from, 'fragment', `#${written} leads nowhere.`)] : []
}

function notANote(element: Element): Fault {
  return faultAt(element, 'fragment', 'The ref of a comment leads to a note of its own unit.')
}

function isNoteOfUnit(note: Element, from: Element): boolean {
  return enclosing(note, 'unit', 'group', 'file') === enclosing(from, 'unit')
}

/** What is not said is what the reference stands in: its file, group and unit. An absolute reference says its file. */
function resolve(root: Element, from: Element, { isAbsolute, selectors }: FragmentId): Element | undefined {
  const idOf = (prefix: string) => selectors.find((selector) => selector.prefix === prefix)?.id
  const [fileId, groupId, unitId] = [idOf('f'), idOf('g'), idOf('u')]
  const file =
    fileId !== undefined
      ? coreChildren(root, 'file').find((element) => attribute(element, 'id') === fileId)
      : isAbsolute
        ? undefined
        : enclosing(from, 'file')
  const holder =
    unitId !== undefined
      ? named(file, 'unit', unitId)
      : groupId !== undefined
        ? named(file, 'group', groupId)
        : fileId !== undefined
          ? file
          : enclosing(from, 'unit', 'group', 'file')
  const last = selectors.at(-1)
  return holder && last && (['f', 'g', 'u'].includes(last.prefix ?? '') ? holder : leaf(holder, last))
}

function named(file: Element | undefined, name: string, id: string): Element | undefined {
  return file && coreDescendants(file, name).find((element) => attribute(element, 'id') === id)
}

function leaf(holder: Element, { prefix, id }: Selector): Element | undefined {
  const has = (element: Element) => [attribute(element, 'id'), xmlAttribute(element, 'id')].includes(id)
  return candidates(holder, prefix).find(has)
}

function candidates(holder: Element, prefix: string | undefined): Element[] {
  const parts = partsOf(holder)
  switch (prefix) {
    case undefined:
      return parts.flatMap(({ element, source }) => [element, ...(source ? inlineIn(source) : [])])
    case 't':
      return parts.flatMap(({ target }) => (target ? inlineIn(target) : []))
    case 'n':
      return coreChildren(holder, 'notes').flatMap((notes) => coreChildren(notes, 'note'))
    case 'd':
      return coreChildren(holder, 'originalData').flatMap((held) => coreChildren(held, 'data'))
  }
  const namespace = registered[prefix]
  return descendants(holder).filter(
    (element) => element.namespaceURI === namespace && enclosing(element, 'unit', 'group', 'file') === holder,
  )
}

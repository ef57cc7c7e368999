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
import { type FragmentId, parseFragmentId, registered } from '../fragment-id'
import { inlineIn, partsOf } from '../units'

const modules = [registered.gls, registered.mtc]

/** References into the document: of annotations, glossary entries and candidates. They are well formed and lead somewhere. */
export function fragments(root: Element): Fault[] {
  const index = new Index()
  return descendants(root).flatMap((element) => {
    const ref = attribute(element, 'ref')
    if (ref === undefined || !refers(element)) return []
    if (ref.startsWith('#')) return fragmentFaults(index, root, element, ref.slice(1))
    return isComment(element) ? [notANote(element)] : []
  })
}

function isAnnotation(element: Element): boolean {
  return ['mrk', 'sm'].includes(coreName(element))
}

function refers(element: Element): boolean {
  return isAnnotation(element) || modules.some((namespace) => element.namespaceURI === namespace)
}

function isComment(element: Element): boolean {
  return isAnnotation(element) && attribute(element, 'type') === 'comment'
}

function fragmentFaults(index: Index, root: Element, from: Element, written: string): Fault[] {
  const parsed = parseFragmentId(written)
  if (typeof parsed === 'string') return [faultAt(from, 'fragment', `#${written}: ${parsed}`)]
  const found = resolve(index, root, from, parsed)
  if (isComment(from)) {
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
function resolve(index: Index, root: Element, from: Element, fragment: FragmentId): Element | undefined {
  const last = fragment.selectors.at(-1)
  const holder = holderOf(index, root, from, fragment)
  if (holder === undefined || last === undefined || ['f', 'g', 'u'].includes(last.prefix ?? '')) return holder
  return index.find(holder, last.prefix ?? '', last.id)
}

function holderOf(
  index: Index,
  root: Element,
  from: Element,
  { isAbsolute, selectors }: FragmentId,
): Element | undefined {
  const idOf = (prefix: string) => selectors.find((selector) => selector.prefix === prefix)?.id
  const [fileId, groupId, unitId] = [idOf('f'), idOf('g'), idOf('u')]
  const own = isAbsolute ? undefined : enclosing(from, 'file')
  const file = fileId === undefined ? own : index.find(root, 'f', fileId)
  if (unitId !== undefined) return file && index.find(file, 'u', unitId)
  if (groupId !== undefined) return file && index.find(file, 'g', groupId)
  return fileId === undefined && !isAbsolute ? enclosing(from, 'unit', 'group', 'file') : file
}

/** Elements by holder, prefix and id, gathered when they are first asked for: a document may hold 100,000 references. */
class Index {
  readonly #known = new Map<Element, Map<string, Map<string, Element>>>()

  find(holder: Element, prefix: string, id: string): Element | undefined {
    const prefixes = this.#known.get(holder) ?? new Map<string, Map<string, Element>>()
    this.#known.set(holder, prefixes)
    const elements = prefixes.get(prefix) ?? byId(candidates(holder, prefix))
    prefixes.set(prefix, elements)
    return elements.get(id)
  }
}

function byId(elements: Element[]): Map<string, Element> {
  const named = new Map<string, Element>()
  for (const element of elements) {
    const id = attribute(element, 'id') ?? xmlAttribute(element, 'id')
    if (id !== undefined) named.set(id, element)
  }
  return named
}

function candidates(holder: Element, prefix: string): Element[] {
  const parts = partsOf(holder)
  switch (prefix) {
    case 'f':
      return coreChildren(holder, 'file')
    case 'g':
      return coreDescendants(holder, 'group')
    case 'u':
      return coreDescendants(holder, 'unit')
    case '':
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

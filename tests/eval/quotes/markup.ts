/**
 * Reads the inline annotation of the corpus, so that nobody has to count code units by hand.
 *
 *     [[@a person|Chief engineer {Ada Moss}]] said: [[d e a|“We begin on Monday.”]]
 *
 * - `[[d e a|…]]` a span in marks. First its kind: `d` direct, `p` partial, `t` term, `w` title of a work,
 *   `x` uncertain. Direct and partial quotations add the status, `e` explicit, `i` implied, `c` collective,
 *   `u` unknown, and all but `u` the label of their source.
 * - `[[@a person|…]]` the words that name source `a`, with the kind of speaker.
 * - `{Ada Moss}` inside a source: the person's name. `{Moss=Ada Moss}` reads “Moss” and also accepts what
 *   follows each `=`.
 *
 * Annotations nest. A mistake in the markup throws with the passage and the place: a corpus with a hole in
 * it would make every figure wrong.
 */
import type { AttributionStatus, SpeakerKind } from '../../../src/domain/manuscript/types'
import type { SpanKind } from '../../../src/domain/quotes/types'
import type { GoldAttribution, GoldSpan, Passage, WrittenPassage } from './gold'

const kinds: Record<string, SpanKind> = {
  d: 'direct-quote',
  p: 'partial-quote',
  t: 'term',
  w: 'title',
  x: 'uncertain',
}
const statuses: Record<string, AttributionStatus> = {
  e: 'explicit',
  i: 'implied',
  c: 'collective',
  u: 'unknown',
}
const speakerKinds: readonly SpeakerKind[] = ['person', 'role', 'group', 'document', 'unnamed']

interface OpenAnnotation {
  type: 'span' | 'source' | 'person'
  header: string[]
  start: number
  /** Index into the spans found so far, for a span. */
  span: number
}

interface FoundSpan {
  start: number
  end: number
  kind: SpanKind
  nestedIn: number | null
  status: AttributionStatus | null
  source: string | null
}

interface FoundSource {
  start: number
  end: number
  speakerKind: SpeakerKind
  person: string | null
  personAlso: string[]
}

interface Reading {
  id: string
  text: string
  open: OpenAnnotation[]
  spans: FoundSpan[]
  sources: Map<string, FoundSource>
  person: { name: string; also: string[] } | null
}

const tokens = /\[\[([^|[\]]*)\||\]\]|\{|(?:=([^={}]*))*\}/gu

/** Turns a written passage into its plain text and its annotations. Paragraphs are joined by one `\n`. */
export function parsePassage(written: WrittenPassage): Passage {
  const reading: Reading = {
    id: written.id,
    text: '',
    open: [],
    spans: [],
    sources: new Map(),
    person: null,
  }
  const marked = written.paragraphs.join('\n')
  let from = 0
  for (const token of marked.matchAll(tokens)) {
    reading.text += marked.slice(from, token.index)
    from = token.index + token[0].length
    readToken(reading, token[0])
  }
  reading.text += marked.slice(from)
  if (reading.open.length > 0) fail(reading, 'an annotation is not closed')
  const spans = reading.spans.map((found) => goldSpan(reading, found))
  const { id, language, cases, alsoNamed } = written
  return { id, language, cases, alsoNamed, text: reading.text, spans }
}

function fail(reading: Reading, reason: string): never {
  throw new Error(`${reading.id}: ${reason}, after “${reading.text.slice(-20)}”`)
}

function readToken(reading: Reading, token: string): void {
  if (token.startsWith('[[')) return openAnnotation(reading, token.slice(2, -1).trim())
  if (token === ']]') return closeAnnotation(reading)
  if (token === '{') return openPerson(reading)
  return closePerson(reading, token.slice(0, -1).split('=').slice(1))
}

function openPerson(reading: Reading): void {
  if (reading.open.at(-1)?.type !== 'source') fail(reading, 'a person stands outside a source')
  reading.open.push({ type: 'person', header: [], start: reading.text.length, span: -1 })
}

function closePerson(reading: Reading, also: string[]): void {
  const top = reading.open.pop()
  if (top?.type !== 'person') return fail(reading, 'a person is closed that was not opened')
  reading.person = { name: reading.text.slice(top.start), also }
}

function openAnnotation(reading: Reading, head: string): void {
  const start = reading.text.length
  if (head.startsWith('@')) {
    reading.open.push({ type: 'source', header: head.slice(1).split(' '), start, span: -1 })
    return
  }
  const header = head.split(' ')
  const around = reading.open.findLast((annotation) => annotation.type === 'span')
  reading.spans.push({ ...spanHeader(reading, header), start, end: start, nestedIn: around?.span ?? null })
  reading.open.push({ type: 'span', header, start, span: reading.spans.length - 1 })
}

function spanHeader(reading: Reading, header: string[]): Pick<FoundSpan, 'kind' | 'status' | 'source'> {
  const [kindLetter = '', statusLetter = '', source = null] = header
  const kind = kinds[kindLetter]
  if (!kind) return fail(reading, `unknown kind “${kindLetter}”`)
  if (kind !== 'direct-quote' && kind !== 'partial-quote') {
    if (header.length > 1) fail(reading, `a ${kind} has no attribution`)
    return { kind, status: null, source: null }
  }
  const status = statuses[statusLetter]
  if (!status) return fail(reading, `unknown status “${statusLetter}”`)
  if ((status === 'unknown') !== (source === null)) fail(reading, `status ${status} with source ${source}`)
  return { kind, status, source }
}

function closeAnnotation(reading: Reading): void {
  const top = reading.open.pop()
  if (!top || top.type === 'person') return fail(reading, 'an annotation is closed that was not opened')
  if (top.type === 'source') return closeSource(reading, top)
  const found = reading.spans[top.span]
  if (found) found.end = reading.text.length
}

function closeSource(reading: Reading, top: OpenAnnotation): void {
  const [label = '', kind] = top.header
  const speakerKind = speakerKinds.find((known) => known === kind)
  if (!speakerKind) return fail(reading, `unknown kind of speaker “${kind}”`)
  if (reading.sources.has(label)) fail(reading, `source “${label}” stands twice`)
  const { name = null, also = [] } = reading.person ?? {}
  reading.person = null
  const end = reading.text.length
  reading.sources.set(label, { start: top.start, end, speakerKind, person: name, personAlso: also })
}

function goldSpan(reading: Reading, found: FoundSpan): GoldSpan {
  const { start, end, kind, nestedIn } = found
  const text = reading.text.slice(start, end)
  return { text, start, end, kind, nestedIn, attribution: goldAttribution(reading, found) }
}

function goldAttribution(reading: Reading, found: FoundSpan): GoldAttribution | null {
  if (!found.status) return null
  if (found.source === null) {
    return { status: found.status, asWritten: null, speakerKind: null, person: null, personAlso: [] }
  }
  const source = reading.sources.get(found.source)
  if (!source) return fail(reading, `source “${found.source}” does not stand in the passage`)
  const { start, end, speakerKind, person, personAlso } = source
  const asWritten = { text: reading.text.slice(start, end), start, end }
  return { status: found.status, asWritten, speakerKind, person, personAlso }
}

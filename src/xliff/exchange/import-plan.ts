/** An XLIFF document that came back → what it would change. Nothing is written here. */
import type { Element } from '@xmldom/xmldom'

import { accept, refuse, type Decision } from '../../domain/shared/result'
import { codeFaults, type CodeFault } from '../../domain/translation/segments/code-faults'
import { textHashOf } from '../../domain/translation/segments/hashes'
import { attribute, childrenOf, coreChildren, coreDescendants } from '../dom'
import type { Fault } from '../fault'
import { readXml } from '../read'
import { validateXliff } from '../validate'
import { readContent } from './read-content'
import type { ExchangedSegment, ExchangedTranslation } from '../../domain/translation/exchange/types'
import { placedCodes, segmentId, unitsOf } from './unit-codes'

/** Why a document is not imported at all. */
export type ImportRefusal =
  | { code: 'invalidDocument'; faults: Fault[] }
  /** It is of another article or between other languages; what it says it is of. */
  | ({ code: 'otherTranslation' } & ExchangeAddress)

/** A target that was changed in the document and may be taken over as a draft. */
export interface PlannedTarget {
  /** The segment's key. */
  segment: string
  /** The sentence's number at the desk, from 1. */
  number: number
  target: string
  /** What stands here now: it is replaced. */
  current: string
}

/** What is in the document and is not applied. `unit` and `segment` are the document's ids. */
export interface ImportFinding {
  /**
   * `unknown`: no such unit or segment here. `sourceAltered`: the source was changed in the document. `stale`: the
   * source has moved since the export. `codes`: codes are missing, added or broken. `conflict`: changed there and here,
   * to different words. `targetRemoved`: the target was taken out.
   */
  kind: 'unknown' | 'sourceAltered' | 'stale' | 'codes' | 'conflict' | 'targetRemoved'
  unit: string
  segment: string
  /** The sentence's number at the desk, from 1; null where there is no such sentence. */
  number: number | null
  target: string
  codes: CodeFault[]
}

export interface XliffImportPlan {
  changes: PlannedTarget[]
  findings: ImportFinding[]
  /** Segments of the document that say what was exported, or what stands here already. */
  unchanged: number
}

/**
 * Rules about one segment whose breach is found again as faults of its codes, or is harmless: the rest of the document
 * is imported all the same.
 */
const tolerated: ReadonlySet<string> = new Set(['deleted', 'reorder', 'pair-attributes', 'state'])

/** Which translation a document is of, by its own word. */
export interface ExchangeAddress {
  article: string
  sourceLocale: string
  locale: string
}

/** Reads which translation a document is of, or why it cannot be imported. */
export function addressOf(bytes: Uint8Array): Decision<ExchangeAddress, ImportRefusal> {
  const root = readValid(bytes)
  return root.ok ? accept(addressIn(root.value)) : root
}

/**
 * Compares a document with the translation as it stands now. A target counts as changed when it differs from what was
 * exported, so that importing an untouched export changes nothing, whatever was done here meanwhile.
 */
export function planXliffImport(
  bytes: Uint8Array,
  translation: ExchangedTranslation,
): Decision<XliffImportPlan, ImportRefusal> {
  const root = readValid(bytes)
  if (!root.ok) return root
  const address = addressIn(root.value)
  if (!isOf(address, translation)) return refuse({ code: 'otherTranslation', ...address })
  const known = knownSegments(translation)
  const outcomes = coreDescendants(root.value, 'unit').flatMap((unit) => unitOutcomes(unit, known))
  return accept({
    changes: outcomes.flatMap((one) => ('current' in one ? [one] : [])),
    findings: outcomes.flatMap((one) => ('kind' in one ? [one] : [])),
    unchanged: outcomes.filter((one) => 'isUnchanged' in one).length,
  })
}

function readValid(bytes: Uint8Array): Decision<Element, ImportRefusal> {
  const faults = validateXliff('', bytes).errors.filter(({ rule }) => !tolerated.has(rule))
  if (faults.length > 0) return refuse({ code: 'invalidDocument', faults })
  const read = readXml(bytes)
  const root = read.ok ? read.value.documentElement : null
  if (!root) throw new Error('xliff: a valid document cannot be read')
  return accept(root)
}

function addressIn(root: Element): ExchangeAddress {
  const [file] = coreChildren(root, 'file')
  return {
    article: (file && attribute(file, 'original')) ?? '',
    sourceLocale: attribute(root, 'srcLang') ?? '',
    locale: attribute(root, 'trgLang') ?? '',
  }
}

/** Language tags are compared without regard to case (BCP 47). */
function isOf(address: ExchangeAddress, { article, sourceLocale, locale }: ExchangedTranslation): boolean {
  return (
    address.article === article &&
    address.sourceLocale.toLowerCase() === sourceLocale.toLowerCase() &&
    address.locale.toLowerCase() === locale.toLowerCase()
  )
}

interface KnownSegment extends ExchangedSegment {
  number: number
}

type Known = ReadonlyMap<string, KnownSegment>

function placeOf(unit: string, segment: string): string {
  return JSON.stringify([unit, segment])
}

function knownSegments({ segments }: ExchangedTranslation): Known {
  const numbers = new Map(segments.map(({ segment }, index) => [segment.key, index + 1]))
  return new Map(
    unitsOf(segments).flatMap((unit) =>
      unit.segments.map((one): [string, KnownSegment] => [
        placeOf(unit.id, segmentId(one.segment)),
        { ...one, number: numbers.get(one.segment.key) ?? 0 },
      ]),
    ),
  )
}

interface Unchanged {
  isUnchanged: true
}
type SegmentOutcome = PlannedTarget | ImportFinding | Unchanged

function unitOutcomes(unit: Element, known: Known): SegmentOutcome[] {
  const id = attribute(unit, 'id') ?? ''
  const exported = exportedHashes(unit)
  return coreChildren(unit, 'segment').map((element) => {
    const segment = attribute(element, 'id') ?? ''
    const here = known.get(placeOf(id, segment))
    const [target] = coreChildren(element, 'target')
    const report = (kind: ImportFinding['kind'], words: string, codes: CodeFault[] = []): ImportFinding => {
      return { kind, unit: id, segment, number: here?.number ?? null, target: words, codes }
    }
    if (!here) return report('unknown', target?.textContent ?? '')
    return outcomeOf(element, here, exported.get(segment) ?? {}, report)
  })
}

/** What went out with a segment; empty where a tool did not keep it. */
interface Exported {
  textHash?: string
  targetHash?: string
}

function outcomeOf(
  element: Element,
  here: KnownSegment,
  exported: Exported,
  report: (kind: ImportFinding['kind'], words: string, codes?: CodeFault[]) => ImportFinding,
): SegmentOutcome {
  const placed = placedCodes(here.segment)
  const [source] = coreChildren(element, 'source')
  const [target] = coreChildren(element, 'target')
  const words = target ? readContent(target, placed) : { coded: '', unknown: [] }
  const hash = words.coded === '' ? undefined : textHashOf(words.coded)
  if (hash === exported.targetHash || words.coded === here.target) return { isUnchanged: true }
  if (hash === undefined) return report('targetRemoved', '')
  if (exported.textHash !== undefined && exported.textHash !== here.segment.textHash) {
    return report('stale', words.coded)
  }
  const written = source && readContent(source, placed).coded
  if (written !== here.segment.text) return report('sourceAltered', words.coded)
  const faults = [...codeFaults(here.segment.text, words.coded), ...words.unknown.map(unknownCode)]
  if (faults.length > 0) return report('codes', words.coded, faults)
  if (isChangedHere(here, exported)) return report('conflict', words.coded)
  const { segment, number, target: current } = here
  return { segment: segment.key, number, target: words.coded, current }
}

function unknownCode(id: string): CodeFault {
  return { kind: 'extra', id, start: 0, end: 0 }
}

/** Without a record of what was exported, a target that stands here is somebody's work. */
function isChangedHere({ target }: ExchangedSegment, { targetHash }: Exported): boolean {
  return target === '' ? targetHash !== undefined : textHashOf(target) !== targetHash
}

function exportedHashes(unit: Element): Map<string, Exported> {
  const groups = childrenOf(unit)
    .filter(({ localName }) => localName === 'metadata')
    .flatMap((metadata) => childrenOf(metadata))
  return new Map(
    groups.map((group) => {
      const segment = (attribute(group, 'category') ?? '').replace(/^copydesk:/, '')
      const meta = childrenOf(group).map((one) => [attribute(one, 'type'), one.textContent])
      return [segment, Object.fromEntries(meta) as Exported]
    }),
  )
}

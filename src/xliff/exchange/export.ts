/** A translation → an XLIFF 2.1 document that any conforming tool can work on. */
import type { Dimension, IssueSeverity } from '../../domain/translation/review/mqm'
import type { SegmentState } from '../../domain/translation/review/states'
import { codeFaults } from '../../domain/translation/segments/code-faults'
import { plainText } from '../../domain/translation/segments/coded-text'
import { textHashOf } from '../../domain/translation/segments/hashes'
import { wordsOf } from '../../domain/translation/segments/words'
import { termsIn } from '../../domain/translation/terms'
import type { ExchangedSegment, ExchangedTranslation } from '../../domain/translation/exchange/types'
import { placedCodes, segmentId, unitsOf, type ExchangedUnit } from './unit-codes'
import { shown, writeContent, writeText } from './write-content'

const namespaces = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
}

/**
 * The document: a unit for each line of a block, a segment for each sentence. Quotations are placeholders that may be
 * neither deleted nor copied. The hashes of source and target go along, so that an import can tell what was changed
 * there from what was changed here. A target whose codes are broken goes out as a note: as a target it would make the
 * document invalid.
 */
export function exportXliff(translation: ExchangedTranslation): string {
  const { article, sourceLocale, locale, sourceRevision, segments } = translation
  const root = Object.entries(namespaces).map(([name, value]) => `${name}="${value}"`)
  const units = unitsOf(segments).map((unit) => writeUnit(unit, translation))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff ${root.join(' ')} its:version="2.0" version="2.1" srcLang="${shown(sourceLocale)}" trgLang="${shown(locale)}">`,
    `<file id="f1" original="${shown(article)}" canResegment="no" xml:space="preserve">`,
    metadata([
      {
        category: 'copydesk:revision',
        meta: { number: String(sourceRevision.number), digest: sourceRevision.digest },
      },
    ]),
    // A file must hold something, a group need not: an article may have nothing to translate.
    ...(units.length > 0 ? units : ['<group id="g1"/>']),
    '</file>',
    '</xliff>',
    '',
  ].join('\n')
}

function writeUnit({ id, segments }: ExchangedUnit, translation: ExchangedTranslation): string {
  const notes = segments.flatMap(notesOf)
  return [
    `<unit id="${shown(id)}" type="copydesk:${segments[0]?.segment.kind ?? 'sentence'}">`,
    ...matchesOf(segments),
    ...glossaryOf(segments, translation),
    metadata(segments.map(hashesOf)),
    ...segments.flatMap(issuesOf),
    ...(notes.length > 0 ? ['<notes>', ...notes, '</notes>'] : []),
    ...segments.map((one) => writeSegment(one, translation)),
    '</unit>',
  ].join('\n')
}

interface MetaGroup {
  category: string
  meta: Record<string, string>
}

function metadata(groups: readonly MetaGroup[]): string {
  const written = groups.map(({ category, meta }) => {
    const lines = Object.entries(meta).map(
      ([type, value]) => `<mda:meta type="${shown(type)}">${writeText(value)}</mda:meta>`,
    )
    return `<mda:metaGroup category="${shown(category)}">${lines.join('')}</mda:metaGroup>`
  })
  return `<mda:metadata>${written.join('')}</mda:metadata>`
}

function hashesOf({ segment, target }: ExchangedSegment): MetaGroup {
  const source = { textHash: segment.textHash }
  const meta = target === '' ? source : { ...source, targetHash: textHashOf(target) }
  return { category: `copydesk:${segmentId(segment)}`, meta }
}

const states: Record<SegmentState, string> = {
  untranslated: 'initial',
  draft: 'initial',
  submitted: 'translated',
  reviewed: 'reviewed',
  approved: 'final',
}

function writeSegment(one: ExchangedSegment, { quotations }: ExchangedTranslation): string {
  const { segment, target, state, freshness } = one
  const placed = placedCodes(segment)
  const isWhole = isExportable(one)
  const attributes = `id="${segmentId(segment)}" state="${isWhole ? states[state] : 'initial'}" subState="copydesk:${freshness}"`
  const source = `<source>${writeContent(segment.text, placed, quotations)}</source>`
  return `<segment ${attributes}>${source}${isWhole ? annotated(one, writeContent(target, placed, quotations)) : ''}</segment>`
}

function isExportable({ segment, target }: ExchangedSegment): boolean {
  return target !== '' && codeFaults(segment.text, target).length === 0
}

/** Issues are said of the whole target: their spans may cut through codes, and their words are in the comment. */
function annotated({ segment, issues }: ExchangedSegment, content: string): string {
  if (issues.length === 0) return `<target>${content}</target>`
  const reference = `its:locQualityIssuesRef="#its=${issuesId(segment)}"`
  return `<target><mrk id="${segmentId(segment)}m" type="its:generic" ${reference}>${content}</mrk></target>`
}

function issuesId(segment: ExchangedSegment['segment']): string {
  return `${segmentId(segment)}i`
}

/** The types of ITS 2.0 that come nearest to MQM's dimensions. */
const issueTypes: Record<Dimension, string> = {
  terminology: 'terminology',
  accuracy: 'mistranslation',
  linguisticConventions: 'grammar',
  style: 'style',
  localeConventions: 'locale-violation',
  audienceAppropriateness: 'non-conformance',
  designAndMarkup: 'formatting',
}

const issueSeverities: Record<IssueSeverity, number> = { neutral: 0, minor: 25, major: 50, critical: 100 }

function issuesOf(one: ExchangedSegment): string[] {
  if (one.issues.length === 0 || !isExportable(one)) return []
  const written = one.issues.map(({ start, end, dimension, severity, comment }) => {
    const words = plainText(one.target.slice(start, end))
    const said = [words === '' ? '' : `“${words}”`, comment ?? ''].filter((part) => part !== '').join(': ')
    return `<its:locQualityIssue locQualityIssueType="${issueTypes[dimension]}" locQualityIssueComment="${shown(said)}" locQualityIssueSeverity="${issueSeverities[severity]}"/>`
  })
  const id = issuesId(one.segment)
  return [`<its:locQualityIssues xml:id="${id}">${written.join('')}</its:locQualityIssues>`]
}

function matchesOf(segments: readonly ExchangedSegment[]): string[] {
  const written = segments.flatMap(({ segment, matches }) =>
    matches.map(({ source, target, similarity, origin }, at) => {
      const quality = (100 * similarity).toFixed(1)
      const attributes = `id="${segmentId(segment)}p${at + 1}" ref="#${segmentId(segment)}" matchQuality="${quality}" similarity="${quality}" type="tm" origin="${shown(origin)}"`
      const texts = [source, target].map((text) => writeText(wordsOf(text).text.replaceAll('\uFFFC', '[…]')))
      return `<mtc:match ${attributes}><source>${texts[0] ?? ''}</source><target>${texts[1] ?? ''}</target></mtc:match>`
    }),
  )
  return written.length > 0 ? ['<mtc:matches>', ...written, '</mtc:matches>'] : []
}

function glossaryOf(segments: readonly ExchangedSegment[], { terms }: ExchangedTranslation): string[] {
  const present = termsIn(segments.map(({ segment }) => plainText(segment.text)).join('\n'), terms)
  if (present.length === 0) return []
  const entries = present.map(({ term }, at) => {
    const forms = [term.target, ...(term.allowed ?? [])]
    const translations = forms.map((form) => `<gls:translation>${writeText(form)}</gls:translation>`)
    return `<gls:glossEntry id="g${at + 1}"><gls:term>${writeText(term.source)}</gls:term>${translations.join('')}</gls:glossEntry>`
  })
  return ['<gls:glossary>', ...entries, '</gls:glossary>']
}

function notesOf(one: ExchangedSegment): string[] {
  if (one.target === '' || isExportable(one)) return []
  const words = writeText(one.target)
  return [
    `<note category="copydesk:draft" appliesTo="target">${segmentId(one.segment)}: ${words.replace(/<cp[^>]*>/gu, '')}</note>`,
  ]
}

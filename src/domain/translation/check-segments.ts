import { codeChecks, translationChecks } from './checks/registry'
import { wordsOf } from './segments/words'
import type { CheckContext, CheckId, CodeContext, Remark, TranslationTerm, TargetLocale } from './types'

/** A segment with its target, both coded. `key` is whatever the caller knows it by. */
export interface SegmentPair {
  key: string
  source: string
  target: string
}

/** A remark about a segment; offsets are half-open UTF-16 code units into its coded target. */
export interface SegmentFinding extends Remark {
  segment: string
  check: CheckId
}

export interface SegmentContext extends CodeContext {
  locale: TargetLocale
  terms: readonly TranslationTerm[]
  /** Approved targets of the memory by coded source: another target for the same source is remarked on. */
  knownTargets?: ReadonlyMap<string, string>
}

/**
 * Runs every check on segments with codes, in their order; the first target of a source is known to those that follow.
 */
export function checkSegments(pairs: readonly SegmentPair[], context: SegmentContext): SegmentFinding[] {
  const firstTargets = knownWords(context)
  return pairs.flatMap((pair) => {
    const [source, target] = toWords([pair.source, pair.target])
    if (target.trim() !== '' && !firstTargets.has(source)) firstTargets.set(source, target)
    return checkSegment(pair, context, firstTargets)
  })
}

/**
 * The checks made ready for one segment at a time, each by itself: what is known to all of them is read once. A segment
 * has the same findings alone as among 5,000.
 */
export function segmentChecker(context: SegmentContext): (pair: SegmentPair) => SegmentFinding[] {
  const firstTargets = knownWords(context)
  return (pair) => checkSegment(pair, context, firstTargets)
}

/**
 * The words are checked with U+FFFC in the place of each quotation, whose own words are checked once, as a pair of their
 * own. A segment without a target is not checked: that it is untranslated is its state.
 */
function checkSegment(
  pair: SegmentPair,
  context: SegmentContext,
  firstTargets: ReadonlyMap<string, string>,
): SegmentFinding[] {
  if (pair.target.trim() === '') return []
  const [source, target] = [wordsOf(pair.source), wordsOf(pair.target)]
  const { locale, terms } = context
  return [
    ...(hasWords(source.text)
      ? checkWords(pair.key, source.text, target, { locale, terms, firstTargets })
      : []),
    ...checkCodes(pair, context),
  ]
}

function knownWords({ knownTargets }: SegmentContext): Map<string, string> {
  return new Map([...(knownTargets ?? [])].map(toWords))
}

function toWords([source, target]: [string, string]): [string, string] {
  return [wordsOf(source).text, wordsOf(target).text]
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function checkWords(
  segment: string,
  source: string,
  target: ReturnType<typeof wordsOf>,
  context: CheckContext,
): SegmentFinding[] {
  const pair = { source, target: target.text }
  return translationChecks.flatMap(({ id, check }) =>
    check(pair, context).map(({ start, end, ...remark }): SegmentFinding => {
      const place = start === undefined || end === undefined ? {} : target.inCoded(start, end)
      return { segment, check: id, ...remark, ...place }
    }),
  )
}

function checkCodes({ key, source, target }: SegmentPair, context: CodeContext): SegmentFinding[] {
  return codeChecks.flatMap(({ id, check }) =>
    check({ source, target }, context).map((remark): SegmentFinding => ({
      segment: key,
      check: id,
      ...remark,
    })),
  )
}

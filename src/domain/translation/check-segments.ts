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
 * Runs every check on segments with codes, in their order. The words are checked with U+FFFC in the place of each
 * quotation, whose own words are checked once, as a pair of their own. A segment without a target is not checked:
 * that it is untranslated is its state.
 */
export function checkSegments(pairs: readonly SegmentPair[], context: SegmentContext): SegmentFinding[] {
  const words = pairs
    .filter(({ target }) => target.trim() !== '')
    .map((pair) => ({ pair, source: wordsOf(pair.source), target: wordsOf(pair.target) }))
  const firstTargets = new Map([...(context.knownTargets ?? [])].map(toWords))
  for (const { source, target } of words) {
    if (!firstTargets.has(source.text)) firstTargets.set(source.text, target.text)
  }
  const { locale, terms } = context
  const wordContext: CheckContext = { locale, terms, firstTargets }
  return words.flatMap(({ pair, source, target }) => [
    ...(hasWords(source.text) ? checkWords(pair.key, source.text, target, wordContext) : []),
    ...checkCodes(pair, context),
  ])
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

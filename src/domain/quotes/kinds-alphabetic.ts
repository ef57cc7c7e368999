/**
 * Telling quotations from terms in languages that separate words by spaces: capitals, commas before the
 * closing mark, phrases of saying and of naming around the marks. Length is not a sign.
 */
import type { KindContext } from './kind-context'
import type { AlphabeticLexicon } from './lexicon/alphabetic'
import type { SpanKind } from './types'

export type KindRule = (context: KindContext) => SpanKind

/** Compiles the patterns of a language once. */
export function alphabeticKind(lexicon: AlphabeticLexicon): KindRule {
  const signs = compile(lexicon)
  return (context) => {
    const before = context.before.replace(/[\s“‘"'«„]+$/, '')
    if (signs.saidBeforeUtterance.test(before)) return afterIntroduction(context, signs)
    if (signs.titlingBefore.test(before) || signs.titledAfter.test(context.after)) return titleOrTerm(context)
    if (signs.namingBefore.test(before) && !isUtterance(context)) return 'term'
    if (isReportedAfter(context, signs)) return 'direct-quote'
    if (opensSentence(before) && isUtterance(context)) return 'direct-quote'
    if (context.isRepeated || signs.namedAfter.test(context.after)) return 'term'
    return insideSentence(context, signs)
  }
}

interface Signs {
  saying: RegExp
  saidBeforeUtterance: RegExp
  sloganBefore: RegExp
  namingBefore: RegExp
  titlingBefore: RegExp
  titledAfter: RegExp
  namedAfter: RegExp
  predicate: RegExp
}

const never = '(?!)'
const word = (inside: string): string => `(?<![\\p{L}\\p{N}])(?:${inside || never})(?![\\p{L}\\p{N}])`

function compile(lexicon: AlphabeticLexicon): Signs {
  return {
    saying: new RegExp(word(lexicon.saying), 'iu'),
    saidBeforeUtterance: /[,:]$/,
    sloganBefore: new RegExp(`${word(lexicon.slogan)}[^.,;:]{0,20}:$`, 'iu'),
    namingBefore: new RegExp(`${word(lexicon.naming)}(?: (?:a|an|the|as))?$`, 'iu'),
    titlingBefore: new RegExp(`${word(lexicon.titling)},?$`, 'iu'),
    titledAfter: new RegExp(lexicon.titledAfter ? `^\\s?(?:${lexicon.titledAfter})` : never, 'iu'),
    namedAfter: new RegExp(`^\\s${word(lexicon.headNouns)}`, 'iu'),
    predicate: new RegExp(word(lexicon.predicate), 'iu'),
  }
}

const startsCapital = /^[\s…¡¿(]*[\p{Lu}\p{N}]/u
const endsComplete = /[.!?…,]["'”’»“]?$/
const endsTerminal = /[.!?…]$/

/** Opens with a capital and carries the punctuation of a sentence. */
function isUtterance({ inner }: KindContext): boolean {
  return startsCapital.test(inner) && endsTerminal.test(inner)
}

function opensSentence(before: string): boolean {
  return before === '' || /[.!?…—\uFFFC]$/u.test(before)
}

function titleOrTerm(context: KindContext): SpanKind {
  return startsCapital.test(context.inner) ? 'title' : 'term'
}

/** After a comma or a colon: an utterance where somebody is saying, otherwise what the words themselves are. */
function afterIntroduction(context: KindContext, signs: Signs): SpanKind {
  const before = context.before.trimEnd()
  if (signs.sloganBefore.test(before)) return 'term'
  const isSaid = signs.saying.test(lastSentence(before))
  if (isSaid && (startsCapital.test(context.inner) || before.endsWith(':'))) return 'direct-quote'
  if (before.endsWith(':') && isUtterance(context)) return 'direct-quote'
  if (isReportedAfter(context, signs)) return 'direct-quote'
  return insideSentence(context, signs)
}

/** “…,” she said; «…», — сказал он; “…”, deb taʼkidladi. */
function isReportedAfter({ inner, after }: KindContext, signs: Signs): boolean {
  const clause = /^[,.]?\s*[—–-]?\s*([^.!?;:]{0,60})/u.exec(after)?.[1] ?? ''
  const isApart = endsComplete.test(inner) || /^,?\s*[—–-]|^,/.test(after)
  return isApart && signs.saying.test(clause) && !/^[.]/.test(after)
}

function insideSentence(context: KindContext, signs: Signs): SpanKind {
  const { inner, before, after } = context
  const isClause = signs.predicate.test(inner)
  const isSaid = signs.saying.test(lastSentence(before)) || signs.saying.test(firstSentence(after))
  if (isSaid && (isClause || isFragment(inner))) return 'partial-quote'
  if (isClause && isUtterance(context)) return 'direct-quote'
  if (isClause && isFragment(inner)) return 'uncertain'
  return 'term'
}

/** Opens small: a stretch of somebody's sentence, not a name. */
function isFragment(inner: string): boolean {
  return /^\p{Ll}/u.test(inner)
}

function lastSentence(before: string): string {
  return /[^.!?]*(?:\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu})\.[^.!?]*)*$/u.exec(before)?.[0] ?? ''
}

function firstSentence(after: string): string {
  return /^[^.!?;]*/.exec(after)?.[0] ?? ''
}

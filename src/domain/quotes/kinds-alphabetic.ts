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
    const before = context.before.replace(/[\s“‘"'«„]+$/, '').replace(abbreviation, '$1')
    if (signs.saidBeforeUtterance.test(before)) return afterIntroduction(context, signs)
    if (isTitled(context, before, signs)) return 'title'
    if (cryBefore.test(before) && isUtterance(context)) return 'direct-quote'
    if (signs.titlingBefore.test(before) && !signs.saying.test(lastSentence(before))) return 'term'
    if (signs.namingBefore.test(before) && !isUtterance(context)) return 'term'
    if (isReportedAfter(context, signs)) return 'direct-quote'
    if (opensSentence(before) && (isUtterance(context) || isCutByComma(context))) return 'direct-quote'
    const isNamed = signs.namedAfter.test(context.after) && !signs.documentBefore.test(before)
    if (context.isRepeated || isNamed) return 'term'
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
  documentBefore: RegExp
  utteringBefore: RegExp
  /** A determiner before a fragment makes it a noun: the “do not disturb” sign. */
  determinerBefore: RegExp
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
    // With regard to case: what is by or from somebody is a work, “from the stands” says where somebody stood.
    titledAfter: new RegExp(lexicon.titledAfter ? `^\\s?(?:${lexicon.titledAfter})` : never, 'u'),
    namedAfter: new RegExp(`^\\s${word(lexicon.headNouns)}`, 'iu'),
    predicate: new RegExp(word(lexicon.predicate), 'iu'),
    documentBefore: new RegExp(word(lexicon.documentBefore ?? ''), 'iu'),
    utteringBefore: new RegExp(`${word(lexicon.uttering ?? '')}$`, 'iu'),
    determinerBefore: new RegExp(`${word(lexicon.articleBeforeTerm ?? '')}\\s*$`, 'iu'),
  }
}

const startsCapital = /^[\s…¡¿(]*[\p{Lu}\p{N}]/u
const endsComplete = /[.!?…,]["'”’»“]?$/
/** “…,” he said, “…”: a phrase of saying between two parts of one utterance. */
const resumes = /\uFFFC[,.]?\s[^.!?\uFFFC]{0,80},$/
const abbreviation = /\b(Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof)\./g
const endsTerminal = /[.!?…]$/

/** Opens with a capital and carries the punctuation of a sentence. */
function isUtterance({ inner }: KindContext): boolean {
  return startsCapital.test(inner) && endsTerminal.test(inner)
}

/** “Nothing at all,” came the reply: a sentence that its comma hands over, and no name of one or two words. */
function isCutByComma({ inner }: KindContext): boolean {
  return /^\p{Lu}.*\s\p{Ll}.*\s.*,$/u.test(inner) && !isTitleCased(inner)
}

function opensSentence(before: string): boolean {
  return before === '' || /[.!?…—:\uFFFC]$/u.test(before)
}

/** There were cries of ‘Resign!’ */
const cryBefore = /\b(?:cries|cry|shouts?|chants?|calls|screams|yells) of$/i

/** A work opens with a capital; the novel “too long by half” is judged, not named. */
function isTitled({ inner, after }: KindContext, before: string, signs: Signs): boolean {
  return startsCapital.test(inner) && (signs.titlingBefore.test(before) || signs.titledAfter.test(after))
}

/** After a comma or a colon: an utterance where somebody is saying, otherwise what the words themselves are. */
function afterIntroduction(context: KindContext, signs: Signs): SpanKind {
  const before = context.before.trimEnd().replace(abbreviation, '$1')
  const isSaid = signs.saying.test(lastSentence(before)) && !signs.sloganBefore.test(before)
  if (isSaid && (startsCapital.test(context.inner) || before.endsWith(':') || resumes.test(before)))
    return 'direct-quote'
  if (isReportedAfter(context, signs)) return 'direct-quote'
  if (before.endsWith(':')) return isSentence(context, signs) ? 'direct-quote' : 'term'
  if (isTitled(context, before, signs) && !signs.predicate.test(context.inner)) return 'title'
  return insideSentence(context, signs)
}

/** «…», — and small letters: the comma and the dash hand over to whoever spoke; «…», — это goes on about a name. */
const handedOver = /^,\s*[—–]\s+(?!(?:это|вот|так|не|самый|самая|самое|бұл|bu|eng)(?![\p{L}]))\p{Ll}/u

/** “…,” she said; «…», — сказал он; “…”, deb taʼkidladi. */
function isReportedAfter(context: KindContext, signs: Signs): boolean {
  const { inner, before } = context
  const after = context.after.replace(abbreviation, '$1')
  if (!opensSentence(before.trimEnd()) && !(startsCapital.test(inner) && endsComplete.test(inner)))
    return false
  if (startsCapital.test(inner) && handedOver.test(after) && /\s|[!?…]$/u.test(inner)) return true
  const clause = /^[,.]?\s*[—–-]?\s*([^.!?;:]{0,60})/u.exec(after)?.[1] ?? ''
  const isApart = endsComplete.test(inner) || /^,?\s*[—–-]|^,/.test(after)
  return isApart && signs.saying.test(clause) && !/^[.]/.test(after)
}

function insideSentence(context: KindContext, signs: Signs): SpanKind {
  const { inner, before, after } = context
  const isClause = signs.predicate.test(inner)
  const isSaid = signs.saying.test(lastSentence(before)) || signs.saying.test(firstSentence(after))
  if (signs.utteringBefore.test(before.trimEnd()) && isInterjection(inner, isClause)) return 'direct-quote'
  if (isOneName(inner) || isTitleCased(inner)) return 'term'
  if (isReportedInside(inner, signs) || (isSaid && isUtterance(context))) return 'direct-quote'
  if (isSaid && isClause && startsCapital.test(inner)) return 'direct-quote'
  if (isSaid && (isClause || isFragment(inner))) return 'partial-quote'
  if (isClause && isUtterance(context)) return 'direct-quote'
  if (isClause && isFragment(inner)) return signs.determinerBefore.test(before) ? 'term' : 'uncertain'
  return 'term'
}

/** said “sorry”, answered “no”: one or two words without a predicate are all that was said. */
function isInterjection(inner: string, isClause: boolean): boolean {
  const words = inner.replace(/[.,!?…]+$/, '').split(' ')
  return words.length === 1 || (words.length === 2 && !isClause)
}

/** «Рельсы уложены, — пояснил мастер, — поэтому тихо»: the author's words stand inside the marks. */
function isReportedInside(inner: string, signs: Signs): boolean {
  const clause = /[,!?.…]\s+[—–]\s+([^«»“”]{1,80}?)[,.]\s+[—–]\s/.exec(inner)?.[1]
  return clause !== undefined && signs.saying.test(clause)
}

/** Opens with a capital and has a predicate or the punctuation of a sentence. */
function isSentence(context: KindContext, signs: Signs): boolean {
  return (
    startsCapital.test(context.inner) &&
    (isUtterance(context) || /\s/.test(context.inner) || signs.predicate.test(context.inner))
  )
}

/** One capitalized word inside the writer's sentence is a name, whatever its ending looks like. */
function isOneName(inner: string): boolean {
  return startsCapital.test(inner) && /^[\p{L}\p{N}’'-]+$/u.test(inner)
}

const smallWords = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with)$/
/** Every word of three or more opens with a capital, but for small ones: a name, even with a full stop in it. */
function isTitleCased(inner: string): boolean {
  const words = inner.match(/[\p{L}’']+/gu) ?? []
  return (
    words.length > 2 && words.every((one, at) => /^\p{Lu}/u.test(one) || (at > 0 && smallWords.test(one)))
  )
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

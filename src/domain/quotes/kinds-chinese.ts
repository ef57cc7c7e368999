/**
 * Telling quotations from terms in Chinese, in the order in which the signs are decisive. Length is not a
 * sign: a slogan of twelve characters is a term, an answer of three a quotation.
 */
import type { KindContext } from './kind-context'
import {
  headNouns,
  namedAsTitle,
  namingPhrases,
  predicateSigns,
  sayingVerbs,
  sloganNouns,
  weakVerbs,
} from './lexicon/cues.zh'
import { foldTraditional } from './lexicon/traditional'
import type { SpanKind } from './types'

const endsWith = (words: string): RegExp => new RegExp(`(?:${words})$`)

const afterNaming = endsWith(namingPhrases)
const afterTitling = endsWith(namedAsTitle)
const afterSaying = endsWith(`(?:${sayingVerbs})(?:了|过|其|这是|这|它是|它|是|为)?`)
const afterWeakVerb = endsWith(`(?:${weakVerbs})(?:了|过)?`)
const saying = new RegExp(sayingVerbs)
const slogan = new RegExp(`(?:${sloganNouns})[^，。]{0,6}$`)
const beforeHeadNoun = new RegExp(
  `^(?:的|等|这一|这个|这种)?(?:[\\p{Script=Han}]{0,4}?)(?:${headNouns})`,
  'u',
)
const predicate = new RegExp(predicateSigns)
const terminal = /[。！？!?…]$/
const colon = /[:：]\s*$/

export function chineseKind(context: KindContext): SpanKind {
  const before = foldTraditional(context.before)
  const after = foldTraditional(context.after)
  const inner = foldTraditional(context.inner)
  if (afterTitling.test(before)) return 'title'
  if (colon.test(before)) return afterColon(before.replace(colon, ''), inner)
  if (afterNaming.test(before) && !terminal.test(inner)) return 'term'
  if (slogan.test(before)) return 'term'
  if (terminal.test(inner)) return 'direct-quote'
  if (context.isChained) return opensWithPreposition.test(inner) ? 'partial-quote' : 'direct-quote'
  if (context.isRepeated) return 'term'
  return insideSentence(before, inner, after)
}

const opensWithPreposition = /^(?:对于?|为|有助于|以|在|把|将|使|让|与|同)/

function afterColon(before: string, inner: string): SpanKind {
  if (slogan.test(before)) return 'term'
  return saying.test(lastSentence(before)) || predicate.test(inner) ? 'direct-quote' : 'uncertain'
}

function insideSentence(before: string, inner: string, after: string): SpanKind {
  const isClause = predicate.test(inner)
  const isNamed = beforeHeadNoun.test(after)
  if (isReportedAfter(before, inner, after)) return 'direct-quote'
  if (isNamed && !/[，；]/.test(inner)) return 'term'
  if (afterSaying.test(before)) return isClause || !afterWeakVerb.test(before) ? 'partial-quote' : 'term'
  if (saying.test(lastSentence(before))) return isClause ? 'partial-quote' : 'term'
  if (!isClause) return 'term'
  return 'uncertain'
}

/** “……”，他说 — the utterance opens its sentence and the saying follows at once. */
function isReportedAfter(before: string, inner: string, after: string): boolean {
  const opensSentence = before === '' || /[。！？；…\uFFFC]\s*$/.test(before)
  if (!opensSentence) return false
  const clause = /^[，,]?([^，。！？；]{0,40})/.exec(after)?.[1] ?? ''
  const isApart = /[，,]$/.test(inner) || /^[，,]/.test(after) || predicate.test(inner)
  return isApart && saying.test(clause) && !beforeHeadNoun.test(after)
}

function lastSentence(before: string): string {
  return before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？')) + 1,
  )
}

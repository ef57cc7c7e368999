/** Decides what each span in marks is: an utterance, a fragment of one, a name, a title, or a question. */
import { type Chain, chainsOf } from './chains'
import type { KindContext } from './kind-context'
import { chineseKind } from './kinds-chinese'
import { type KindRule, alphabeticKind } from './kinds-alphabetic'
import { isChinese, type Language } from './languages'
import { approvals, predicateSigns, sayingVerbs, softPredicateSigns, utteranceSigns } from './lexicon/cues.zh'
import { englishLexicon } from './lexicon/cues.en'
import { kazakhLexicon, russianLexicon, uzbekLexicon } from './lexicon/cyrillic-and-uzbek'
import { foldTraditional } from './lexicon/traditional'
import { isTitleMark } from './marks'
import { innerText, longestTerm, maskSpans, shortened, surroundings } from './passage'
import type { MarkedSpan } from './marked-span'
import type { SpanKind } from './types'

const rules: Readonly<Record<Language, KindRule>> = {
  'zh-Hans': chineseKind,
  'zh-Hant': chineseKind,
  en: alphabeticKind(englishLexicon),
  ru: alphabeticKind(russianLexicon),
  kk: alphabeticKind(kazakhLexicon),
  uz: alphabeticKind(uzbekLexicon),
}

/** One kind for each span, in the same order. `terms` are wordings that the desk knows not to be quotations. */
export function kindsOf(
  text: string,
  spans: readonly MarkedSpan[],
  language: Language | null,
  terms: ReadonlySet<string>,
): SpanKind[] {
  const view = maskSpans(text, spans, () => true)
  const counts = wordingCounts(spans)
  const chained = chainedSpans(view, spans, language)
  const rule = rules[language ?? 'en']
  return spans.map((span, index) => {
    const inner = innerText(span)
    if (isTitleMark(span.open)) return 'title'
    const isShort = inner.length <= longestTerm
    if (isShort && terms.has(inner)) return 'term'
    if (/^[—–]/.test(span.open)) return 'direct-quote'
    const outer = span.nestedIn === null ? undefined : spans[span.nestedIn]
    const around = surroundings(outer ? text : view, span, outer)
    const isRepeated = isShort && (counts.get(inner) ?? 0) > 1
    const context: KindContext = {
      span,
      inner: shortened(inner),
      isRepeated,
      isChained: chained.has(index),
      ...around,
    }
    return rule(context)
  })
}

function wordingCounts(spans: readonly MarkedSpan[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const span of spans) {
    const inner = innerText(span)
    if (inner.length <= longestTerm) counts.set(inner, (counts.get(inner) ?? 0) + 1)
  }
  return counts
}

/**
 * The members of the chains that a phrase of saying governs, in the rest of the paragraph or just before. Names
 * stand in a row too, but not as a sentence: a chain that is one by itself is of utterances, clauses or not.
 */
function chainedSpans(view: string, spans: readonly MarkedSpan[], language: Language | null): Set<number> {
  if (!isChinese(language)) return new Set()
  const saying = new RegExp(`${sayingVerbs}|${approvals}`)
  const predicate = new RegExp(predicateSigns)
  const clause = new RegExp(`${predicateSigns}|${softPredicateSigns}|${utteranceSigns}`, 'u')
  const isSaid = (chain: Chain): boolean => {
    const first = spans[chain.members[0] ?? -1]
    const last = spans[chain.members.at(-1) ?? -1]
    if (!first || !last) return false
    const { before } = surroundings(view, first)
    const opening = before.slice(-12)
    const closing = surroundings(view, last).after
    const isAlone = /(?:^|[。！？；…\uFFFC])\s*$/u.test(before) && /^[。…]/u.test(closing)
    const isClause = (index: number): boolean =>
      clause.test(foldTraditional(shortened(spans[index]?.text ?? '').slice(1, -1)))
    if (isAlone && chain.members.every(isClause)) return true
    const hasClause = chain.members.some((index) =>
      predicate.test(foldTraditional(shortened(spans[index]?.text ?? ''))),
    )
    return (hasClause || isAlone) && saying.test(foldTraditional(opening + closing))
  }
  return new Set(
    chainsOf(view, spans)
      .filter(isSaid)
      .flatMap((chain) => chain.members),
  )
}

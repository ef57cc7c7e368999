import { termForms } from './lexicon/term-forms'
import type { TargetLocale, TranslationTerm } from './types'

/** A term as it is kept: one source form with other names of the same thing, and its forms in one locale. */
export interface KeptTerm {
  source: string
  aliases: readonly string[]
  preferred: string
  kind: string | null
  allowed: string[]
  forbidden: string[]
}

/** A kept term as the checks and the machines read it: each of its source forms is a term. */
export function asTranslationTerms({
  source,
  aliases,
  preferred,
  kind,
  ...forms
}: KeptTerm): TranslationTerm[] {
  const { allowed, forbidden } = forms
  return [source, ...aliases].map((form) => ({
    source: form,
    target: preferred,
    ...(kind === null ? {} : { kind }),
    allowed,
    forbidden,
  }))
}

/**
 * The terms of a source sentence and how often each stands there. The longest wins: within 中亚五国 there is no
 * term 中亚. Marks of titles and quotations around a term are not part of it.
 */
export function termsIn(
  source: string,
  terms: readonly TranslationTerm[],
): { term: TranslationTerm; times: number }[] {
  let rest = source
  return terms
    .filter((term) => source.includes(term.source))
    .sort((a, b) => b.source.length - a.source.length)
    .flatMap((term) => {
      const parts = rest.split(term.source)
      rest = parts.join('\u0000'.repeat(term.source.length))
      return parts.length > 1 ? [{ term, times: parts.length - 1 }] : []
    })
}

/** How often a term stands in a translation in one of its forms. */
export function countForms(target: string, term: TranslationTerm, locale: TargetLocale): number {
  const forms = [term.target, ...(term.allowed ?? []), ...(termForms[locale]?.[term.source] ?? [])]
  const text = folded(target)
  const present = forms.filter((form) => isPossible(text, matcherOf(form, locale)))
  if (present.length === 0) return 0
  const pattern = present.map((form) => matcherOf(form, locale).body).join('|')
  return text.words.match(new RegExp(pattern, 'giu'))?.length ?? 0
}

/** Whether a form stands in a translation. */
export function hasForm(target: string, form: string, locale: TargetLocale): boolean {
  const text = folded(target)
  const matcher = matcherOf(form, locale)
  return isPossible(text, matcher) && matcher.pattern.test(text.words)
}

interface Folded {
  target: string
  words: string
  lower: string
}

/** Every term is looked for in one sentence after another: the last one is folded once. */
let last: Folded = { target: '', words: '', lower: '' }

function folded(target: string): Folded {
  if (last.target !== target) {
    const words = foldForTerms(target)
    last = { target, words, lower: words.toLowerCase() }
  }
  return last
}

interface Matcher {
  /** What every match begins with, in lower case. */
  stem: string
  body: string
  pattern: RegExp
}

/** Matchers by locale and form; a glossary has some hundreds of forms. */
const matchers = new Map<string, Matcher>()
const mostMatchers = 20_000

function matcherOf(form: string, locale: TargetLocale): Matcher {
  const key = `${locale} ${form}`
  const known = matchers.get(key)
  if (known) return known
  if (matchers.size >= mostMatchers) matchers.clear()
  const body = formPattern(form, locale)
  const [first = ''] = wordsOf(form)
  const matcher = { stem: stemOf(first, locale).toLowerCase(), body, pattern: new RegExp(body, 'iu') }
  matchers.set(key, matcher)
  return matcher
}

/** A search for plain text is far cheaper than one by pattern, and nearly always enough to say no. */
function isPossible({ lower }: Folded, { stem }: Matcher): boolean {
  return lower.includes(stem)
}

/** Marks, dashes and spaces differ between a glossary and a sentence without making another term of it. */
function foldForTerms(text: string): string {
  return text
    .replace(/[“”«»„‘"]/gu, '')
    .replace(/[’ʼ']/gu, '’')
    .replace(/ ?[–—‑-] ?/gu, '-')
    .replace(/[ \u00A0\u202F]+/gu, ' ')
    .replaceAll('ё', 'е')
}

/**
 * The words of a form in their order. Russian words may take other endings than the preferred form; English, Kazakh
 * and Uzbek words may be followed by a suffix.
 */
function formPattern(form: string, locale: TargetLocale): string {
  const body = wordsOf(form)
    .map((word, index) => (index % 2 === 1 ? word : wordPattern(word, locale)))
    .join('')
  return `(?<!\\p{L})${body}`
}

/** The words of a form with what stands between them at the odd places. */
function wordsOf(form: string): string[] {
  return foldForTerms(form.trim()).split(/([ ,-]+)/u)
}

function wordPattern(word: string, locale: TargetLocale): string {
  const stem = stemOf(word, locale).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return locale === 'en' ? stem : `${stem}\\p{L}*`
}

/** A word without what Russian may put another ending for. */
export function stemOf(word: string, locale: TargetLocale): string {
  const ending = locale === 'ru' && word.length > 3 ? endingLength(word) : 0
  return word.slice(0, word.length - ending)
}

function endingLength(word: string): number {
  if (word.length > 7) return 3
  return word.length > 4 ? 2 : 1
}

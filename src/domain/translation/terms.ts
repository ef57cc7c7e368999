import { termForms } from './lexicon/term-forms'
import type { TargetLocale, TranslationTerm } from './types'

/**
 * The terms of a source sentence and how often each stands there. The longest wins: within 中亚五国 there is no
 * term 中亚. Marks of titles and quotations around a term are not part of it.
 */
export function termsIn(
  source: string,
  terms: readonly TranslationTerm[],
): { term: TranslationTerm; times: number }[] {
  let rest = source
  return [...terms]
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
  const folded = foldForTerms(target)
  const pattern = forms.map((form) => formPattern(form, locale)).join('|')
  return folded.match(new RegExp(pattern, 'giu'))?.length ?? 0
}

/** Whether a form stands in a translation. */
export function hasForm(target: string, form: string, locale: TargetLocale): boolean {
  return new RegExp(formPattern(form, locale), 'iu').test(foldForTerms(target))
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
  const words = foldForTerms(form.trim()).split(/([ ,-]+)/u)
  const body = words.map((word, index) => (index % 2 === 1 ? word : wordPattern(word, locale))).join('')
  return `(?<!\\p{L})${body}`
}

function wordPattern(word: string, locale: TargetLocale): string {
  const ending = locale === 'ru' && word.length > 3 ? endingLength(word) : 0
  const stem = word.slice(0, word.length - ending).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return locale === 'en' ? stem : `${stem}\\p{L}*`
}

function endingLength(word: string): number {
  if (word.length > 7) return 3
  return word.length > 4 ? 2 : 1
}

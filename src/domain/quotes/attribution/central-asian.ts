/**
 * Kazakh and Uzbek: what stands around a subject in cases that it is never in, and the verb behind деп and deb.
 * деп атап өтті министр Ержан Сапаров брифингте; deb yozdi Dilnoza Usmonova ijtimoiy tarmoqda.
 */
import type { Grammar } from './grammar'
import { type Mention, moved } from './mention'

const name = /\p{Lu}[\p{L}’‘ʻʼ'.-]*(?: \p{Lu}[\p{L}’‘ʻʼ'.-]*)*/gu
const recipient = /(?:ға|ге|қа|ке|ga)$/u
const circumstance =
  /^\p{Ll}.*(?:ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|бен|пен|ып|іп|ga|da|dan|bilan|ib)$/u

/** The words up to the last name that is no recipient, or without the words of place and manner at their end. */
export function withoutCircumstance(words: string): string {
  const names = [...words.matchAll(name)].filter(
    ({ 0: label, index }) => !recipient.test(label) && (index > 0 || label.includes(' ')),
  )
  const last = names.at(-1)
  if (last && /^\s\p{Ll}\S*(?:\s|$)/u.test(words.slice(last.index + last[0].length))) {
    const behind = words
      .slice(last.index + last[0].length)
      .trim()
      .split(/\s+/)
    if (circumstance.test(behind.at(-1) ?? '')) return words.slice(0, last.index + last[0].length)
  }
  let kept = words.trimEnd()
  for (;;) {
    const cut = kept.lastIndexOf(' ')
    const token = kept.slice(cut + 1)
    if (cut <= 0 || !(circumstance.test(token) || (/^\p{Lu}/u.test(token) && recipient.test(token))))
      return kept
    kept = kept.slice(0, cut)
    if (/^\p{Lu}/u.test(token)) kept = kept.replace(/ \p{Lu}\S*$/u, '')
  }
}

/** The subject behind the verb of saying. */
export function centralAsianSubject(words: string, grammar: Grammar): Mention | null {
  const lead = /^\s*/.exec(words)?.[0].length ?? 0
  const clause = words.slice(lead).split(/,\s/)[0] ?? ''
  const mention =
    documentIn(clause, grammar) ?? grammar.read(withoutCircumstance(clause), { allowsOneName: true })
  return mention && moved(mention, lead)
}

const locative = /(?:да|де|та|те|da)$/u

/** Vazirlik bayonotida … deb atalgan: the document at the start of the sentence, in which the words stand. */
export function documentIn(words: string, grammar: Grammar): Mention | null {
  for (const { index } of [...words.matchAll(/\s|$/gu)].slice(0, 6)) {
    const phrase = words.slice(0, index)
    const mention = locative.test(phrase) ? grammar.read(phrase) : null
    if (mention?.speakerKind === 'document') return mention
  }
  return null
}

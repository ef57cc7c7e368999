/** The languages whose quotations are scanned, by script: what separates words decides most rules. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'ru' | 'kk' | 'uz'

const knownLanguages: readonly string[] = ['zh-Hans', 'zh-Hant', 'en', 'ru', 'kk', 'uz'] satisfies Language[]

/**
 * Reads a BCP 47 tag. A tag we do not know is scanned by the marks and shapes of English, which assumes
 * the least; nothing is attributed by rules of another language.
 */
export function languageOf(tag: string): Language | null {
  if (knownLanguages.includes(tag)) return tag as Language
  if (/^zh\b/.test(tag)) return /\b(TW|HK|MO|Hant)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans'
  const base = tag.split('-')[0] ?? ''
  return knownLanguages.includes(base) ? (base as Language) : null
}

export function isChinese(language: Language | null): boolean {
  return language === 'zh-Hans' || language === 'zh-Hant'
}

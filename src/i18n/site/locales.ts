import { en } from './en'
import { ru } from './ru'
import type { SiteWords } from './words'
import { zhHans } from './zh-Hans'

/** The locales of the site. A locale of the site has its wordings here; without them it has no pages. */
export const siteLocales = ['zh-Hans', 'en', 'ru'] as const

export type SiteLocale = (typeof siteLocales)[number]

/** Where `/` leads. */
export const defaultLocale: SiteLocale = 'zh-Hans'

/** Languages by their own names, for those who look for theirs. */
export const languageNames: Record<SiteLocale, string> = {
  'zh-Hans': '简体中文',
  en: 'English',
  ru: 'Русский',
}

const dictionaries: Record<SiteLocale, SiteWords> = { 'zh-Hans': zhHans, en, ru }

export function isSiteLocale(locale: string): locale is SiteLocale {
  return siteLocales.some((known) => known === locale)
}

export function wordsFor(locale: SiteLocale): SiteWords {
  return dictionaries[locale]
}

/** The name of a language in itself, or its tag where the site does not know it. */
export function languageName(locale: string): string {
  return isSiteLocale(locale) ? languageNames[locale] : locale
}

import { notFound } from 'next/navigation'
import { defaultLocale, isSiteLocale, wordsFor, type SiteLocale } from '../../../i18n/site/locales'
import type { SiteWords } from '../../../i18n/site/words'
import { decodedSegment } from './addresses'

/** The locale of an address with its wordings; an address in any other locale is no page. */
export function requireLocale(locale: string): { locale: SiteLocale; words: SiteWords } {
  if (!isSiteLocale(locale)) notFound()
  return { locale, words: wordsFor(locale) }
}

/** The locale whose wordings the frame speaks, even around a page that is not there. */
export function frameLocale(locale: string): SiteLocale {
  return isSiteLocale(locale) ? locale : defaultLocale
}

export interface ArticleParams {
  locale: string
  slug: string
}

/** Locale, wordings and decoded slug of an article's address. */
export async function readArticleParams(params: Promise<ArticleParams>) {
  const { locale, slug } = await params
  return { ...requireLocale(locale), slug: decodedSegment(slug) }
}

export interface IdParams {
  locale: string
  id: string
}

/** Locale, wordings and id of the address of a quotation or source. */
export async function readIdParams(params: Promise<IdParams>) {
  const { locale, id } = await params
  return { ...requireLocale(locale), id: decodedSegment(id) }
}

/** The number of a revision, from 1; null for anything else. */
export function readRevisionNumber(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

import type { Metadata } from 'next'
import type { PageProjection } from '../../../domain/republishing/types'
import { defaultLocale } from '../../../i18n/site/locales'
import { articlePath } from './addresses'
import { siteAddress } from '../../../runtime/site-address'

/** Canonical address, reciprocal alternates of published locales, and what other sites show of a link. */
export function articleMetadata(page: PageProjection, slug: string): Metadata {
  const { manuscript } = page
  const canonical = articlePath(manuscript.locale, slug)
  const description = manuscript.subtitle ?? undefined
  return {
    metadataBase: siteAddress(),
    title: manuscript.title,
    description,
    authors: manuscript.byline === null ? undefined : [{ name: manuscript.byline }],
    alternates: { canonical, languages: languageAlternates(page, slug) },
    openGraph: {
      type: 'article',
      title: manuscript.title,
      description,
      url: canonical,
      locale: manuscript.locale.replace('-', '_'),
      publishedTime: page.firstPublishedAt,
      modifiedTime: page.publishedAt,
    },
  }
}

/** `x-default` is the source: a translation must not stand for the article where the source can be read. */
function languageAlternates(page: PageProjection, slug: string): Record<string, string> {
  const { locale, sourceLocale } = page.manuscript
  const languages: Record<string, string> = { [locale]: articlePath(locale, slug) }
  for (const other of page.alternates) languages[other.locale] = articlePath(other.locale, other.slug)
  const fallback = languages[sourceLocale] ?? languages[defaultLocale] ?? articlePath(locale, slug)
  return { ...languages, 'x-default': fallback }
}

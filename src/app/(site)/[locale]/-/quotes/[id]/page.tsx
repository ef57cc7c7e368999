import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siteAddresses } from '../../../../../../domain/republishing/site-addresses'
import { quotationJsonLd } from '../../../../../../domain/republishing/quotation-json-ld'
import { findQuotationPage } from '../../../../../../queries/published/find-quotation'
import { quotationPath } from '../../../../parts/addresses'
import { GoneQuotation } from '../../../../parts/gone-quotation'
import { JsonLdScript } from '../../../../parts/json-ld-script'
import { LanguageSwitch } from '../../../../parts/language-switch'
import { QuotationReading } from '../../../../parts/quotation-reading'
import { readIdParams, type IdParams } from '../../../../parts/read-params'
import { fullAddress } from '../../../../../../runtime/site-address'

interface QuotationPageProps {
  params: Promise<IdParams>
}

/** Rendered at the first request and kept until anything of its locale changes: see the page cache. */
export const revalidate = false

export function generateStaticParams(): IdParams[] {
  return []
}

/** Once for a rendering: metadata and page ask for the same, and a page costs one query. */
const quotationAt = cache(findQuotationPage)

async function findHere(params: Promise<IdParams>) {
  const { locale, words, id } = await readIdParams(params)
  const found = await quotationAt(locale, id)
  if (found.kind === 'unknown') notFound()
  return { locale, words, id, found }
}

export async function generateMetadata({ params }: QuotationPageProps): Promise<Metadata> {
  const { locale, words, id, found } = await findHere(params)
  if (found.kind !== 'published') return { title: words.quotation.goneTitle, robots: { index: false } }
  const { item, otherLocales } = found
  const languages = [locale, ...otherLocales].map((other) => [other, quotationPath(other, id)] as const)
  return {
    title: words.quotation.titleIn(item.article.title),
    description: `${item.marks.open}${item.wording}${item.marks.close}`,
    alternates: { canonical: quotationPath(locale, id), languages: Object.fromEntries(languages) },
  }
}

/** The permanent page of a quotation. */
export default async function QuotationPage({ params }: QuotationPageProps) {
  const { locale, words, id, found } = await findHere(params)
  if (found.kind !== 'published') return <GoneQuotation found={found} locale={locale} words={words} />
  const { item, page, index, otherLocales } = found
  const others = otherLocales.map((other) => ({ locale: other, href: quotationPath(other, id) }))
  return (
    <div className="page">
      <JsonLdScript graph={quotationJsonLd(item, siteAddresses(fullAddress, locale, item.article.slug))} />
      <h1>{words.quotation.title}</h1>
      <LanguageSwitch current={locale} others={others} words={words} />
      <QuotationReading item={item} page={page} index={index} words={words} />
    </div>
  )
}

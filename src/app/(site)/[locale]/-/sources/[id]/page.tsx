import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { quotationJsonLd } from '../../../../../../domain/republishing/quotation-json-ld'
import { siteAddresses } from '../../../../../../domain/republishing/site-addresses'
import { findSource } from '../../../../../../queries/published/find-source'
import { deliveredSourcePath, sourcePath } from '../../../../parts/addresses'
import { Downloads } from '../../../../parts/downloads'
import { JsonLdScript } from '../../../../parts/json-ld-script'
import { QuotationTeaser } from '../../../../parts/quotation-teaser'
import { readIdParams, type IdParams } from '../../../../parts/read-params'
import { fullAddress } from '../../../../../../runtime/site-address'
import { SourceFacts } from '../../../../parts/sources-list'

interface SourcePageProps {
  params: Promise<IdParams>
  searchParams: Promise<{ after?: string | string[] }>
}

const pageSize = 20

/** Once for a rendering; the cursor is compared by value. */
const sourceAt = cache((locale: string, id: string, after: string | null) =>
  findSource(locale, id, { limit: pageSize, after }),
)

async function findHere({ params, searchParams }: SourcePageProps) {
  const { locale, words, id } = await readIdParams(params)
  const asked = (await searchParams).after
  const after = typeof asked === 'string' ? asked : null
  const found = await sourceAt(locale, id, after)
  if (found === null) notFound()
  return { locale, words, id, after, found }
}

/** Later pages are left out of search engines: what stands on them moves on with every new quotation. */
export async function generateMetadata(props: SourcePageProps): Promise<Metadata> {
  const { locale, words, id, after, found } = await findHere(props)
  return {
    title: words.source.title(found.source.name),
    alternates: { canonical: sourcePath(locale, id) },
    ...(after === null ? {} : { robots: { index: false } }),
  }
}

/** Everything published that a source said or that stands in it, across articles, latest date first. */
export default async function SourcePage(props: SourcePageProps) {
  const { locale, words, id, after, found } = await findHere(props)
  const { source, quotations } = found
  const here = sourcePath(locale, id)
  return (
    <div className="page">
      <h1>{source.name}</h1>
      <p className="facts">
        <SourceFacts source={source} words={words} />
      </p>
      <p className="lead">{words.source.lead}</p>
      {quotations.items.length === 0 && <p>{words.source.beyond}</p>}
      <ol className="plain-list">
        {quotations.items.map((item) => (
          <li key={`${item.article.slug} ${item.id}`} className="quotation-teaser">
            <JsonLdScript
              graph={quotationJsonLd(item, siteAddresses(fullAddress, locale, item.article.slug))}
            />
            <QuotationTeaser item={item} locale={locale} words={words} />
          </li>
        ))}
      </ol>
      <nav className="facts" aria-label={words.source.title(source.name)}>
        {after !== null && (
          <span>
            <a href={here}>{words.source.newest}</a>
          </span>
        )}
        {quotations.next !== null && (
          <span>
            <a href={`${here}?after=${quotations.next}`} rel="next">
              {words.source.earlier}
            </a>
          </span>
        )}
      </nav>
      <Downloads
        words={words}
        files={[{ href: deliveredSourcePath(locale, id), label: words.source.json }]}
      />
    </div>
  )
}

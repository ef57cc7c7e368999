import type { PayloadRequest } from 'payload'

import type { TermRow } from '../../domain/translation/exchange/terms-csv'

/** Every term, or those of one locale, as a table has them. The caller has checked who asks: this reads past access. */
export async function loadTermRows(req: PayloadRequest, locale?: string): Promise<TermRow[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    ...(locale === undefined ? {} : { where: { locale: { equals: locale } } }),
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((term) => ({
    source: term.source,
    locale: term.locale,
    preferred: term.preferred,
    kind: term.kind ?? null,
    aliases: term.aliases ?? [],
    allowed: term.allowed ?? [],
    forbidden: term.forbidden ?? [],
    note: term.note ?? null,
    isUncertain: term.isUncertain ?? false,
  }))
}

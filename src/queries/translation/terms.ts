import type { PayloadRequest } from 'payload'

import type { Term } from '../../payload-types'

/** A term with its forms in one locale. */
export interface DeskTerm {
  id: number
  source: string
  aliases: string[]
  preferred: string
  kind: string | null
  allowed: string[]
  forbidden: string[]
  note: string | null
  isUncertain: boolean
}

/** The terms of a locale. The caller has checked who asks: this reads past access. */
export async function loadTerms(req: PayloadRequest, locale: string): Promise<DeskTerm[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { locale: { equals: locale } },
    sort: 'id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(termOf)
}

function termOf({
  id,
  source,
  aliases,
  preferred,
  kind,
  allowed,
  forbidden,
  note,
  isUncertain,
}: Term): DeskTerm {
  return {
    id,
    source,
    aliases: aliases ?? [],
    preferred,
    kind: kind ?? null,
    allowed: allowed ?? [],
    forbidden: forbidden ?? [],
    note: note ?? null,
    isUncertain: isUncertain ?? false,
  }
}

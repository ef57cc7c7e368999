import { accept, refuse } from '../domain/shared/result'
import { idOf } from '../queries/quote-value'
import type { Act, Outcome } from './within-transaction'

interface Claim {
  article: number
  locale: string
  slug: string
}

/** An address that is free or already ours; attaching makes it the publication's current one. */
interface ClaimedAddress {
  attach: (publication: number) => Promise<void>
}

/**
 * Checks that an address is free, or was always this article's: an address that readers know is never
 * given to another article.
 */
export async function claimAddress(
  act: Act,
  { article, locale, slug }: Claim,
): Promise<Outcome<ClaimedAddress>> {
  const { req } = act
  const { docs } = await req.payload.find({
    collection: 'addresses',
    where: { locale: { equals: locale }, slug: { equals: slug } },
    depth: 1,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [known] = docs
  const owner = known && typeof known.publication === 'object' ? idOf(known.publication.article) : null
  if (known && owner !== article) return refuse({ code: 'slugTaken', slug })
  return accept({
    attach: (publication) => attach(act, { publication, locale, slug, known: known?.id ?? null }),
  })
}

interface Attachment {
  publication: number
  locale: string
  slug: string
  /** The address on record, or null for a new one. */
  known: number | null
}

async function attach({ req }: Act, { publication, locale, slug, known }: Attachment): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'addresses',
    where: { publication: { equals: publication }, current: { equals: true }, slug: { not_equals: slug } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) await setCurrent(req, id, false)
  if (known !== null) return setCurrent(req, known, true)
  const data = { locale, slug, publication, current: true }
  await req.payload.create({ collection: 'addresses', data, depth: 0, overrideAccess: true, req })
}

async function setCurrent(req: Act['req'], id: number, current: boolean): Promise<void> {
  await req.payload.db.updateOne({ collection: 'addresses', id, data: { current }, req, returning: false })
}

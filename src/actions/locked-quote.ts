import { refuse, accept } from '../domain/shared/result'
import { checkLockVersion } from '../domain/workflow/working-copy'
import type { Quote } from '../payload-types'
import { lockRow } from '../queries/transaction'
import type { Act, Outcome } from './within-transaction'

/** A quotation as the person saw it. `lockVersion` comes from outside. */
export interface SeenQuote {
  quote: number
  lockVersion?: unknown
}

/** The quotation, held until the transaction ends; refused when it is not the version that the person saw. */
export async function lockedQuote({ req }: Act, seen: SeenQuote): Promise<Outcome<Quote>> {
  const row = await lockRow(req, 'quotes', seen.quote)
  if (!row) return refuse({ code: 'notFound' })
  const checked = checkLockVersion(seen.lockVersion, Number(row.lock_version))
  if (!checked.ok) return checked
  const quote = await req.payload.findByID({
    collection: 'quotes',
    id: seen.quote,
    depth: 0,
    joins: false,
    overrideAccess: true,
    req,
  })
  return accept(quote)
}

/** Several, in the order of their ids, so that two people who hold some of the same ones do not block each other. */
export async function lockedQuotes(
  act: Act,
  seen: readonly SeenQuote[],
): Promise<Outcome<Map<number, Quote>>> {
  const held = new Map<number, Quote>()
  for (const one of seen.toSorted((a, b) => a.quote - b.quote)) {
    const quote = await lockedQuote(act, one)
    if (!quote.ok) return quote
    held.set(one.quote, quote.value)
  }
  return accept(held)
}

type QuoteChange = Partial<
  Pick<Quote, 'wording' | 'marksOpen' | 'marksClose' | 'lifecycle' | 'lifecycleReason' | 'attribution'>
>

/** Writes what an act decided over the version that is held. */
export function writeQuote({ req }: Act, { id, lockVersion }: Quote, change: QuoteChange): Promise<Quote> {
  return req.payload.update({
    collection: 'quotes',
    id,
    data: { ...change, lockVersion },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

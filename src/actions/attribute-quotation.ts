import type { PayloadRequest } from 'payload'

import { mayAttribute } from '../domain/quotes/attribution-decision'
import { accept, refuse } from '../domain/shared/result'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import type { Quote, Source } from '../payload-types'
import { quotesOfArticle } from '../queries/article-quotes'
import { standingSource } from '../queries/find-source'
import { idOf } from '../queries/quote-value'
import { appendEvent } from './append-event'
import { lockedQuotes, writeQuote, type SeenQuote } from './locked-quote'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

type Attribution = Quote['attribution']

/** What a person says of who said it. Sources are ids; what is not named stays as it is. */
export type AttributionInput = Partial<Omit<Attribution, 'chain' | 'setBy' | 'speaker' | 'inDocument'>> & {
  speaker?: number | null
  inDocument?: number | null
}

export interface AttributionRequest extends SeenQuote {
  /** The article in which the person saw it. */
  article: number | null
  attribution: AttributionInput
  /** The other members of its chain that share the decision; empty to decide on this one alone. */
  chain: readonly SeenQuote[]
}

/** Puts on record who said a quotation, or the quotations of a whole chain, as one person decided it. */
export function attributeQuotation(
  req: PayloadRequest,
  request: AttributionRequest,
  now = new Date(),
): Promise<Outcome<Quote[]>> {
  return withinTransaction({ req, now }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.attribute, '')
    if (!allowed.ok) return allowed
    const held = await heldMembers(act, request)
    if (!held.ok) return held
    const [quote, ...members] = held.value
    if (!quote) return refuse({ code: 'notFound' })
    const decided = await decidedAttribution(act, quote, request)
    if (!decided.ok) return decided
    const written = [
      await writeQuote(act, quote, { attribution: inOrOutOfChain(quote, decided.value, members) }),
    ]
    for (const member of members) {
      written.push(await writeQuote(act, member, { attribution: sharedWith(member, decided.value) }))
    }
    await record(act, request, written)
    return accept(written)
  })
}

/** The quotation itself first, then the members of its chain. */
async function heldMembers(act: Act, request: AttributionRequest): Promise<Outcome<Quote[]>> {
  const seen = [request, ...request.chain.filter(({ quote }) => quote !== request.quote)]
  const held = await lockedQuotes(act, seen)
  if (!held.ok) return held
  const quotes = seen.flatMap(({ quote }) => held.value.get(quote) ?? [])
  if (quotes.length > 1 && !(await isChain(act, request, quotes))) return refuse({ code: 'notAChain' })
  return accept(quotes)
}

/** Chains are numbered anew in each article, so that the mark alone does not make one. */
async function isChain({ req }: Act, { article }: AttributionRequest, quotes: Quote[]): Promise<boolean> {
  const chain = quotes[0]?.attribution.chain
  if (article === null || !chain || quotes.some(({ attribution }) => attribution.chain !== chain))
    return false
  const used = await quotesOfArticle(req, article)
  return quotes.every(({ id }) => used.has(id))
}

async function decidedAttribution(
  act: Act,
  { attribution: before }: Quote,
  { attribution: given }: AttributionRequest,
): Promise<Outcome<Attribution>> {
  const sources = await namedSources(act, before, given)
  if (!sources.ok) return sources
  const { speaker, inDocument } = sources.value
  const after: Attribution = {
    ...before,
    ...given,
    speaker: speaker?.id ?? null,
    inDocument: inDocument?.id ?? null,
    setBy: 'human',
  }
  const allowed = mayAttribute({
    status: after.status,
    asWritten: after.asWritten ?? null,
    speakerKind: after.speakerKind ?? null,
    evidence: after.evidence ?? [],
    confidence: after.confidence,
    confidenceReason: after.confidenceReason ?? null,
    saidOn: after.saidOnStated ? { stated: after.saidOnStated, edtf: after.saidOnEdtf ?? null } : null,
    speaker: speaker?.kind ?? null,
  })
  return allowed.ok ? accept(after) : allowed
}

interface NamedSources {
  speaker: Source | null
  inDocument: Source | null
}

async function namedSources(
  { req }: Act,
  before: Attribution,
  given: AttributionInput,
): Promise<Outcome<NamedSources>> {
  const found: NamedSources = { speaker: null, inDocument: null }
  for (const field of ['speaker', 'inDocument'] as const) {
    const id = given[field] === undefined ? idOf(before[field]) : given[field]
    if (id === null || id === undefined) continue
    found[field] = await standingSource(req, id)
    if (!found[field]) return refuse({ code: 'sourceGone', source: id })
  }
  return accept(found)
}

/** What the members of a chain have in common. A country by wording stays each one's own. */
function sharedWith({ attribution: own }: Quote, decided: Attribution): Attribution {
  const { onBehalfOf, chain, evidence = [] } = own
  const content = evidence.filter(({ part }) => part === 'content')
  const shown = (decided.evidence ?? []).filter(({ part }) => part !== 'content')
  return { ...decided, onBehalfOf, chain, evidence: [...shown, ...content] }
}

const shared = ['status', 'speakerKind', 'asWritten', 'cue', 'occasion', 'venue', 'saidOnStated'] as const

/** Who is decided on alone and differently no longer shares the attribution of the others. */
function inOrOutOfChain({ attribution: before }: Quote, decided: Attribution, members: Quote[]): Attribution {
  const isSame = shared.every((field) => (before[field] ?? null) === (decided[field] ?? null))
  const isSameSource = (['speaker', 'inDocument'] as const).every(
    (field) => idOf(before[field]) === idOf(decided[field]),
  )
  return members.length > 0 || (isSame && isSameSource) ? decided : { ...decided, chain: null }
}

async function record(act: Act, { article }: AttributionRequest, quotes: Quote[]): Promise<void> {
  const [first] = quotes
  await appendEvent(act, {
    type: 'quotation.attributed',
    article,
    locale: null,
    revision: null,
    digest: null,
    details: {
      quotes: quotes.map(({ id }) => id),
      status: first?.attribution.status,
      speaker: idOf(first?.attribution.speaker),
      confidence: first?.attribution.confidence,
    },
  })
}

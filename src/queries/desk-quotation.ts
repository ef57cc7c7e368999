import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { wordingDigest } from '../domain/manuscript/digest'
import { quotedRuns } from '../domain/manuscript/quoted-runs'
import { contextOf, type QuotationContext } from '../domain/quotes/context'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import type { Quote, Source, Verification } from '../payload-types'
import { mayReadArticle } from './find-article'
import { idOf } from './quote-value'
import { sectionOfQuote } from './section-summary'
import { loadSources } from './source-records'
import { runSql } from './transaction'
import { loadWorkingCopy, type WorkingCopy } from './working-copy'

/** A source by what a person tells it apart by. */
export interface NamedSource {
  id: number
  name: string
  kind: Source['kind']
  role: string | null
}

/** Where a quotation is used: the working text of an article, or what readers see of one. */
export interface QuotationUse {
  article: number
  title: string
  /** Null for the working text. */
  published: { locale: string; number: number } | null
}

/** What the person may do with it; the acts judge again. */
export interface DeskAbilities {
  attribute: boolean
  verify: boolean
  standing: boolean
  reword: boolean
  merge: boolean
}

export interface ChainMember {
  id: number
  lockVersion: number
  words: string
}

/** One quotation at the quote desk, in one article. */
export interface DeskQuotation {
  article: { id: number; title: string; locale: string; slug: string }
  section: { id: number; heading: string | null }
  quote: Pick<
    Quote,
    'id' | 'lockVersion' | 'wording' | 'kind' | 'language' | 'originalLanguage' | 'lifecycle' | 'attribution'
  > & { marks: { open: string; close: string }; lifecycleReason: string | null; key: string }
  speaker: NamedSource | null
  inDocument: NamedSource | null
  context: QuotationContext
  /** The other members of its chain. */
  chain: ChainMember[]
  verifications: (Pick<
    Verification,
    'id' | 'result' | 'locator' | 'extract' | 'extractLanguage' | 'method' | 'byName' | 'checkedOn'
  > & { source: NamedSource | null; isOfThisWording: boolean })[]
  uses: QuotationUse[]
  may: DeskAbilities
  /** Whether this person imported it, and so cannot verify it. */
  isImporter: boolean
}

/** The quotation as it stands in the working text; null for nobody and where the text does not use it. */
export async function deskQuotation(
  req: PayloadRequest,
  { article, quote }: { article: number; quote: number },
): Promise<DeskQuotation | null> {
  const actor = actorOf(req)
  if (!actor?.roles.length || !(await mayReadArticle(req, article))) return null
  const copy = await loadWorkingCopy(req, article)
  const index = copy?.quotes.findIndex(({ id }) => id === quote) ?? -1
  const document = copy?.quotes[index]
  const context = copy && contextOf(copy.manuscript, index)
  if (!copy || !document || !context) return null
  const verifications = await verificationsOf(req, quote)
  const sources = await loadSources(req, namedIn(document, verifications))
  const named = (value: number | { id: number } | null | undefined) => {
    const source = idOf(value)
    return source === null ? null : namedSource(sources.get(source))
  }
  return {
    article: {
      id: article,
      title: copy.article.title,
      locale: copy.article.sourceLocale,
      slug: copy.article.slug,
    },
    section: sectionOf(copy, index),
    quote: quoteFacts(document),
    speaker: named(document.attribution.speaker),
    inDocument: named(document.attribution.inDocument),
    context,
    chain: chainOf(copy, document),
    verifications: verifications.map((one) => ({
      ...verificationFacts(one),
      source: named(one.source),
      isOfThisWording: one.wordingDigest === (wordingDigest(document.wording) as string),
    })),
    uses: await usesOf(req, document),
    may: abilitiesOf(actor),
    isImporter: String(idOf(document.importedBy)) === actor.id,
  }
}

/** What a person of the desk may do here, by the policy. */
export function abilitiesOf(actor: NonNullable<ReturnType<typeof actorOf>>): DeskAbilities {
  const may = (verb: keyof DeskAbilities) => requireRole(actor, deskPolicy[verb], '').ok
  return {
    attribute: may('attribute'),
    verify: may('verify'),
    standing: may('standing'),
    reword: may('reword'),
    merge: may('merge'),
  }
}

function quoteFacts(document: Quote): DeskQuotation['quote'] {
  const { id, lockVersion, wording, kind, language, lifecycle, attribution, key } = document
  const marks = { open: document.marksOpen ?? '', close: document.marksClose ?? '' }
  const { originalLanguage = null, lifecycleReason = null } = document
  return {
    id,
    lockVersion,
    wording,
    kind,
    language,
    originalLanguage,
    lifecycle,
    lifecycleReason,
    attribution,
    marks,
    key,
  }
}

function verificationFacts(one: Verification) {
  const { id, result, locator, extract, extractLanguage, method, byName, checkedOn } = one
  return { id, result, locator, extract, extractLanguage, method, byName, checkedOn }
}

export function namedSource(source: Source | undefined): NamedSource | null {
  return source ? { id: source.id, name: source.name, kind: source.kind, role: source.role || null } : null
}

function namedIn({ attribution }: Quote, verifications: readonly Verification[]): number[] {
  const named = [attribution.speaker, attribution.inDocument, ...verifications.map(({ source }) => source)]
  return named.flatMap((one) => idOf(one) ?? [])
}

async function verificationsOf(req: PayloadRequest, quote: number): Promise<Verification[]> {
  const { docs } = await req.payload.find({
    collection: 'verifications',
    where: { quote: { equals: quote } },
    sort: '-id',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

function sectionOf({ sections, manuscript }: WorkingCopy, quote: number): DeskQuotation['section'] {
  const section = sections[sectionOfQuote(manuscript, quote)]
  if (!section) throw new Error(`quotation ${quote} stands in no section of the working copy`)
  return { id: section.id, heading: section.heading || null }
}

function chainOf({ quotes }: WorkingCopy, { id, attribution: { chain } }: Quote): ChainMember[] {
  if (!chain) return []
  return quotes
    .filter((other) => other.id !== id && other.attribution.chain === chain)
    .map((other) => ({
      id: other.id,
      lockVersion: other.lockVersion,
      words: `${other.marksOpen ?? ''}${other.wording}${other.marksClose ?? ''}`,
    }))
}

/** What readers see first, then the working texts. */
async function usesOf(req: PayloadRequest, { id, key }: Quote): Promise<QuotationUse[]> {
  const rows = await runSql(
    req,
    sql`select a.id as article, a.title, p.locale, r.number from publications p
          join revisions r on r.id = p.revision_id and jsonb_exists(r.identity->'quotes', ${key})
          join articles a on a.id = p.article_id
        where p.state = 'published'
        union all
        select distinct a.id, a.title, null, null::numeric from occurrences o
          join articles a on a.id = o.article
        where o.quote = ${id} and o.kind = 'quotation'`,
  )
  return rows.map(({ article, title, locale, number }) => ({
    article: Number(article),
    title: String(title),
    published: typeof locale === 'string' ? { locale, number: Number(number) } : null,
  }))
}

/** Words in marks that are no quotation, with the section they stand in. */
export interface DeskPassage {
  article: { id: number; title: string; locale: string }
  section: { id: number; heading: string | null; lockVersion: number }
  words: string
  /** The line they stand in, cut into before, the words with their marks, and after. */
  line: { before: string; marked: string; after: string }
  may: DeskAbilities
}

/** The passage at a place of the index; null where it is not there any more. */
export async function deskPassage(
  req: PayloadRequest,
  { article, section, position }: { article: number; section: number; position: number },
): Promise<DeskPassage | null> {
  const actor = actorOf(req)
  if (!actor?.roles.length || !(await mayReadArticle(req, article))) return null
  const [row] = await runSql(
    req,
    sql`select wording from occurrences where kind = 'passage' and article = ${article}
          and section = ${section} and position = ${position}`,
  )
  const copy = row ? await loadWorkingCopy(req, article) : null
  const index = copy?.sections.findIndex(({ id }) => id === section) ?? -1
  const document = copy?.sections[index]
  if (!row || !copy || !document) return null
  const words = String(row.wording)
  return {
    article: { id: article, title: copy.article.title, locale: copy.article.sourceLocale },
    section: { id: section, heading: document.heading || null, lockVersion: document.lockVersion },
    words,
    line: lineWith(copy, index, words),
    may: abilitiesOf(actor),
  }
}

function lineWith({ manuscript }: WorkingCopy, section: number, words: string): DeskPassage['line'] {
  const blocks = manuscript.sections[section]?.blocks ?? []
  const runs = blocks.flatMap((block) => quotedRuns(block, manuscript.quotes))
  const run = runs.find(({ text }) => text === words)
  if (!run) return { before: '', marked: words, after: '' }
  return { before: run.before, marked: `${run.open}${run.text}${run.close}`, after: run.after }
}

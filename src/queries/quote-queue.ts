import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import {
  byUrgency,
  reasonsFor,
  type QueueFacts,
  type QueueReason,
  type Waiting,
} from '../domain/quotes/queue'
import { refreshOccurrences } from './occurrence-index'
import { runSql } from './transaction'

/** What is asked of the queue: of one article or all, for one reason, whatever waits, or simply everything. */
export interface QueueQuestion {
  article: number | null
  show: QueueReason | 'waiting' | 'all'
  /** From 1; null for the page that has `at`. */
  page: number | null
  /** What the person has before them; null for the first thing on the page. */
  at: QueueKey | null
}

/** Where something waits: a quotation in an article, or words in marks in a section. */
export type QueueKey =
  | { kind: 'quotation'; article: number; quote: number }
  | { kind: 'passage'; article: number; section: number; position: number }

export interface QueueItem {
  key: QueueKey
  words: string
  articleTitle: string
  reasons: QueueReason[]
  isPublished: boolean
}

export interface QuoteQueue {
  items: QueueItem[]
  /** How many wait for each reason; one that waits for two counts for both. */
  counts: Partial<Record<QueueReason, number>>
  /** How many wait at all, and how many there are. */
  waiting: number
  all: number
  page: number
  pages: number
  /** What the person has before them, and what they go on to. */
  at: QueueKey | null
  next: QueueKey | null
  previous: QueueKey | null
}

/** Items of a page. */
export const queuePage = 50

type Entry = Waiting & { key: QueueKey; reasons: QueueReason[]; words: string | null }

const nothing: QuoteQueue = {
  items: [],
  counts: {},
  waiting: 0,
  all: 0,
  page: 1,
  pages: 1,
  at: null,
  next: null,
  previous: null,
}

/** The queue of the quote desk, in plain SQL; empty for nobody. */
export async function quoteQueue(req: PayloadRequest, question: QueueQuestion): Promise<QuoteQueue> {
  if (!actorOf(req)?.roles.length) return nothing
  const entries = await queueEntries(req, question.article)
  const waiting = entries.filter(({ reasons }) => reasons.length > 0)
  const shown = shownBy(question.show, entries, waiting)
  const pages = Math.max(1, Math.ceil(shown.length / queuePage))
  const page = Math.min(Math.max(1, question.page ?? pageOf(question.at, shown)), pages)
  const slice = shown.slice((page - 1) * queuePage, page * queuePage)
  const at = question.at ?? slice[0]?.key ?? null
  return {
    items: await withWords(req, slice),
    counts: countsOf(waiting),
    waiting: waiting.length,
    all: entries.length,
    page,
    pages,
    at,
    ...neighboursOf(entries, shown, at),
  }
}

function pageOf(at: QueueKey | null, shown: readonly Entry[]): number {
  const index = at ? shown.findIndex(({ key }) => isSameKey(key, at)) : 0
  return Math.floor(Math.max(0, index) / queuePage) + 1
}

/** What follows something in the queue, and what stands before it; it need not wait any more itself. */
function neighboursOf(
  entries: readonly Entry[],
  shown: readonly Entry[],
  at: QueueKey | null,
): Pick<QuoteQueue, 'next' | 'previous'> {
  const here = at ? entries.findIndex(({ key }) => isSameKey(key, at)) : -1
  if (here < 0) return { next: null, previous: null }
  const isShown = new Set(shown)
  const found = (list: readonly Entry[]) => list.find((entry) => isShown.has(entry))?.key ?? null
  const before = entries.slice(0, here)
  const next = found([...entries.slice(here + 1), ...before])
  return { next, previous: found(before.toReversed()) }
}

function isSameKey(a: QueueKey, b: QueueKey): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function shownBy(show: QueueQuestion['show'], entries: Entry[], waiting: Entry[]): Entry[] {
  if (show === 'all') return entries
  return show === 'waiting' ? waiting : waiting.filter(({ reasons }) => reasons.includes(show))
}

function countsOf(waiting: readonly Entry[]): QuoteQueue['counts'] {
  const counts: QuoteQueue['counts'] = {}
  for (const reason of waiting.flatMap(({ reasons }) => reasons)) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

/** Everything the desk has in hand, the most urgent first. */
async function queueEntries(req: PayloadRequest, article: number | null): Promise<Entry[]> {
  await refreshOccurrences(req)
  const published = await wrongInPublished(req, article)
  const inTexts = await quotationEntries(req, article, published)
  const used = new Set(inTexts.map(({ key }) => JSON.stringify(key)))
  const elsewhere = published.filter(({ key }) => !used.has(JSON.stringify(key)))
  return [...inTexts, ...elsewhere, ...(await passageEntries(req, article))].sort(byUrgency)
}

type Where = ReturnType<typeof sql>

function inArticle(column: Where, article: number | null): Where {
  return article === null ? sql`true` : sql`${column} = ${article}`
}

/** Sections with their places in their article, from 1; the order is Payload's fractional key. */
const placedSections = sql`(
  select id, rank() over (partition by article_id order by _sections_sections_order collate "C") as place from sections
)`

/** Of a quotation that a text uses twice, the first place. */
async function quotationEntries(
  req: PayloadRequest,
  article: number | null,
  published: readonly Entry[],
): Promise<Entry[]> {
  const rows = await runSql(
    req,
    sql`select distinct on (o.article, o.quote) o.article, o.quote,
          s.place as section, o.position,
          o.evidence, q.attribution_status as status, q.attribution_confidence as confidence, q.lifecycle,
          case when v.wording_digest is null then 'never'
            when v.wording_digest = encode(sha256(convert_to(q.wording, 'UTF8')), 'hex') then 'thisWording'
            else 'otherWording' end as verified
        from occurrences o
        join quotes q on q.id = o.quote
        join ${placedSections} s on s.id = o.section
        left join (
          select distinct on (quote_id) quote_id, wording_digest from verifications order by quote_id, id desc
        ) v on v.quote_id = q.id
        where o.kind = 'quotation' and ${inArticle(sql`o.article`, article)}
        order by o.article, o.quote, section, o.position`,
  )
  const alarming = new Set(published.map(({ key }) => JSON.stringify(key)))
  return rows.map((row) => {
    const key: QueueKey = { kind: 'quotation', article: Number(row.article), quote: Number(row.quote) }
    return {
      key,
      words: null,
      reasons: reasonsFor(row as unknown as QueueFacts),
      isPublished: alarming.has(JSON.stringify(key)),
      article: key.article,
      section: Number(row.section),
      position: Number(row.position),
    }
  })
}

/** Misattributed and withdrawn quotations in what readers see now, in whichever language. */
async function wrongInPublished(req: PayloadRequest, article: number | null): Promise<Entry[]> {
  const rows = await runSql(
    req,
    sql`select distinct p.article_id as article, q.id as quote, q.lifecycle
        from quotes q
        join publications p on p.state = 'published'
        join revisions r on r.id = p.revision_id and jsonb_exists(r.identity->'quotes', q.key)
        where q.lifecycle in ('misattributed', 'withdrawn') and ${inArticle(sql`p.article_id`, article)}`,
  )
  return rows.map((row) => ({
    key: { kind: 'quotation', article: Number(row.article), quote: Number(row.quote) },
    words: null,
    reasons: [row.lifecycle === 'withdrawn' ? 'withdrawnInUse' : 'misattributedInUse'],
    isPublished: true,
    article: Number(row.article),
    section: 0,
    position: 0,
  }))
}

/** Words in marks that are no quotation, but for those that the desk calls terms. */
async function passageEntries(req: PayloadRequest, article: number | null): Promise<Entry[]> {
  const rows = await runSql(
    req,
    sql`select o.article, o.section, o.position, o.wording,
          s.place
        from occurrences o join ${placedSections} s on s.id = o.section
        where o.kind = 'passage' and ${inArticle(sql`o.article`, article)}
          and not exists (
            select 1 from (
              select p.answer from passages p where p.wording = o.wording order by p.id desc limit 1
            ) last where last.answer = 'term'
          )`,
  )
  return rows.map((row) => ({
    key: {
      kind: 'passage',
      article: Number(row.article),
      section: Number(row.section),
      position: Number(row.position),
    },
    words: String(row.wording),
    reasons: ['unmarkedPassage'],
    isPublished: false,
    article: Number(row.article),
    section: Number(row.place),
    position: Number(row.position),
  }))
}

/** The beginning of the words is what a list shows. */
const listed = 120

async function withWords(req: PayloadRequest, entries: readonly Entry[]): Promise<QueueItem[]> {
  const quotes = entries.flatMap(({ key }) => (key.kind === 'quotation' ? [key.quote] : []))
  const articles = entries.map(({ key }) => key.article)
  const rows = await runSql(
    req,
    sql`select 'quote' as kind, id, coalesce(marks_open, '') || left(wording, ${listed}) || coalesce(marks_close, '') as words
          from quotes where id in (select one::int from jsonb_array_elements_text(${JSON.stringify(quotes)}::jsonb) one)
        union all
        select 'article', id, title from articles
          where id in (select one::int from jsonb_array_elements_text(${JSON.stringify(articles)}::jsonb) one)`,
  )
  const words = new Map(rows.map((row) => [`${String(row.kind)}/${String(row.id)}`, String(row.words)]))
  return entries.map(({ key, words: passage, reasons, isPublished }) => ({
    key,
    words: (key.kind === 'quotation' ? words.get(`quote/${key.quote}`) : passage?.slice(0, listed)) ?? '',
    articleTitle: words.get(`article/${key.article}`) ?? '',
    reasons,
    isPublished,
  }))
}

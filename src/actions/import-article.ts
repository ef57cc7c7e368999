import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import { manuscriptFrom } from '../domain/importing/build'
import { carriedCorrections, withCarried } from '../domain/importing/carry-over'
import type { Corrections } from '../domain/importing/corrections'
import { decodeFile } from '../domain/importing/decode'
import { parseArticle, type ParsedArticle } from '../domain/importing/parse'
import { planImport } from '../domain/importing/plan'
import type { Choice, ImportPlan } from '../domain/importing/plan-types'
import { refusalFindings } from '../domain/importing/refusals'
import { canonicalJson } from '../domain/manuscript/canonical'
import type { Manuscript } from '../domain/manuscript/types'
import type { Finding } from '../domain/quotes/types'
import { accept, refuse } from '../domain/shared/result'
import { isSlug } from '../domain/shared/slug'
import type { Article } from '../payload-types'
import { deskLocales } from '../queries/desk-locales'
import { loadWorkingCopy, type WorkingCopy } from '../queries/working-copy'
import { deskTerms } from '../queries/terms'
import { findArticleBySlug } from '../queries/find-article'
import { appendEvent } from './append-event'
import {
  lockArticle,
  operator,
  withinTransaction,
  type Act,
  type Circumstances,
  type Outcome,
} from './within-transaction'
import { writeWorkingCopy } from './write-working-copy'

export interface ImportRequest {
  bytes: Uint8Array
  fileName: string
  slug: string
  locale: string
  corrections?: Corrections
  /** What to do with every conflict that `decisions` does not name. */
  keep?: Choice
  /** By the path of the conflict. */
  decisions?: Readonly<Record<string, Choice>>
  isDryRun?: boolean
}

/**
 * `done`: written, or nothing to write; `planned`: a dry run; `conflicts`: a person must decide first;
 * `refused`: the file cannot be imported, `findings` say why. But for `done`, nothing was written.
 */
export type ImportStatus = 'done' | 'planned' | 'conflicts' | 'refused'

export interface ImportReport {
  status: ImportStatus
  plan: Omit<ImportPlan, 'merged' | 'origin'>
  findings: Finding[]
  /** The text as it was read, for showing the plan in place; null where it could not be read. */
  parsed: ParsedArticle | null
  article: { id: number; slug: string } | null
}

const nothing: ImportReport['plan'] = {
  creates: { articles: 0, sections: 0, quotes: 0, sources: 0 },
  updates: [],
  conflicts: [],
}

/** Reads a file, plans what it changes and, unless it is a dry run or conflicts are open, writes it. */
export function importArticle(
  req: PayloadRequest,
  request: ImportRequest,
  circumstances: Circumstances = {},
): Promise<Outcome<ImportReport>> {
  return withinTransaction({ req, ...circumstances }, async (act) => {
    const allowed = requireRole(act.actor, deskPolicy.import, request.locale)
    if (!allowed.ok) return allowed
    const field = unreadableField(req, request)
    if (field) return refuse({ code: 'malformed', field })
    const decoded = decodeFile(request.bytes)
    if (decoded.ok) return planAndWrite(act, request, decoded.value.file)
    const findings = refusalFindings(decoded.refusal)
    return accept({ status: 'refused', plan: nothing, findings, parsed: null, article: null })
  })
}

/** What says no place on the desk: an address that is none, a language that is not the desk's. */
function unreadableField(req: PayloadRequest, { slug, locale }: ImportRequest): 'slug' | 'locale' | null {
  if (!isSlug(slug)) return 'slug'
  return deskLocales(req).includes(locale) ? null : 'locale'
}

async function planAndWrite(act: Act, request: ImportRequest, text: string): Promise<Outcome<ImportReport>> {
  const standing = await standingCopy(act, request)
  if (!standing.ok) return standing
  const current = standing.value
  const base = (current?.article.origin?.manuscript ?? null) as Manuscript | null
  const parsed = readText(text, request, { base, terms: await deskTerms(act.req) })
  const file = fileOf(request, parsed, current)
  const { keep, decisions } = request
  const mine = current?.manuscript ?? null
  const { merged, origin, ...plan } = planImport({ base, mine, file, keep, decisions })
  const { findings } = parsed
  const report = { plan, findings, parsed, article: current ? named(current.article) : null }
  if (findings.some(({ severity }) => severity === 'error')) return accept({ ...report, status: 'refused' })
  if (request.isDryRun) return accept({ ...report, status: 'planned' })
  if (!isDecided(plan, request)) return accept({ ...report, status: 'conflicts' })
  if (isNothingNew(plan, request, { file, current })) return accept({ ...report, status: 'done' })
  const article = await write(act, { request, parsed, file, merged, origin, current })
  return accept({ ...report, status: 'done', article: named(article) })
}

/** Lines that the file left as they were are read as the last import read them, corrections included. */
function readText(
  text: string,
  request: ImportRequest,
  { base, terms }: { base: Manuscript | null; terms: readonly string[] },
): ParsedArticle {
  const { locale: language, corrections } = request
  const parsed = parseArticle(text, { language, terms, corrections })
  if (!base) return parsed
  const carried = carriedCorrections(base, parsed)
  if (carried.lines.length + carried.spans.length === 0) return parsed
  return parseArticle(text, { language, terms, corrections: withCarried(carried, corrections) })
}

function named({ id, slug }: Article): { id: number; slug: string } {
  return { id, slug }
}

/**
 * The working copy of that slug, locked; null when there is none. An article in another language is another
 * article: its text would be replaced. A copy that cannot be read whole would lose what was not read.
 */
async function standingCopy(
  { req }: Act,
  { slug, locale }: ImportRequest,
): Promise<Outcome<WorkingCopy | null>> {
  const existing = await findArticleBySlug(req, slug)
  if (!existing) return accept(null)
  if (existing.sourceLocale !== locale) return refuse({ code: 'slugTaken', slug })
  await lockArticle(req, existing.id)
  const copy = await loadWorkingCopy(req, existing.id)
  const unknown = copy?.unknown ?? []
  if (unknown.length === 0) return accept(copy)
  return refuse({ code: 'unknownContent', nodes: [...new Set(unknown.map(({ type }) => type))] })
}

/**
 * What the file says. The file that was imported last says what it said then: how a person corrected it, or
 * how the rules of that day read it, is not asked again.
 */
function fileOf(request: ImportRequest, parsed: ParsedArticle, current: WorkingCopy | null): Manuscript {
  const { manuscript, fileDigest } = current?.article.origin ?? {}
  const isCorrected = [request.corrections?.lines, request.corrections?.spans].some((list) => list?.length)
  if (manuscript && !isCorrected && fileDigest === bytesDigest(request)) {
    return manuscript as unknown as Manuscript
  }
  return manuscriptFrom(parsed, { locale: request.locale, sourceLocale: request.locale })
}

/** SHA-256 of the file as it came, in lower-case hexadecimal digits. */
function bytesDigest({ bytes }: Pick<ImportRequest, 'bytes'>): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Another file is noted even where it changes nothing, or what a person decided of it would be asked again. */
function isNothingNew(
  { updates }: ImportReport['plan'],
  request: ImportRequest,
  { file, current }: Pick<Writing, 'file' | 'current'>,
): boolean {
  if (!current || updates.length > 0) return false
  const { manuscript, fileDigest } = current.article.origin ?? {}
  return fileDigest === bytesDigest(request) && canonicalJson(manuscript ?? null) === canonicalJson(file)
}

function isDecided(
  { conflicts }: Pick<ImportPlan, 'conflicts'>,
  { keep, decisions }: ImportRequest,
): boolean {
  return conflicts.every(({ path }) => decisions?.[path] ?? keep)
}

interface Writing {
  request: ImportRequest
  parsed: ParsedArticle
  /** What the file says; the base of the next three-way plan. */
  file: Manuscript
  merged: Manuscript
  origin: ImportPlan['origin']
  current: WorkingCopy | null
}

async function write(
  act: Act,
  { request, parsed, file, merged, origin, current }: Writing,
): Promise<Article> {
  const article = await writeArticle(act, { request, parsed, file, merged, current })
  const onto =
    <D>(records: readonly D[] | undefined) =>
    (index: number | null) => {
      const existing = index === null ? undefined : records?.[index]
      return existing ? { existing } : { key: null }
    }
  await writeWorkingCopy(act, {
    article,
    manuscript: merged,
    sections: origin.sections.map(onto(current?.sections)),
    quotes: origin.quotes.map(onto(current?.quotes)),
    sources: origin.sources.map(onto(current?.sources)),
    current,
    importedBy: personOf(act),
  })
  await appendEvent(act, {
    type: 'article.imported',
    article: article.id,
    locale: request.locale,
    revision: null,
    digest: article.origin?.fileDigest ?? null,
    details: { fileName: request.fileName },
  })
  return article
}

/** The account that acts, or null for the command line. */
function personOf({ actor }: Pick<Act, 'actor'>): number | null {
  return actor.id === operator.id ? null : Number(actor.id)
}

async function writeArticle(
  { req, actor, now }: Act,
  { request, parsed, file, merged, current }: Omit<Writing, 'origin'>,
): Promise<Article> {
  const { title, subtitle, byline } = merged
  const origin = {
    fileName: request.fileName,
    fileDigest: bytesDigest(request),
    layout: { ...parsed.layout },
    manuscript: { ...file },
    importedBy: personOf({ actor }),
    importedAt: now.toISOString(),
  }
  if (current) {
    const { id, lockVersion } = current.article
    return req.payload.update({
      collection: 'articles',
      id,
      data: { title, subtitle, byline, origin, lockVersion },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const sourceLocale = request.locale as Article['sourceLocale']
  const data = { title, subtitle, byline, slug: request.slug, sourceLocale, origin, lockVersion: 1 }
  return req.payload.create({ collection: 'articles', data, depth: 0, overrideAccess: true, req })
}

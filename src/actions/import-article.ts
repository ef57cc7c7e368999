import type { PayloadRequest } from 'payload'

import { requireRole } from '../domain/workflow/roles'
import { manuscriptFrom } from '../domain/importing/build'
import type { Corrections } from '../domain/importing/corrections'
import { decodeFile } from '../domain/importing/decode'
import { parseArticle, type ParsedArticle } from '../domain/importing/parse'
import { planImport } from '../domain/importing/plan'
import type { Choice, ImportPlan } from '../domain/importing/plan-types'
import { refusalFindings } from '../domain/importing/refusals'
import { wordingDigest } from '../domain/manuscript/digest'
import type { Manuscript } from '../domain/manuscript/types'
import type { Finding } from '../domain/quotes/types'
import { accept } from '../domain/shared/result'
import type { Article } from '../payload-types'
import { loadWorkingCopy, type WorkingCopy } from '../queries/working-copy'
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
    const allowed = requireRole(act.actor, ['editor', 'chief', 'admin'], request.locale)
    if (!allowed.ok) return allowed
    const file = readFile(request)
    if (!file.parsed) return accept({ status: 'refused', plan: nothing, article: null, ...file })
    return accept(await planAndWrite(act, request, file.parsed))
  })
}

function readFile(request: ImportRequest): { parsed: ParsedArticle | null; findings: Finding[] } {
  const decoded = decodeFile(request.bytes)
  if (!decoded.ok) return { parsed: null, findings: refusalFindings(decoded.refusal) }
  const { locale: language, corrections } = request
  const parsed = parseArticle(decoded.value.file, { language, corrections })
  return { parsed, findings: parsed.findings }
}

async function planAndWrite(act: Act, request: ImportRequest, parsed: ParsedArticle): Promise<ImportReport> {
  const file = manuscriptFrom(parsed, { locale: request.locale, sourceLocale: request.locale })
  const { findings } = parsed
  const existing = await findArticleBySlug(act.req, request.slug)
  if (existing) await lockArticle(act.req, existing.id)
  const current = existing ? await loadWorkingCopy(act.req, existing.id) : null
  const { merged, origin, ...plan } = planImport({
    base: (existing?.origin?.manuscript ?? null) as Manuscript | null,
    mine: current?.manuscript ?? null,
    file,
    keep: request.keep,
    decisions: request.decisions,
  })
  const report = {
    plan,
    findings,
    parsed,
    article: existing ? { id: existing.id, slug: existing.slug } : null,
  }
  if (findings.some(({ severity }) => severity === 'error')) return { ...report, status: 'refused' }
  if (request.isDryRun) return { ...report, status: 'planned' }
  if (plan.conflicts.length > 0 && !isDecided(plan, request)) return { ...report, status: 'conflicts' }
  if (current && plan.updates.length === 0) return { ...report, status: 'done' }
  const article = await write(act, { request, parsed, file, merged, origin, current })
  return { ...report, status: 'done', article: { id: article.id, slug: article.slug } }
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
    fileDigest: wordingDigest(parsed.text),
    layout: { ...parsed.layout },
    manuscript: { ...file },
    importedBy: personOf({ actor }),
    importedAt: now.toISOString(),
  }
  const said = { depth: 0, overrideAccess: true, req } as const
  if (current) {
    const { id, lockVersion } = current.article
    return req.payload.update({
      collection: 'articles',
      id,
      data: { title, subtitle, byline, origin, lockVersion },
      ...said,
    })
  }
  const sourceLocale = request.locale as Article['sourceLocale']
  const data = { title, subtitle, byline, slug: request.slug, sourceLocale, origin, lockVersion: 1 }
  return req.payload.create({ collection: 'articles', data, ...said })
}

import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { actorOf } from '../../access/roles'
import type { Freshness } from '../../domain/translation/carrying/types'
import type { SegmentState } from '../../domain/translation/review/states'
import { accept, type Decision } from '../../domain/shared/result'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import { suggestionsOf } from '../../suggesting/noted'
import type { SuggestionsOff } from '../../suggesting/settings'
import { runSql } from '../transaction'
import type { TranslationFacts } from './load-translation'
import { orphansOf, type DeskOrphan } from './orphans'
import { quotationsFor, type DeskQuotation } from './quotations'
import { loadTerms, type DeskTerm } from './terms'

/** A section of the source, with how far it is. */
export interface DeskSection {
  /** Its key; null for the front: title, subtitle, byline. */
  section: string | null
  heading: string | null
  /** The place of its first sentence. */
  order: number
  segments: number
  approved: number
}

export interface DeskAssignment {
  id: number
  person: { id: number; name: string }
  role: 'translator' | 'reviewer'
  section: string | null
  dueOn: string | null
}

/** What a translation is, how far it is, and what the person who asks may do. */
export interface TranslationDesk {
  translation: { id: number; article: number; locale: string; sourceLocale: string }
  title: string
  sourceRevision: { id: number; number: number; digest: string; isPublished: boolean }
  counts: { segments: number; states: Record<SegmentState, number>; freshness: Record<Freshness, number> }
  sections: DeskSection[]
  quotations: DeskQuotation[]
  terms: DeskTerm[]
  assignments: DeskAssignment[]
  orphans: DeskOrphan[]
  may: { write: boolean; review: boolean; assign: boolean; submit: boolean }
  /** The service that may be asked for suggestions, by name, or what is missing for one. */
  suggestions: Decision<string, SuggestionsOff>
  /** Who asks, to tell their own words apart. */
  me: string | null
}

export async function translationDesk(
  req: PayloadRequest,
  translation: TranslationFacts,
): Promise<TranslationDesk> {
  const { id, article, locale, sourceLocale, sourceRevision } = translation
  const [revision] = await runSql(
    req,
    sql`select id, number, digest, status, manuscript->>'title' as title from revisions where id = ${sourceRevision}`,
  )
  return {
    translation: { id, article, locale, sourceLocale },
    title: String(revision?.title),
    sourceRevision: {
      id: sourceRevision,
      number: Number(revision?.number),
      digest: String(revision?.digest),
      isPublished: revision?.status === 'published',
    },
    counts: await countsOf(req, id),
    sections: await sectionsOf(req, translation),
    quotations: [...(await quotationsFor(req, translation)).values()],
    terms: await loadTerms(req, translation),
    assignments: await assignmentsOf(req, id),
    orphans: await orphansOf(req, id),
    suggestions: nameOfMachine(req),
    ...mayOf(req, locale),
  }
}

/** No more than the name: whoever asks gets no key with it. */
function nameOfMachine(req: PayloadRequest): TranslationDesk['suggestions'] {
  const suggestions = suggestionsOf(req.payload.config)
  return suggestions.ok ? accept(suggestions.value.name) : suggestions
}

function mayOf(req: PayloadRequest, locale: string): Pick<TranslationDesk, 'may' | 'me'> {
  const actor = actorOf(req)
  const { write, review, assign } = deskPolicy.desk
  const holds = (roles: typeof write) => actor !== null && requireRole(actor, roles, locale).ok
  const submit = holds(deskPolicy.translation.submit)
  return {
    may: { write: holds(write), review: holds(review), assign: holds(assign), submit },
    me: actor?.id ?? null,
  }
}

async function countsOf(req: PayloadRequest, translation: number): Promise<TranslationDesk['counts']> {
  const rows = await runSql(
    req,
    sql`select state, freshness, segment_id is not null as stands, coalesce(target, '') <> '' as has_words,
          count(*)::int as count
        from segment_translations where translation_id = ${translation} group by 1, 2, 3, 4`,
  )
  const counts: TranslationDesk['counts'] = {
    segments: 0,
    states: { untranslated: 0, draft: 0, submitted: 0, reviewed: 0, approved: 0 },
    freshness: { current: 0, staleMinor: 0, staleMajor: 0, carried: 0, orphan: 0 },
  }
  for (const row of rows) {
    const count = Number(row.count)
    if (row.stands === true) {
      counts.segments += count
      counts.states[row.state as SegmentState] += count
      counts.freshness[row.freshness as Freshness] += count
    } else if (row.has_words === true) counts.freshness.orphan += count
  }
  return counts
}

async function sectionsOf(
  req: PayloadRequest,
  { id, sourceRevision }: TranslationFacts,
): Promise<DeskSection[]> {
  const rows = await runSql(
    req,
    sql`select s.section, min(s."order")::int as first, count(*)::int as segments,
          count(*) filter (where t.state = 'approved' and t.freshness = 'current')::int as approved,
          (select h.source from segments h where h.revision_id = ${sourceRevision}
            and h.block = 'heading:' || s.section limit 1) as heading
        from segment_translations t join segments s on s.id = t.segment_id
        where t.translation_id = ${id} group by s.section order by 2`,
  )
  return rows.map((row) => ({
    section: typeof row.section === 'string' ? row.section : null,
    heading: typeof row.heading === 'string' ? row.heading : null,
    order: Number(row.first),
    segments: Number(row.segments),
    approved: Number(row.approved),
  }))
}

async function assignmentsOf(req: PayloadRequest, translation: number): Promise<DeskAssignment[]> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { translation: { equals: translation }, endedAt: { exists: false } },
    sort: 'id',
    depth: 1,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, person, role, section, dueOn }) => ({
    id,
    person:
      typeof person === 'object' ? { id: person.id, name: person.name ?? '' } : { id: person, name: '' },
    role,
    section: section ?? null,
    dueOn: dueOn ?? null,
  }))
}

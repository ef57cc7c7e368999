import { randomUUID } from 'node:crypto'

import { generateNKeysBetween } from 'payload/shared'

import { canonicalJson } from '../domain/manuscript/canonical'
import { blockByValue } from '../domain/manuscript/scopes'
import type { Image, Manuscript, Quote, Section, Source } from '../domain/manuscript/types'
import type {
  Article,
  Quote as QuoteDocument,
  Section as SectionDocument,
  Source as SourceDocument,
} from '../payload-types'
import type { WorkingCopy } from '../queries/working-copy'
import { writeBody, type BodyIds } from '../richtext/from-manuscript'
import { quoteFields, sourceFields } from './record-fields'
import type { Act } from './within-transaction'

/** A record that lives on, or the key under which a new one is made (null for a fresh key). */
type Target<D> = { existing: D } | { key: string | null }

/** A manuscript to be written over a working copy, each of its parts onto a record or as a new one. */
export interface WritePlan {
  article: Article
  manuscript: Manuscript
  sections: Target<SectionDocument>[]
  quotes: Target<QuoteDocument>[]
  sources: Target<SourceDocument>[]
  /** The copy as it stands, to write only what differs; null for a new article. */
  current: WorkingCopy | null
  /** Whoever imports quotations cannot verify them. */
  importedBy: number | null
}

/**
 * Makes the working copy say what the manuscript says. Records are updated only where they differ, so that
 * a part nobody changed keeps its version, its history and its contributors. Sections that the manuscript
 * does not have are deleted; quotations and sources stay, since other texts may use them.
 */
export async function writeWorkingCopy(act: Act, plan: WritePlan): Promise<void> {
  const sources = await writeSources(act, plan)
  const quotes = await writeQuotes(act, plan, sources)
  const images = await imageIds(act, plan.manuscript)
  const ids: BodyIds = {
    quote: (index) => at(quotes, index),
    image: (image) => images.get(image.sha256) ?? missingImage(image),
    node: randomUUID,
  }
  const sections = await writeSections(act, plan, ids, quotes)
  await removeOthers(act, plan, sections)
  await putInOrder(act, plan, sections)
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`the manuscript has no record ${index}`)
  return item
}

/** How many records were written when this one is begun: sources first, then quotations, then sections. */
function tell({ progress }: Act, { sources, quotes, sections }: Manuscript, done: number): void {
  progress?.(done, sources.length + quotes.length + sections.length)
}

function missingImage(image: Image): never {
  throw new Error(`no picture with the bytes ${image.sha256} is kept`)
}

async function writeSources(act: Act, { manuscript, sources, current }: WritePlan): Promise<number[]> {
  const { req } = act
  const ids: number[] = []
  for (const [index, value] of manuscript.sources.entries()) {
    tell(act, manuscript, index)
    const target = at(sources, index)
    if (!('existing' in target)) {
      const data = { ...sourceFields(value), ...keyed(target.key) }
      ids.push(
        (await req.payload.create({ collection: 'sources', data, depth: 0, overrideAccess: true, req })).id,
      )
      continue
    }
    const { id, lockVersion } = target.existing
    if (differs(value, valueOf<Source>(current?.sources, current?.manuscript.sources, id))) {
      const data = { ...sourceFields(value), lockVersion }
      await req.payload.update({ collection: 'sources', id, data, depth: 0, overrideAccess: true, req })
    }
    ids.push(id)
  }
  return ids
}

async function writeQuotes(act: Act, plan: WritePlan, sources: number[]): Promise<number[]> {
  const { manuscript, quotes, importedBy } = plan
  const ids: number[] = []
  for (const [index, value] of manuscript.quotes.entries()) {
    tell(act, manuscript, manuscript.sources.length + index)
    const target = at(quotes, index)
    const fields = quoteFields(value, (source) => at(sources, source))
    if ('existing' in target) {
      await updateQuote(act, plan, target.existing, value, fields)
      ids.push(target.existing.id)
    } else {
      const data = { ...fields, ...keyed(target.key), importedBy }
      ids.push(
        (
          await act.req.payload.create({
            collection: 'quotes',
            data,
            depth: 0,
            overrideAccess: true,
            req: act.req,
          })
        ).id,
      )
    }
  }
  return ids
}

async function updateQuote(
  { req }: Act,
  { manuscript, current }: WritePlan,
  { id, lockVersion }: QuoteDocument,
  value: Quote,
  fields: ReturnType<typeof quoteFields>,
): Promise<void> {
  const before = valueOf<Quote>(current?.quotes, current?.manuscript.quotes, id)
  const wanted = comparable(value, manuscript.sources)
  if (before && current && !differs(wanted, comparable(before, current.manuscript.sources))) return
  await req.payload.update({
    collection: 'quotes',
    id,
    data: { ...fields, lockVersion },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** A quotation with its sources by name, so that two manuscripts that number them differently agree. */
function comparable({ attribution, ...quote }: Quote, sources: readonly Source[]): unknown {
  const named = (index: number | null) => (index === null ? null : (sources[index] ?? null))
  const { speaker, inDocument, ...rest } = attribution
  return {
    ...quote,
    verifications: [],
    attribution: { ...rest, speaker: named(speaker), inDocument: named(inDocument) },
  }
}

async function writeSections(
  act: Act,
  plan: WritePlan,
  ids: BodyIds,
  quotes: readonly number[],
): Promise<number[]> {
  const { manuscript, sections, current, article } = plan
  const written: number[] = []
  for (const [index, value] of manuscript.sections.entries()) {
    tell(act, manuscript, manuscript.sources.length + manuscript.quotes.length + index)
    const target = at(sections, index)
    const data = { heading: value.heading, body: writeBody(value.blocks, ids) as SectionDocument['body'] }
    if (!('existing' in target)) {
      const fresh = { ...data, article: article.id, ...keyed(target.key) }
      written.push(
        (
          await act.req.payload.create({
            collection: 'sections',
            data: fresh,
            depth: 0,
            overrideAccess: true,
            req: act.req,
          })
        ).id,
      )
      continue
    }
    const { id, lockVersion } = target.existing
    const before = valueOf<Section>(current?.sections, current?.manuscript.sections, id)
    const wanted = sectionByValue(value, manuscript.quotes, quotes)
    if (
      !before ||
      !current ||
      differs(wanted, sectionByValue(before, current.manuscript.quotes, idsOf(current)))
    ) {
      await act.req.payload.update({
        collection: 'sections',
        id,
        data: { ...data, lockVersion },
        depth: 0,
        overrideAccess: true,
        req: act.req,
      })
    }
    written.push(id)
  }
  return written
}

function idsOf(copy: WorkingCopy): number[] {
  return copy.quotes.map(({ id }) => id)
}

/** A section by its words, and by which records its quotations are, in their order. */
function sectionByValue(section: Section, quotes: readonly Quote[], ids: readonly number[]): unknown {
  const blocks = section.blocks.map((block) => blockByValue(block, quotes))
  const used = JSON.stringify(section.blocks).matchAll(/"type":"quote","quote":(\d+)/g)
  return {
    heading: section.heading,
    blocks,
    quotes: [...used].map(([, index]) => ids[Number(index)] ?? null),
  }
}

function differs(after: unknown, before: unknown): boolean {
  return canonicalJson(after) !== canonicalJson(before ?? null)
}

function valueOf<V>(
  documents: readonly { id: number }[] | undefined,
  values: readonly V[] | undefined,
  id: number,
): V | undefined {
  const index = documents?.findIndex((document) => document.id === id) ?? -1
  return index < 0 ? undefined : values?.[index]
}

function keyed(key: string | null): { key: string; lockVersion: number } {
  return { key: key ?? randomUUID(), lockVersion: 1 }
}

async function imageIds({ req }: Act, manuscript: Manuscript): Promise<Map<string, number>> {
  const hashes = manuscript.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'image' ? [block.sha256] : [])),
  )
  if (hashes.length === 0) return new Map()
  const where = { sha256: { in: hashes } }
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ sha256, id }) => [sha256, id]))
}

async function removeOthers({ req }: Act, { current }: WritePlan, kept: readonly number[]): Promise<void> {
  for (const { id } of current?.sections ?? []) {
    if (!kept.includes(id))
      await req.payload.delete({ collection: 'sections', id, depth: 0, overrideAccess: true, req })
  }
}

/** Sections made one after the other already stand in order; only a changed order is written. */
async function putInOrder({ req }: Act, { current }: WritePlan, wanted: readonly number[]): Promise<void> {
  const before = (current?.sections ?? []).map(({ id }) => id).filter((id) => wanted.includes(id))
  const after = [...before, ...wanted.filter((id) => !before.includes(id))]
  if (after.every((id, index) => id === wanted[index])) return
  const keys = generateNKeysBetween(null, null, wanted.length)
  for (const [index, id] of wanted.entries()) {
    const data = { _sections_sections_order: keys[index] } as Partial<SectionDocument>
    await req.payload.update({ collection: 'sections', id, data, depth: 0, overrideAccess: true, req })
  }
}

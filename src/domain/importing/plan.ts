/** What a file would change: the plan that an import shows first and writes afterwards. */
import type { Manuscript, Section } from '../manuscript/types'
import { quotesIn, withQuotes } from '../manuscript/block-references'
import { Ledger } from './ledger'
import { matchQuotes } from './match-quotes'
import type { QuoteMatches } from './match-quotes'
import { isDecidedByPeople } from './merge-attribution'
import { MergedQuotes } from './merge-quotes'
import { orderTriples } from './order'
import { piecesOf } from './pieces'
import type { Piece } from './pieces'
import type { Choice, ImportPlan, ImportPlanFacts, PlanOrigin } from './plan-types'
import { triplesOf } from './triples'
import type { Triple } from './triples'

/**
 * Plans the import of `file` onto `mine`, three-way against `base`, piece by piece: title, subtitle,
 * headings, blocks, and the record of every quotation. What only the file changed is an update, what only
 * the editor changed stays, what both changed differently is a conflict for a person to decide. The same
 * file again plans nothing.
 */
export function planImport(facts: ImportPlanFacts): ImportPlan {
  return facts.mine ? planOnto(facts.mine, facts) : planNew(facts.file)
}

function planNew(file: Manuscript): ImportPlan {
  const { sections, quotes, sources } = file
  const creates = { articles: 1, sections: sections.length, quotes: quotes.length, sources: sources.length }
  const none = (records: readonly unknown[]) => records.map(() => null)
  const origin = { sections: none(sections), quotes: none(quotes), sources: none(sources) }
  return { creates, updates: [], conflicts: [], merged: file, origin }
}

function planOnto(mine: Manuscript, { base, file, keep, decisions }: ImportPlanFacts): ImportPlan {
  const ledger = new Ledger(base !== null, { keep, decisions })
  const sides = { base, mine, file, ledger }
  const front = mergeFront(sides)
  const { sections, sectionOrigins, quotes } = mergeBody(sides)
  const { updates, conflicts } = ledger
  if (updates.length === 0) return { ...unchanged(mine), conflicts }
  const origin = { sections: sectionOrigins, quotes: quotes.origins, sources: quotes.sources.origins }
  const merged = { ...mine, ...front, sections, quotes: quotes.list, sources: quotes.sources.list }
  return { creates: countNew(origin), updates, conflicts, merged, origin }
}

interface Sides {
  base: Manuscript | null
  mine: Manuscript
  file: Manuscript
  ledger: Ledger
}

function unchanged(mine: Manuscript): Omit<ImportPlan, 'conflicts'> {
  const same = (records: readonly unknown[]) => [...records.keys()]
  const origin = { sections: same(mine.sections), quotes: same(mine.quotes), sources: same(mine.sources) }
  return { creates: countNew(origin), updates: [], merged: mine, origin }
}

function countNew({ sections, quotes, sources }: PlanOrigin): ImportPlan['creates'] {
  const count = (origins: readonly (number | null)[]) => origins.filter((origin) => origin === null).length
  return { articles: 0, sections: count(sections), quotes: count(quotes), sources: count(sources) }
}

/** The byline is the editor's alone: a plain text file has no line that is known to be one. */
function mergeFront({ base, mine, file, ledger }: Sides): Pick<Manuscript, 'title' | 'subtitle'> {
  const side = (path: 'title' | 'subtitle') => {
    const version = (text: string | null | undefined) =>
      typeof text === 'string' ? { key: text, text } : null
    const [was, ours, theirs] = [version(base?.[path]), version(mine[path]), version(file[path])]
    return ledger.settle({ path, base: was, mine: ours, file: theirs }) === 'file' ? file : mine
  }
  return { title: side('title').title, subtitle: side('subtitle').subtitle }
}

/** A piece of the merged text and the side that it is taken from. */
interface MergedPiece {
  side: Choice
  piece: Piece
  triple: Triple<Piece>
}

function mergeBody(sides: Sides) {
  const { base, mine, file, ledger } = sides
  const pieces = { base: base && piecesOf(base), mine: piecesOf(mine), file: piecesOf(file) }
  const triples = orderTriples(triplesOf(pieces), pieces, (orders) => ledger.settle(orders))
  const matches = matchQuotes(sides, triples)
  const merged = triples.flatMap((triple) => mergePiece(triple, sides, matches))
  const kept = new Set(merged.flatMap((piece) => recordsIn(piece, matches)))
  const quotes = new MergedQuotes({ base, mine, file, matches, kept, ledger })
  return { ...sectionsOf(merged, mine, quotes), quotes }
}

function mergePiece(
  triple: Triple<Piece>,
  { mine, ledger, base: hasBase }: Sides,
  matches: QuoteMatches,
): MergedPiece[] {
  const { base, file } = triple
  const path = base?.path ?? (hasBase ? null : triple.mine?.path) ?? addedPath(triple)
  const isGuarded = losesDecision(triple, mine, matches)
  const side = ledger.settle({ path, base, mine: triple.mine, file, isGuarded })
  const piece = triple[side]
  return piece ? [{ side, piece, triple }] : []
}

function addedPath({ mine, file }: Triple<Piece>): string {
  return `added/${(file ?? mine)?.path}`
}

/**
 * Whether words about which a person decided something are missing from the file's version of the piece.
 * That they stand elsewhere in the file is not enough: that piece may not be the one that is taken.
 */
function losesDecision(triple: Triple<Piece>, mine: Manuscript, { exact }: QuoteMatches): boolean {
  const decided = quotesOf(triple.mine).filter((index) => {
    const quote = mine.quotes[index]
    return quote !== undefined && isDecidedByPeople(quote)
  })
  const kept = new Set(quotesOf(triple.file).map((index) => exact[index]))
  return decided.some((index) => !kept.has(index))
}

function quotesOf(piece: Piece | null): number[] {
  return piece?.block ? quotesIn(piece.block) : []
}

/** The records of `mine` whose words a merged piece uses. */
function recordsIn({ side, piece }: MergedPiece, { exact }: QuoteMatches): number[] {
  const indexes = quotesOf(piece)
  return side === 'mine' ? indexes : indexes.flatMap((index) => exact[index] ?? [])
}

/** Headings begin sections; a section lives on where its heading does, the lead where there is one. */
function sectionsOf(merged: readonly MergedPiece[], mine: Manuscript, quotes: MergedQuotes) {
  const sections: Section[] = []
  const sectionOrigins: (number | null)[] = []
  const begin = (heading: string | null, origin: number | null) => {
    sections.push({ heading, blocks: [] })
    sectionOrigins.push(origin)
  }
  if (keepsLead(merged, mine)) begin(null, 0)
  for (const { side, piece, triple } of merged) {
    if (piece.block === null) begin(piece.text, triple.mine?.section ?? null)
    else if (sections.length === 0) begin(null, null)
    if (piece.block)
      sections.at(-1)?.blocks.push(withQuotes(piece.block, (index) => quotes.place(side, index)))
  }
  return { sections, sectionOrigins }
}

/** A lead that is left without blocks goes; one that the editor keeps empty stays. */
function keepsLead([first]: readonly MergedPiece[], { sections: [lead] }: Manuscript): boolean {
  if (lead?.heading !== null) return false
  return lead.blocks.length === 0 || (first !== undefined && first.piece.block !== null)
}

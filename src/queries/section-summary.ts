import { quotesIn } from '../domain/manuscript/block-references'
import type { ManuscriptFinding } from '../domain/manuscript/finding'
import { blockText } from '../domain/manuscript/text'
import type { Manuscript } from '../domain/manuscript/types'
import type { WorkingCopy } from './working-copy'

/** A section of the working copy at a glance. `characters` counts code points without line ends. */
export interface SectionSummary {
  id: number
  heading: string | null
  /** How it begins; whole characters, cut after about 40. */
  opening: string
  characters: number
  quotations: number
  /** Findings that are more than a note. */
  findings: number
}

/** The sections in the order of the text, each with how many of the text's findings stand in it. */
export function summariseSections(
  { manuscript, sections }: WorkingCopy,
  findings: readonly ManuscriptFinding[],
): SectionSummary[] {
  const more = findings.filter(({ severity }) => severity !== 'info')
  return sections.map(({ id }, index) => {
    const section = manuscript.sections[index]
    if (!section) throw new Error(`section ${id} is not in the manuscript of its article`)
    const words = section.blocks.flatMap((block) => blockText(block, manuscript.quotes))
    const inSection = more.filter(
      ({ where }) =>
        (where.section ?? (where.quote === undefined ? -1 : sectionOfQuote(manuscript, where.quote))) ===
        index,
    )
    return {
      id,
      heading: section.heading,
      opening: openingOf(words[0] ?? ''),
      characters: [...words.join('')].length,
      quotations: new Set(section.blocks.flatMap(quotesIn)).size,
      findings: inSection.length,
    }
  })
}

/** The index of the section that shows a quotation first; -1 when none does. */
export function sectionOfQuote({ sections }: Manuscript, quote: number): number {
  return sections.findIndex(({ blocks }) => blocks.some((block) => quotesIn(block).includes(quote)))
}

function openingOf(text: string): string {
  const characters = [...text]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text
}

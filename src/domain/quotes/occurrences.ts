/** Where a text uses which quotation, and where it has words in marks that are none. */
import { quotesIn } from '../manuscript/block-references'
import { quotedRuns, seemsSpoken } from '../manuscript/quoted-runs'
import { textForm } from '../manuscript/text'
import type { Manuscript } from '../manuscript/types'
import { evidenceState, type EvidenceState } from './evidence-state'

/** `quote` is an index into `Manuscript.quotes`. */
export type Occurrence =
  { kind: 'quotation'; quote: number; evidence: EvidenceState } | { kind: 'passage'; wording: string }

/** For each section, in the order of the text; of one block first its quotations, then its passages. */
export function occurrencesIn(manuscript: Manuscript): Occurrence[][] {
  const text = textForm(manuscript)
  const states = manuscript.quotes.map(({ attribution }) => evidenceState(attribution.evidence, text))
  return manuscript.sections.map(({ blocks }) =>
    blocks.flatMap((block): Occurrence[] => [
      ...quotesIn(block).map((quote): Occurrence => ({
        kind: 'quotation',
        quote,
        evidence: states[quote] ?? 'none',
      })),
      ...quotedRuns(block, manuscript.quotes)
        .filter(seemsSpoken)
        .map((run): Occurrence => ({ kind: 'passage', wording: run.text })),
    ]),
  )
}

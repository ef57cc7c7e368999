import { tokensOf } from '../../../domain/translation/segments/coded-text'
import type { SegmentKind } from '../../../domain/translation/segments/types'
import type { Chip } from '../coded/chips'
import type { Row } from '../row'
import type { DeskState } from '../state/desk-state'

/** A sentence as the page would show it; `isSource` where nothing is translated yet. */
export interface PreviewSentence {
  id: number
  runs: readonly PreviewRun[]
  isSource: boolean
}

export interface PreviewRun {
  text: string
  isStrong: boolean
  isEmphasis: boolean
  /** A quotation, or another thing that is not the sentence's own words. */
  isChip: boolean
}

export interface PreviewBlock {
  key: string
  kind: SegmentKind
  sentences: readonly PreviewSentence[]
}

/** So many sentences around the active one are shown: the page follows, it is not drawn whole. */
const around = 40

/** The page around the active sentence, block by block, as far as it is translated. */
export function previewBlocks(
  { rows, order, drafts, active }: Pick<DeskState, 'rows' | 'order' | 'drafts' | 'active'>,
  chips: { target: (row: Row) => (code: string) => Chip; source: (row: Row) => (code: string) => Chip },
): PreviewBlock[] {
  const at = Math.max(0, active === null ? 0 : order.indexOf(active))
  const blocks: (PreviewBlock & { sentences: PreviewSentence[] })[] = []
  for (const id of order.slice(Math.max(0, at - around), at + around)) {
    const row = rows.get(id)
    if (!row) continue
    const target = drafts.get(id)?.target ?? row.target
    const isSource = target.trim() === ''
    const runs = isSource ? runsOf(row.source, chips.source(row)) : runsOf(target, chips.target(row))
    const sentence: PreviewSentence = { id, runs, isSource }
    const last = blocks.at(-1)
    const isSameBlock =
      last?.key.startsWith(`${row.block}/`) && last.kind === row.kind && row.kind === 'sentence'
    if (last && isSameBlock) last.sentences.push(sentence)
    else blocks.push({ key: `${row.block}/${id}`, kind: row.kind, sentences: [sentence] })
  }
  return blocks
}

function runsOf(coded: string, chipOf: (code: string) => Chip): PreviewRun[] {
  const open: string[] = []
  return tokensOf(coded).flatMap((token): PreviewRun[] => {
    if (token.type === 'open') open.push(token.id)
    if (token.type === 'close') open.splice(open.lastIndexOf(token.id), 1)
    if (token.type === 'open' || token.type === 'close') return []
    const isChip = token.type === 'standalone'
    const text = token.type === 'text' ? token.text : chipOf(coded.slice(token.start, token.end)).text
    const isStrong = open.some((id) => id.startsWith('b'))
    const isEmphasis = open.some((id) => id.startsWith('i:') || id.startsWith('bi'))
    return [{ text, isStrong, isEmphasis, isChip }]
  })
}

import { isBlockChange } from './compare'
import type { BlockComparison } from './comparison'

/** A block to show, or a run of unchanged blocks to fold: “⋯ 14 unchanged paragraphs ⋯”. */
export type Shown = { type: 'block'; block: BlockComparison } | { type: 'fold'; blocks: BlockComparison[] }

/**
 * Folds the unchanged blocks of a section, but for `context` blocks beside each change. A single block is not
 * folded: the fold would be as long as the block.
 */
export function foldUnchanged(blocks: readonly BlockComparison[], context = 1): Shown[] {
  const near = nearChanges(blocks, context)
  const shown: Shown[] = []
  for (const [position, block] of blocks.entries()) {
    const last = shown.at(-1)
    if (near.has(position)) shown.push({ type: 'block', block })
    else if (last?.type === 'fold') last.blocks.push(block)
    else shown.push({ type: 'fold', blocks: [block] })
  }
  return shown.map((item) => unfoldSingle(item))
}

function nearChanges(blocks: readonly BlockComparison[], context: number): Set<number> {
  const near = new Set<number>()
  for (const [position, block] of blocks.entries()) {
    if (!isBlockChange(block)) continue
    for (let beside = position - context; beside <= position + context; beside++) near.add(beside)
  }
  return near
}

function unfoldSingle(item: Shown): Shown {
  if (item.type === 'block') return item
  const [first, ...rest] = item.blocks
  return first && rest.length === 0 ? { type: 'block', block: first } : item
}

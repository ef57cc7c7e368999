/** Sources of a merged manuscript, in the order of their first use. */
import { sourceAt } from '../manuscript/references'
import type { Manuscript, Source } from '../manuscript/types'
import { sourceKey } from '../sources/identity'
import type { Choice } from './plan-types'

export class MergedSources {
  readonly list: Source[] = []
  readonly origins: (number | null)[] = []
  private readonly places = new Map<string, number>()
  private readonly named = new Map<string, number>()

  constructor(private readonly sides: Record<Choice, Manuscript>) {
    sides.mine.sources.forEach((source, index) => {
      if (!this.named.has(sourceKey(source))) this.named.set(sourceKey(source), index)
    })
  }

  /**
   * The index in `list` of a source that one side refers to. A source of the file is the editor's of the same
   * name; two sources that the editor keeps apart stay two, though they share a name.
   */
  indexOf(side: Choice, index: number | null): number | null {
    const source = sourceAt(this.sides[side].sources, index)
    if (source === null) return null
    const origin = side === 'mine' ? index : (this.named.get(sourceKey(source)) ?? null)
    const key = origin === null ? sourceKey(source) : `mine ${origin}`
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.list.length)
    this.origins.push(origin)
    return this.list.push(sourceAt(this.sides.mine.sources, origin) ?? source) - 1
  }
}

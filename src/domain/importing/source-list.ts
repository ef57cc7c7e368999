import type { Source } from '../manuscript/types'
import type { NamedParty } from '../quotes/types'
import { sourceKey } from '../sources/identity'

/** Sources in the order of their first use, each once; what the text does not say of them stays unknown. */
export class SourceList {
  readonly list: Source[] = []
  private readonly known = new Map<string, number>()

  /** The index of a party in `list`, which grows when the party is new; null for nobody. */
  indexOf(party: NamedParty | null): number | null {
    if (party === null) return null
    const key = sourceKey(party)
    const index = this.known.get(key) ?? this.list.push(sourceFrom(party)) - 1
    this.known.set(key, index)
    const source = this.list[index]
    if (source && source.role === null) source.role = party.role
    return index
  }
}

function sourceFrom({ kind, name, role }: NamedParty): Source {
  return { kind, name, role, names: {}, citation: null }
}

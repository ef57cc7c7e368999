/** Three-way decisions, one piece at a time, and the list of what they come to. */
import type { Choice, PlannedConflict, PlannedUpdate } from './plan-types'

/** A piece in three versions: `key` compares, `text` is shown. Null where a version does not have it. */
export interface Version {
  key: string
  text: string
}

export interface ThreeWay {
  path: string
  base: Version | null
  mine: Version | null
  file: Version | null
  /** Counts an unchanged piece of `mine` as changed, because a person's decision hangs on its words. */
  isGuarded?: boolean
}

export class Ledger {
  readonly updates: PlannedUpdate[] = []
  readonly conflicts: PlannedConflict[] = []

  constructor(
    /** Without a base nothing tells an editor's change from the file's, so that every difference is a conflict. */
    private readonly hasBase: boolean,
    private readonly decided: { keep?: Choice; decisions?: Readonly<Record<string, Choice>> },
  ) {}

  /** Whose version stands in the merged manuscript; notes an update or a conflict where there is one. */
  settle({ path, base, mine, file, isGuarded = false }: ThreeWay): Choice {
    const isSame = (a: Version | null, b: Version | null) => a?.key === b?.key
    if (isSame(mine, file)) return 'mine'
    if (this.hasBase && isSame(base, file)) return 'mine'
    if (this.hasBase && isSame(base, mine) && !isGuarded) return this.update(path, mine, file)
    const decision = Object.hasOwn(this.decided.decisions ?? {}, path)
      ? this.decided.decisions?.[path]
      : undefined
    const choice = decision ?? this.decided.keep
    if (choice === 'file') return this.update(path, mine, file)
    if (!choice) this.conflicts.push({ path, base: textOf(base), mine: textOf(mine), file: textOf(file) })
    return 'mine'
  }

  private update(path: string, from: Version | null, to: Version | null): Choice {
    this.updates.push({ path, from: textOf(from), to: textOf(to) })
    return 'file'
  }
}

function textOf(version: Version | null): string | null {
  return version?.text ?? null
}

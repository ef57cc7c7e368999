import { tokensOf, type Token } from './coded-text'

/** What is wrong with the codes of a target. Offsets are half-open UTF-16 code units into the target. */
export interface CodeFault {
  /** `missing` of the source; `extra`: unknown, or more often than in the source; the rest concern pairs. */
  kind: 'missing' | 'extra' | 'unopened' | 'unclosed' | 'crossing'
  id: string
  start: number
  end: number
}

type CodeToken = Exclude<Token, { type: 'text' }>

/**
 * Holds the codes of a target against its source's: each as often as there, each pair opened before it is closed and
 * none half in another. A reading and a run in another language may be left out, since they belong to the source.
 */
export function codeFaults(source: string, target: string): CodeFault[] {
  const present = codesIn(target)
  return [
    ...missing(codesIn(source), present, target.length),
    ...extra(codesIn(source), present),
    ...pairing(present),
  ]
}

function codesIn(coded: string): CodeToken[] {
  return tokensOf(coded).filter((token) => token.type !== 'text')
}

function counted(tokens: readonly CodeToken[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id, type } of tokens) if (type !== 'close') counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function missing(source: readonly CodeToken[], target: readonly CodeToken[], length: number): CodeFault[] {
  const there = counted(target)
  return [...counted(source)].flatMap(([id, count]): CodeFault[] => {
    const isOptional = id.startsWith('r:') || id.startsWith('l:')
    return isOptional || (there.get(id) ?? 0) >= count ? [] : [{ kind: 'missing', id, start: 0, end: length }]
  })
}

function extra(source: readonly CodeToken[], target: readonly CodeToken[]): CodeFault[] {
  const left = counted(source)
  return target.flatMap(({ id, type, start, end }): CodeFault[] => {
    if (type === 'close') return []
    left.set(id, (left.get(id) ?? 0) - 1)
    return (left.get(id) ?? 0) < 0 ? [{ kind: 'extra', id, start, end }] : []
  })
}

function pairing(target: readonly CodeToken[]): CodeFault[] {
  const faults: CodeFault[] = []
  const open: CodeToken[] = []
  for (const token of target) {
    if (token.type === 'open') open.push(token)
    if (token.type !== 'close') continue
    const at = open.findLastIndex(({ id }) => id === token.id)
    if (at !== open.length - 1 || at < 0) faults.push(faultOf(at < 0 ? 'unopened' : 'crossing', token))
    if (at >= 0) open.splice(at, 1)
  }
  return [...faults, ...open.map((token) => faultOf('unclosed', token))]
}

function faultOf(kind: CodeFault['kind'], { id, start, end }: CodeToken): CodeFault {
  return { kind, id, start, end }
}

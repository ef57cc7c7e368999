/** When two sources are the same one. Names are compared folded and always shown as they were written. */
import type { SourceKind } from '../manuscript/types'

/** The middle dots that writers put between the parts of a transcribed name: 纳夫鲁兹·埃尔基诺夫. */
const MIDDLE_DOTS = /[\u00B7\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65]/gu

/**
 * A name for comparing only: NFKC (full width to half width), middle dots as U+00B7 with no space around
 * them, runs of white space as one space, lower case. Nothing is reordered, shortened or transliterated: a
 * looser fold would make one person of two.
 */
export function foldName(name: string): string {
  return name
    .replace(MIDDLE_DOTS, '·')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/ ?· ?/gu, '·')
    .trim()
    .toLowerCase()
}

/** A key that two sources share exactly when they are the same: their kind and their folded name. */
export function sourceKey(source: { kind: SourceKind; name: string }): string {
  return `${source.kind}:${foldName(source.name)}`
}

/** Whether two mentions are of the same source. A person and a work of the same name are two. */
export function sameSource(
  a: { kind: SourceKind; name: string },
  b: { kind: SourceKind; name: string },
): boolean {
  return sourceKey(a) === sourceKey(b)
}

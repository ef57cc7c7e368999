import type { Locale } from '../shared/brand'
import type { TargetLocale } from './types'

/** The marks of a locale by level. */
const levels: Record<TargetLocale, { open: string; close: string }[]> = {
  en: [{ open: '“', close: '”' }, { open: '‘', close: '’' }],
  ru: [{ open: '«', close: '»' }, { open: '„', close: '“' }],
  kk: [{ open: '«', close: '»' }, { open: '“', close: '”' }],
  uz: [{ open: '“', close: '”' }, { open: '«', close: '»' }],
} // prettier-ignore

/** The outer marks of a locale; null for one that the desk does not know. */
export function outerMarks(locale: Locale): { open: string; close: string } | null {
  return Object.hasOwn(levels, locale) ? (levels[locale as TargetLocale][0] ?? null) : null
}

/** A mark that is out of place; offsets are half-open UTF-16 code units. */
export interface MarkFault {
  kind: 'unopened' | 'unclosed' | 'foreign' | 'level'
  start: number
  end: number
}

/** Reads the quotation marks of a translation: how many pairs stand in it and which marks are out of place. */
export function readMarks(target: string, locale: TargetLocale): { pairs: number; faults: MarkFault[] } {
  const faults: MarkFault[] = []
  const open: { level: number; start: number }[] = []
  const fault = (kind: MarkFault['kind'], start: number) => faults.push({ kind, start, end: start + 1 })
  let pairs = 0
  for (const { 0: mark, index } of target.matchAll(/["“”„«»‘’]/gu)) {
    const closing = levels[locale].findIndex(({ close }) => close === mark)
    const opening = levels[locale].findIndex(({ open: sign }) => sign === mark)
    if (mark === '’' && isApostrophe(target, index, open.at(-1)?.level)) continue
    if (closing >= 0 && open.at(-1)?.level === closing) {
      open.pop()
      pairs += 1
    } else if (opening >= 0) {
      if (opening !== open.length) fault('level', index)
      open.push({ level: opening, start: index })
    } else fault(closing >= 0 ? 'unopened' : 'foreign', index)
  }
  for (const { start } of open) fault('unclosed', start)
  return { pairs, faults }
}

/** ’ closes only what ‘ opened, and never inside a word: Xi’an, countries’. */
function isApostrophe(target: string, index: number, level: number | undefined): boolean {
  return level !== 1 || /\p{L}/u.test(target[index + 1] ?? '')
}

/** Names that Chinese sets in marks and other languages do not: 一带一路, five-year plans and days (“十四五”, “5·12”). */
const markedNames =
  /“(?:一带一路|十?[一二三四五六七八九]五|\d+[·•・.]\d+|五一|十一|三八|六一|七一|八一|九一八|双十一|一二·九)”/gu

/** The pairs of marks that a Chinese sentence asks for. */
export function sourcePairs(source: string): { quotations: number; titles: string[] } {
  const titles = [...source.matchAll(/《([^《》]*)》/gu)].map(([, title = '']) => title)
  const withoutNames = source.replace(markedNames, '')
  return { quotations: withoutNames.match(/[“‘]/gu)?.length ?? 0, titles }
}

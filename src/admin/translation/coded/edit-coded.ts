/** Edits of coded text that keep every code: a quotation that was deleted by accident would be put to nobody. */
import { escapeText, tokensOf } from '../../../domain/translation/segments/coded-text'

/** Coded text with the place of the caret; offsets count UTF-16 code units of the coded text. */
export interface Edited {
  coded: string
  caret: number
}

/** Puts words in place of a range, half-open. Codes within the range stay, behind the words. */
export function replaceText(coded: string, start: number, end: number, words: string): Edited {
  const inserted = escapeText(words)
  const kept = tokensOf(coded)
    .filter((token) => token.type !== 'text' && token.start >= start && token.end <= end)
    .map((token) => coded.slice(token.start, token.end))
    .join('')
  const changed = coded.slice(0, start) + inserted + kept + coded.slice(end)
  return { coded: changed, caret: start + inserted.length }
}

/** Backspace at a place: the character before it goes; a code before it stays, and the caret steps over it. */
export function deleteBackward(coded: string, at: number): Edited {
  const before = tokensOf(coded).findLast((token) => token.start < at)
  if (!before) return { coded, caret: at }
  if (before.type !== 'text') return { coded, caret: before.start }
  const from = before.start + lastGrapheme(coded.slice(before.start, at))
  return replaceText(coded, from, at, '')
}

/** Delete at a place: the character after it goes; a code after it stays, and the caret steps over it. */
export function deleteForward(coded: string, at: number): Edited {
  const after = tokensOf(coded).find((token) => token.end > at)
  if (!after) return { coded, caret: at }
  if (after.type !== 'text') return { coded, caret: after.end }
  const [first] = new Intl.Segmenter().segment(coded.slice(at, after.end))
  return replaceText(coded, at, at + (first?.segment.length ?? 0), '')
}

function lastGrapheme(text: string): number {
  return [...new Intl.Segmenter().segment(text)].at(-1)?.index ?? 0
}

/** Inserts a code, or a pair of them around a range. */
export function insertCode(coded: string, id: string, start: number, end: number): Edited {
  const isStandalone = id.startsWith('q:') || id.startsWith('f:')
  const open = `{${id}}`
  if (isStandalone) return { coded: coded.slice(0, end) + open + coded.slice(end), caret: end + open.length }
  const changed = `${coded.slice(0, start)}${open}${coded.slice(start, end)}{/${id}}${coded.slice(end)}`
  return { coded: changed, caret: start + open.length + (end - start) }
}

/** The codes of a source that a target lacks, each as often as it lacks them; a pair counts once. */
export function missingCodes(source: string, target: string): string[] {
  const there = codesOf(target)
  return codesOf(source).filter((id) => {
    const at = there.indexOf(id)
    if (at >= 0) there.splice(at, 1)
    return at < 0
  })
}

/** A proposal without the codes that this source has not: they would refer to another sentence's. */
export function withCodesOf(source: string, proposal: string): string {
  const left = codesOf(source)
  const dropped = new Set<string>()
  return tokensOf(proposal)
    .map((token) => {
      if (token.type === 'text') return proposal.slice(token.start, token.end)
      if (token.type === 'close') return dropped.has(token.id) ? '' : `{/${token.id}}`
      const at = left.indexOf(token.id)
      if (at < 0) dropped.add(token.id)
      else left.splice(at, 1)
      return at < 0 ? '' : `{${token.id}}`
    })
    .join('')
}

function codesOf(coded: string): string[] {
  return tokensOf(coded).flatMap((token) =>
    token.type === 'open' || token.type === 'standalone' ? [token.id] : [],
  )
}

/** Puts codes that an edit past us took away back where the caret is; composing text cannot be stopped. */
export function withLostCodes(before: string, after: string, at: number): Edited {
  const lost = missingWritten(before, after).join('')
  return lost === ''
    ? { coded: after, caret: at }
    : { coded: after.slice(0, at) + lost + after.slice(at), caret: at + lost.length }
}

function missingWritten(before: string, after: string): string[] {
  const written = (coded: string) =>
    tokensOf(coded).flatMap((token) => (token.type === 'text' ? [] : [coded.slice(token.start, token.end)]))
  const there = written(after)
  return written(before).filter((code) => {
    const at = there.indexOf(code)
    if (at >= 0) there.splice(at, 1)
    return at < 0
  })
}

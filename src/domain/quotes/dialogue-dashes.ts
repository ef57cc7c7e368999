/**
 * Dialogue set with a dash at the start of its paragraph, as in Russian, Kazakh and Uzbek:
 *
 *     — Дальше пойдём пешком, — сказал Матвей. — До деревни километра три.
 *
 * gives two spans; the author's words between the dashes belong to neither. A paragraph that opens small
 * or ends with a semicolon is an item of a list, not speech.
 */
import type { Language } from './languages'
import { kazakhLexicon, russianLexicon, uzbekLexicon } from './lexicon/cyrillic-and-uzbek'
import type { MarkPair } from './mark-stack'
import { contentStart, paragraphsOf } from './paragraphs'

const lexicons: Partial<Record<Language, string>> = {
  ru: russianLexicon.saying,
  kk: kazakhLexicon.saying,
  uz: uzbekLexicon.saying,
}

const opening = /^[—–]\s+(?=[\p{Lu}\p{N}«„“…￼])/u

/** Spans of dialogue in `view`, the text with everything in marks masked; offsets as in the text. */
export function dialogueSpans(view: string, language: Language | null): MarkPair[] {
  const saying = language && lexicons[language]
  if (!saying) return []
  const authorWords = new RegExp(`[,!?….]\\s+[—–]\\s+(?=\\p{Ll})(?=[^.!?]{0,60}?(?:${saying}))`, 'iu')
  return paragraphsOf(view).flatMap((range) => {
    const start = contentStart(view, range)
    const line = view.slice(start, range.end).trimEnd()
    const open = opening.exec(line)?.[0]
    if (!open || !/[.!?…￼]$/.test(line)) return []
    return utterances(line, open, authorWords).map((pair) => ({
      ...pair,
      start: pair.start + start,
      end: pair.end + start,
    }))
  })
}

function utterances(line: string, open: string, authorWords: RegExp): MarkPair[] {
  const cut = authorWords.exec(line)
  if (!cut) return [{ start: 0, end: line.length, open, close: '' }]
  const first = { start: 0, end: cut.index + 1, open, close: '' }
  const rest = line.slice(cut.index + cut[0].length)
  const again = /[.,!?…]\s+([—–]\s+)/.exec(rest)
  if (!again?.[1]) return [first]
  const start = line.length - rest.length + again.index + again[0].length - again[1].length
  return [first, { start, end: line.length, open: again[1], close: '' }]
}

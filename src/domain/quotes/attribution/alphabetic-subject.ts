/** The subject of a verb of saying, before it or behind it, in a language with spaces. Offsets into the words read. */
import type { Grammar } from './grammar'
import type { ReadingOptions } from './alphabetic-mentions'
import { type Mention, moved } from './mention'

export interface Said {
  mention: Mention
  /** Null when the verb stands behind the words. */
  cue: { start: number; end: number } | null
}

const conjunction = /(?:^|[,;]?\s)(?:and|but|while|then|or|и|а|но)\s*$/iu
/** The mate came round shouting; she laughed and said: what the subject did before it spoke. */
const firstMovement =
  /\s(?:came|went|stood|sat|turned|looked|leaned|smiled|laughed|nodded|ran|walked|shook|paused|sighed|shrugged|stepped|stopped|got|began|kept|took|put|raised|held|grinned|rolled|threw)\s.*$|\s(?:laughed|smiled|nodded|paused|sighed|shrugged|grinned)$/u
const passive = /(?:^|\s)(?:is|are|was|were|been|being|be|not|to|by)\s*$/i
/** The sign that said “…”: the verb belongs to what stands before the pronoun, not to who did something to it. */
const relative = /(?:^|\s)(?:that|which)\s*$/i
/** Where a clause with a subject of its own can begin. */
const clauseStart =
  /(?:[;:(]|,\s(?:and|but|while|whereas|although|though|as|yet|so|because|which|а|но|и|однако|хотя)\s|\s(?:but|while|whereas|because|after|when|that|что|когда)\s)/giu

/** SUBJECT VERB: the last verb of saying that has a subject; verbs joined to it by “and” share it. */
export function subjectBefore(words: string, grammar: Grammar): Said | null {
  const verbs = [...words.matchAll(grammar.saying)]
  const last = verbs.at(-1)
  if (!last) return null
  if (/\bas saying[\s,:]*$/iu.test(words)) return quotedAs(words, grammar)
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index]
    if (!verb) return null
    const front = words.slice(0, verb.index)
    if (passive.test(front) || relative.test(front) || isReadOut(verb[0], words.slice(verb.index)))
      return null
    const mention = subjectAtEnd(front, grammar)
    if (mention) return { mention, cue: { start: last.index, end: last.index + last[0].length } }
    if (!conjunction.test(front)) return null
  }
  return null
}

const quotedPassive =
  /^(.+?) (?:is|was|were|has been|had been) (?:\p{L}+ )?quoted (?:.* )?as saying[\s,:]*$/iu
const quotedActive = /\bquot(?:ed|es|ing) (.+?) as saying[\s,:]*$/iu

/** Reuters quoted Amy Lark as saying; Amy Lark was quoted as saying. */
function quotedAs(words: string, grammar: Grammar): Said | null {
  const name = quotedPassive.exec(words)?.[1] ?? quotedActive.exec(words)?.[1]
  const mention = name ? grammar.read(name) : null
  if (!name || !mention) return null
  const start = words.search(/as saying[\s,:]*$/iu)
  return { mention: moved(mention, words.indexOf(name)), cue: { start, end: start + 'as saying'.length } }
}

/** He read from the letter: the words are those of the letter. */
function isReadOut(verb: string, words: string): boolean {
  return /^reads?$/iu.test(verb) && /^reads? (?:\p{L}+ ){0,2}from /iu.test(words)
}

function subjectAtEnd(front: string, grammar: Grammar): Mention | null {
  const cut = lastCut(front)
  const clause = front.slice(cut).replace(grammar.adverbsAtEnd, '').trimEnd()
  if (clause.endsWith(',')) return beforeAppositive(clause, grammar, cut)
  const at = clause.lastIndexOf(', ') + 1
  const words = clause.slice(at)
  const mention =
    grammar.read(words) ??
    grammar.read(words.replace(firstMovement, '')) ??
    beforeCircumstance(words, grammar)
  return mention && moved(mention, cut + at)
}

/** Министр Иван Петров на встрече с послом заявил: a person, and then where or when. */
function beforeCircumstance(words: string, grammar: Grammar): Mention | null {
  const head = beforeCloser(words, grammar)
  const isCoordinated = /(?:^|\s)(?:and|or|и|или|да)\s/iu.test(words.slice(head.length))
  const mention = head === words || isCoordinated ? null : grammar.read(head)
  return mention?.person == null ? null : mention
}

function isNameAlone(words: string): boolean {
  return /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)+$/u.test(words)
}

/**
 * Morag Tennent, a passenger, said: the name stands before the words between commas. Its director, Ada Moss, said:
 * the name alone stands between them.
 */
function beforeAppositive(clause: string, grammar: Grammar, cut: number): Mention | null {
  const pieces = withoutRelative(clause).slice(0, -1).split(', ')
  if (pieces.length < 2) {
    const alone = pieces[0] === clause.slice(0, -1) ? null : grammar.read(pieces[0] ?? '')
    return alone && moved(alone, cut)
  }
  const lead = pieces.slice(0, -2).join(', ')
  const at = lead === '' ? 0 : lead.length + 2
  const name = grammar.read(pieces.at(-1) ?? '')
  if (name?.person && isNameAlone(pieces.at(-1) ?? '')) {
    return moved(name, cut + clause.lastIndexOf(', ') + 2)
  }
  const named = namedAfterOffice(pieces.at(-2) ?? '', pieces.at(-1) ?? '', grammar)
  if (named) return moved(named, cut + at)
  const both = grammar.read(clause.slice(at))
  const mention = both?.person ? both : grammar.read(pieces.at(-2) ?? '')
  return mention && moved(mention, cut + at)
}

/** one resident, who asked not to be named, said */
function withoutRelative(clause: string): string {
  return clause.replace(/, (?:who|whose|which|которая|который|которые)\s[^,]*,$/iu, ',')
}

/** the union’s president, Carla Diaz: an office between whose commas the name stands. Offsets into both, joined. */
function namedAfterOffice(office: string, name: string, grammar: Grammar): Mention | null {
  if (
    !/^\p{Lu}[\p{L}’'.-]+(?: (?:(?:de|van|von|al|el|bin|da|di|du|del|la|le|y)\s)?(?:d[’'])?\p{Lu}[\p{L}’'.-]*)*$/u.test(
      name,
    )
  )
    return null
  const holder = grammar.read(office)
  if (holder?.speakerKind !== 'role') return null
  const mention = grammar.read(name, { allowsOneName: true })
  if (mention?.person == null) return null
  return { ...mention, start: holder.start, end: office.length + 2 + mention.end }
}

function lastCut(front: string): number {
  let cut = 0
  for (const match of front.matchAll(clauseStart)) {
    const end = match.index + match[0].length
    if (end < front.trimEnd().length) cut = end
  }
  return cut
}

/** VERB SUBJECT: said Leona Whitaker, the county’s road superintendent. */
export function subjectBehind(words: string, grammar: Grammar): Said | null {
  if (/\bquoted as saying\b/iu.test(words)) return null
  const verb = grammar.sayingFirst.exec(words)
  if (!verb) return null
  if (/цитир/iu.test(verb[0])) return null
  const mention = leadingMention(words.slice(verb[0].length), grammar, { allowsOneName: true })
  const start = verb[0].search(/[^\s,.—–-]/u)
  return mention && { mention: moved(mention, verb[0].length), cue: { start, end: verb[0].length } }
}

/** The longest somebody that the words begin with, with what is said of them between commas. */
export function leadingMention(
  words: string,
  grammar: Grammar,
  options: ReadingOptions,
  isInFront = false,
): Mention | null {
  const stretch =
    /^[^.;:!?\uFFFC—–()]*(?:(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof))\.[^.;:!?\uFFFC—–()]*)*/u.exec(
      words,
    )?.[0] ?? ''
  const [head = '', next, further] = stretch.split(/,\s+/)
  const closed = beforeCloser(head, grammar)
  if (
    closed === head &&
    next !== undefined &&
    (!isInFront || further !== undefined) &&
    /^\p{Ll}/u.test(next) &&
    !/ing\b|^(?:who|but|and|as|in|at|on|when|while|after|что|но|и|а|когда)\b/iu.test(next)
  ) {
    const both = grammar.read(`${head}, ${beforeCloser(next, grammar)}`, options)
    if (both?.person) return both
  }
  const named =
    next === undefined || closed !== head
      ? null
      : namedAfterOffice(head, beforeCloser(next, grammar), grammar)
  return named ?? grammar.read(closed, options)
}

function beforeCloser(words: string, grammar: Grammar): string {
  const lead = /^\s*/.exec(words)?.[0].length ?? 0
  const at = words.slice(lead).search(grammar.closer)
  return at === -1 ? words : words.slice(0, lead + at)
}

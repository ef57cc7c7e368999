/** The subject of a verb of saying, before it or behind it, in a language with spaces. Offsets into the words read. */
import type { Grammar } from './grammar'
import type { ReadingOptions } from './alphabetic-mentions'
import { type Mention, moved } from './mention'
import { centralAsianSubject, withoutCircumstance } from './central-asian'
import { obliqueLength } from './russian-obliques'

export interface Said {
  mention: Mention
  /** Null when the verb stands behind the words. */
  cue: { start: number; end: number } | null
}

const conjunction = /(?:^|[,;]?\s)(?:and|but|while|then|or|и|а|но)\s*$/iu
/** The mate came round shouting; she laughed and said: what the subject did before it spoke. */
const firstMovement =
  /\s(?:came|went|stood|sat|turned|looked|leaned|smiled|laughed|nodded|ran|walked|shook|paused|sighed|shrugged|stepped|stopped|got|began|kept|took|put|raised|held|grinned|rolled|threw)\s.*$|\s(?:laughed|smiled|nodded|paused|sighed|shrugged|grinned)$/u
/** Ada Moss’s remarks, the claims: behind whose or an article a word in -s is no verb. */
export function isNoun(front: string, verb: string): boolean {
  return (
    /^\p{Ll}+s$/u.test(verb) &&
    /(?:\p{L}[’']s?|(?<!\p{L})(?:the|an?|his|her|its|their|our|my|these|those|such|of))\s+$/iu.test(front)
  )
}

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
  if (isHeard(words)) return heardIn(words, grammar)
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index]
    if (!verb) return null
    const front = words.slice(0, verb.index)
    if (isNoun(front, verb[0])) continue
    if (passive.test(front) || relative.test(front) || isReadOut(verb[0], words.slice(verb.index)))
      return null
    const mention = subjectAtEnd(front, grammar)
    const cue = { start: last.index, end: last.index + last[0].length }
    if (mention) return isReported(words, verbs[index - 1], mention, verb.index) ? null : { mention, cue }
    if (
      index === 0 &&
      /^(?:saying|adding|warning|insisting|arguing)$/iu.test(verb[0]) &&
      ownStatement.test(front)
    ) {
      const stating = moverOf(front, grammar)
      return stating && { mention: stating, cue }
    }
    if (!conjunction.test(front)) return null
    const mover = index === 0 && grammar.name === 'en' ? moverOf(front, grammar) : null
    if (mover) return { mention: mover, cue }
  }
  return null
}

/** The council issued a statement saying: the participle belongs to whoever issues it, and to no poster. */
const ownStatement =
  /,\s*$|\s(?:issued|released|posted|sent|wrote|published|put out)\s(?:\p{L}+\s){1,3}(?:statement|letter|tweet|post|note|message|reply|email|release)\s*$/iu

/** The mayor said that Ada Moss had promised “…”: that is what the mayor says of her. */
function isReported(
  words: string,
  outer: RegExpMatchArray | undefined,
  mention: Mention,
  verbAt: number,
): boolean {
  if (outer?.index === undefined) return false
  const front = words.slice(0, outer.index)
  return (
    /\p{L}\s+$/u.test(front) &&
    /\bhad\b/iu.test(words.slice(mention.end, verbAt)) &&
    /^\s(?:that\s)?$/u.test(words.slice(outer.index + outer[0].length, mention.start))
  )
}

/** Past of verbs that one may do before one speaks; those in -ed besides. */
const finite =
  /^(?:\p{L}{2,}ed|rang|sang|came|went|stood|sat|took|put|shook|rose|ran|wrote|got|left|kept|held|threw|broke|began|felt|hung|bent|drew|drove|fell|lit|laid|lay|made|met|paid|sent|set|shut|spoke|swung|woke|wept|grinned|gave|found|caught|brought|blew|read|ends|opens|closes|begins|takes|stands|turns)$/u
const perceiving =
  /^(?:heard|saw|watched|remembered|recalled|quoted|caught|found|noticed|imagined|received|got|met|faced)$/u
const subordinate =
  /[,\s](?:as|while|when|whenever|after|before|until|who|that|which|because|if|where|whose)\s/iu

/** The curator rang and said, Ada Moss ended with a plea: somebody at the start of a clause, by the verb behind them. */
export function moverOf(front: string, grammar: Grammar): Mention | null {
  const cut = lastCut(front)
  const words = front.slice(cut)
  for (const { index } of [...words.matchAll(/\s(?=\p{Ll})/gu)].slice(0, 8)) {
    const verb = /^\p{Ll}+/u.exec(words.slice(index + 1))?.[0] ?? ''
    if (!finite.test(verb)) continue
    if (perceiving.test(verb)) return null
    const mention = grammar.read(words.slice(0, index))
    const speaks =
      mention?.person != null || mention?.speakerKind === 'person' || mention?.speakerKind === 'role'
    return mention && speaks && !subordinate.test(words.slice(index)) ? moved(mention, cut) : null
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

const perceived =
  /\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|heard|hears|hearing)\s(.{2,60}?)\s(?:saying|say|telling|tell|shouting|shout|asking|ask|yelling|yell|crying|cry)\b/iu

export function isHeard(words: string): boolean {
  return perceived.test(words)
}

/** Ada Moss recalled the mayor saying: whoever is heard speaks, not who hears. */
export function heardIn(words: string, grammar: Grammar): Said | null {
  const heard = perceived.exec(words)
  const mention = heard?.[1] ? grammar.read(heard[1]) : null
  return heard?.[1] && mention
    ? { mention: moved(mention, heard.index + heard[0].indexOf(heard[1])), cue: null }
    : null
}

const readAloud =
  /^reads? (?:(?:\p{L}+ ){0,2}from |(?:aloud|out)\b|(?:\p{L}+ ){0,3}(?:signs?|notices?|posters?|labels?|plaques?|letters?|headlines?|placards?|inscriptions?|banners?|captions?|cards?|slogans?|graffiti|words)\b)/iu

/** He read from the letter, she read the sign: the words are those of what is read. */
function isReadOut(verb: string, words: string): boolean {
  return /^reads?$/iu.test(verb) && readAloud.test(words)
}

function subjectAtEnd(front: string, grammar: Grammar): Mention | null {
  const cut = lastCut(front)
  const clause = front.slice(cut).replace(grammar.adverbsAtEnd, '').trimEnd()
  if (clause.endsWith(',')) return beforeAppositive(clause, grammar, cut)
  const piece = clause.lastIndexOf(', ') + 1
  const skipped = grammar.name === 'ru' ? obliqueLength(clause.slice(piece)) : 0
  const at = piece + (skipped < clause.length - piece ? skipped : 0)
  const words = clause.slice(at)
  const mention =
    grammar.read(grammar.isVerbFinal ? withoutCircumstance(words) : words) ??
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
  const described = beforeDescriptions(pieces, grammar)
  if (described) return moved(described, cut)
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

const description =
  /^(?:\d{1,3}|(?:from|of|an?|the|his|her|its|their|our)\s.+|\p{Ll}+(?:\s\p{Ll}+)? (?:of|at|for|from|in)\s.+)$/u
const aside =
  /^(?:for (?:his|her|their|its) part|in turn|too|also|however|meanwhile|though|by contrast|as usual)$/iu

/** Lena Ostrow, 31, from Dunmere, said: the name stands before several descriptions. Offsets into the pieces, joined. */
function beforeDescriptions(pieces: readonly string[], grammar: Grammar): Mention | null {
  let last = pieces.length - 1
  while (last > 0 && aside.test(pieces[last] ?? '')) last -= 1
  let at = last
  while (at > 0 && description.test(pieces[at] ?? '')) at -= 1
  if (at === pieces.length - 1 || (last === pieces.length - 1 && last - at < 2)) return null
  const name = grammar.read(pieces[at] ?? '')
  if (name?.person == null) return null
  const start = pieces.slice(0, at).join(', ').length + (at > 0 ? 2 : 0)
  const end = pieces.slice(0, last + 1).join(', ').length
  return { ...name, start: start + name.start, end }
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
  if (holder?.speakerKind !== 'role' && !(holder?.speakerKind === 'unnamed' && /^an?\s/iu.test(office)))
    return null
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
  const mention = grammar.isVerbFinal
    ? centralAsianSubject(words.slice(verb[0].length), grammar)
    : subjectIn(words.slice(verb[0].length), grammar)
  const start = verb[0].search(/[^\s,.—–-]/u)
  return mention && { mention: moved(mention, verb[0].length), cue: { start, end: verb[0].length } }
}

/** заявил журналистам министр, пообещали в мэрии: behind obliques, or else the body or document that they name. */
function subjectIn(words: string, grammar: Grammar): Mention | null {
  const skipped = grammar.name === 'ru' ? obliqueLength(words) : 0
  const mention = leadingMention(words.slice(skipped), grammar, { allowsOneName: true })
  if (mention || skipped === 0) return mention && moved(mention, skipped)
  const place =
    leadingMention(words, grammar, {}) ?? leadingMention(words.replace(/^\s*во?\s/u, ''), grammar, {})
  return place && ['group', 'document', 'unnamed'].includes(place.speakerKind) ? place : null
}

/** engineer and author Petra Lund: one person, whose two offices stand without an article. */
const twoOffices =
  /^\s*(?!(?:the|an?|his|her|its|their|our|my)\s)\p{Ll}+ and (?!(?:the|an?|his|her|its|their|our|my)\s)\p{Ll}+ \p{Lu}\S+(?: \p{Lu}\S+)+$/u

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
  const closed = twoOffices.test(head) ? head : beforeCloser(head, grammar)
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

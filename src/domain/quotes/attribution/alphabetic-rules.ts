/**
 * Rules for languages with spaces: the source before the words, behind them, between their halves, and
 * “according to”. All of them want a verb of saying in the same clause; nearness proves nothing.
 */
import { documentIn, withoutCircumstance } from './central-asian'
import type { Claim } from './claim'
import {
  type Said,
  heardIn,
  isHeard,
  isNoun,
  leadingMention,
  moverOf,
  subjectBefore,
  subjectBehind,
} from './alphabetic-subject'
import type { Grammar } from './grammar'
import { longestTerm, shortened } from '../passage'
import { moved } from './mention'
import { obliqueLength } from './russian-obliques'
import type { Scene } from './scene'

type Rule = (scene: Scene) => Claim | null

const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|\p{Lu}))[.!?…]["”’»]?\s+(?=\S)|\uFFFC/gu

export function alphabeticRules(grammar: Grammar): Rule[] {
  const rules = [introduced, insideMarks, ofFragment, after, before, saidAs, verbFinal, accordingTo]
  return rules.map((rule) => (scene: Scene) => {
    const read: Grammar['read'] = (phrase, options) =>
      grammar.read(phrase, {
        ...options,
        allowsOneName: options?.allowsOneName === true || isKnown(phrase, scene),
      })
    return rule(scene, { ...grammar, read })
  })
}

/** Whitaker, once the text has introduced Leona Whitaker. */
function isKnown(phrase: string, { names }: Scene): boolean {
  const last = /(\p{Lu}[\p{L}’‘ʻʼ'-]+)\s*$/u.exec(phrase.split(', ')[0] ?? '')?.[1]
  return last !== undefined && names.has(last)
}

/** A colon right before the words settles it. */
function introduced(scene: Scene, grammar: Grammar): Claim | null {
  return /:\s*$/.test(scene.before) ? before(scene, grammar) : null
}

/** She called it “a disgrace,” but he “a triumph”: a fragment belongs to the clause that it completes. */
function ofFragment(scene: Scene, grammar: Grammar): Claim | null {
  return scene.kind === 'partial-quote' ? before(scene, grammar) : null
}

/** Как отметил Иван Петров, «…»: the subject stands behind its verb, and both before the words. */
function saidAs(scene: Scene, grammar: Grammar): Claim | null {
  if (grammar.name !== 'ru') return null
  const at = sentenceStart(scene.before)
  const words = scene.before.slice(at)
  const front = /(?:^|[\s,(])как\s+(?=\p{L}[^:]*[,:]\s*$)/iu.exec(words)
  if (!front) return null
  const from = front.index + front[0].length
  const said = subjectBehind(words.slice(from), grammar)
  return said && claim(`${grammar.name}-as`, said, scene.beforeAt + at + from, words.slice(from))
}

function before(scene: Scene, grammar: Grammar): Claim | null {
  const at = sentenceStart(scene.before)
  const words = scene.before.slice(at)
  const said =
    ownerOfWords(words, grammar) ??
    namedBeforeColon(words, scene.after, grammar) ??
    subjectBefore(words, grammar) ??
    closingWith(words, grammar)
  const documented = inDocument(words, scene.beforeAt + at, grammar)
  if (documented || !said) return documented
  return claim(`${grammar.name}-before`, said, scene.beforeAt + at, words)
}

const spokenNoun =
  '(?:answer|response|reply|verdict|message|advice|explanation|conclusion|comment|reaction|promise|warning|plea|words|assessment|diagnosis|summary|question|appeal|apology|retort|observation|remark|complaint|order|instruction|prediction|confession|pledge|request|reminder|joke|admission)s?'
const ownWords = new RegExp(
  `^(.{2,60}?)(?:[’']s|(?<=s)[’']) (?:\\p{L}+ ){0,2}?${spokenNoun}(?: (?:is|was|were|came|to) [^:]{1,40})?:\\s*$`,
  'u',
)
const withWords = new RegExp(
  `\\s(?:with|in|by) (?:\\p{L}+ ){1,3}?${spokenNoun}:\\s*$|\\sto (?:say|add|complain|announce|explain|ask|warn|reply|answer|declare|apologi[sz]e|insist|protest|object)[,:]\\s*$`,
  'iu',
)
const intended =
  /\b(?:not|never|want|wants|wanted|meant|hoped|tried|refused|declined|failed|asked|told|urged|ordered|forced|invited|got|had|supposed|about|able|expected|allowed|need|needed|forgot|threatened|promised|[\p{L}]+n[’']t)\b/iu

/** What one does with one's words, where it is no letter that has them. */
const addressesOthers =
  /\s(?:end(?:ed|s)|open(?:ed|s)|clos(?:ed|es)|beg(?:an|ins)|start(?:ed|s)|conclud(?:ed|es)|finish(?:ed|es)|respond(?:ed|s)|react(?:ed|s)|return(?:ed|s)|interrupt(?:ed|s)|weighed|joined|signed|greet(?:ed|s)|welcom(?:ed|es)|took|takes|rose|stood|stepped|paused|turned|phoned|rang|called|emailed|texted|messaged|appeared|left)(?!\p{L})/iu
const carrier =
  /\b(?:letter|e-?mail|message|note|text|envelope|sign|card|call|leaflet|poster|reply|voice|recording)s?\b/iu

/** The minister’s answer was short: “No.” Whose words they are has said them. */
function ownerOfWords(words: string, grammar: Grammar): Said | null {
  const owner = grammar.name === 'en' ? ownWords.exec(words)?.[1] : undefined
  if (owner === undefined || /\s(?:to|for|at|with|by|from|about|on|in)\s/iu.test(` ${owner} `)) return null
  const mention = words.match(grammar.saying) ? null : grammar.read(owner)
  return mention?.speakerKind === 'document'
    ? null
    : mention && { mention, cue: { start: mention.end, end: words.trimEnd().length } }
}

const plainSpoken =
  /\s(?:is|was|were|are|remains|remained) (?:\p{L}+ ){0,2}?(?:blunt|blunter|clear|clearer|adamant|emphatic|unequivocal|frank|candid|direct|categorical|defiant|scathing|succinct|concise|firm|unapologetic|unrepentant|philosophical|matter-of-fact|cautious|dismissive)(?: about [^:]{1,30})?:\s*$/iu

/** Ada Moss was blunt: “…”; Ada Moss ended her report with a plea: “…”; Ada Moss took to the radio to complain: “…” */
function closingWith(words: string, grammar: Grammar): Said | null {
  if (grammar.name !== 'en') return null
  const manner = plainSpoken.exec(words)
  const spoken = manner && grammar.read(words.slice(0, manner.index))
  if (manner && spoken && spoken.speakerKind !== 'document')
    return { mention: spoken, cue: { start: manner.index + 1, end: words.trimEnd().length } }
  const phrase = withWords.exec(words)
  const front = phrase ? words.slice(0, phrase.index) : ''
  if (!phrase || intended.test(words) || !addressesOthers.test(front) || carrier.test(front)) return null
  const mention = moverOf(front, grammar)
  return mention && { mention, cue: { start: phrase.index + 1, end: words.trimEnd().length } }
}

const howPut =
  /^\s*(?:(?:was|is) how (.{2,60}?) (?:put|puts|described|describes|summed|sums|explained|explains|phrased)\b|came (?:the|an?|his|her|their) (?:\p{L}+ )?(?:reply|answer|response|shout|cry|call|warning|order|whisper) (?:from|of) (.{2,60})$)/iu

/** “Not today,” was how Ada Moss put it; “No,” came the reply from Ada Moss. */
function howSaid(clause: string, grammar: Grammar): Said | null {
  const match = howPut.exec(clause)
  const name = match?.[1] ?? match?.[2]
  const mention = name === undefined ? null : grammar.read(name)
  const start = name === undefined ? 0 : clause.indexOf(name)
  return mention && { mention: moved(mention, start), cue: null }
}

/** Vazir: “Yo‘q”, — the name alone before the colon, as in a transcript, when the saying follows the words. */
function namedBeforeColon(words: string, after: string, grammar: Grammar): Said | null {
  const label = /^([\p{L}\s.’‘ʻʼ'-]{2,60}):\s*$/u.exec(words)?.[1]
  if (label === undefined || words.match(grammar.saying)) return null
  const mention = grammar.read(label)
  return mention &&
    mention.speakerKind !== 'unnamed' &&
    /^\p{Lu}/u.test(label.trim()) &&
    label.trim().split(' ').length <= (grammar.sayingFirst.test(after) ? 7 : 3)
    ? { mention, cue: { start: mention.end, end: mention.end + 1 } }
    : null
}

/** В меморандуме отмечается, что …: the document stands in the place of the speaker. */
function inDocument(words: string, origin: number, grammar: Grammar): Claim | null {
  const match =
    /(?:^|[\s,])(?:в|во|in)\s((?:the\s|a\s|its\s|his\s|her\s|their\s)?[\p{L}\s-]{3,60}?)\s(?=отмечается|говорится|сказано|указано|подчёркивается|подчеркивается|указывается|записано|утверждается|заявляется)/iu.exec(
      words,
    )
  const mention = match?.[1] ? grammar.read(match[1]) : null
  if (!match?.[1] || mention?.speakerKind !== 'document') return null
  const start = match.index + match[0].length - match[1].length - 1
  const end = start + match[1].length
  return claim(
    `${grammar.name}-document`,
    {
      mention: moved(mention, start),
      cue: {
        start: end + 1,
        end:
          words.indexOf(' ', end + 1) === -1
            ? words.length
            : words.slice(end + 1).search(/[\s,:]|$/) + end + 1,
      },
    },
    origin,
    words,
  )
}

function sentenceStart(words: string): number {
  let at = 0
  for (const match of words.matchAll(sentenceEnd)) at = match.index + match[0].length
  return at
}

function after(scene: Scene, grammar: Grammar): Claim | null {
  const lead = /^\s*[,.]?\s*(?:[—–-]\s+)?/u.exec(scene.after)?.[0] ?? ''
  if (!isFinished(scene, lead)) return null
  const rest = scene.after.slice(lead.length)
  const end = clauseEnd(rest)
  if (rest.charAt(end) === ':') return null
  const clause = rest.slice(0, end)
  const said =
    statedIn(clause, grammar) ??
    howSaid(clause, grammar) ??
    subjectBehind(clause, grammar) ??
    subjectAhead(clause, grammar)
  if (said) return claim(`${grammar.name}-after`, said, scene.afterAt + lead.length, clause)
  const handed = grammar.name === 'ru' && /[—–]/u.test(lead) ? handedOver(clause, grammar) : null
  return handed && impliedBy(claim('ru-handed-over', handed, scene.afterAt + lead.length, clause))
}

const anyVerb =
  /^(?!(?:услыш|слыш|прочит|прочёл|прочла|прочел|чита|увид|вид|узна|получ|дон[её]с|раздал|доносил|прозвуч|звуч|гласи|висе|написан|значи|был|есть|сто[яи]|игра|напева|пел|спел|переда|привод|вспомн|показал|снил|дума|подума|представ|мечта|ждал|жд[её]т|стал|оказал|называ|получил)\p{L}*\s)\p{Ll}{3,}(?:л|ла|лся|лась|ет|ёт|ит|ется|ится)\s/u

/** «…», — усмехнулся Иван Петров: the dash hands over to whoever spoke, by whatever verb, unless it is one of hearing. */
function handedOver(clause: string, grammar: Grammar): Said | null {
  const verb = anyVerb.exec(clause)
  const rest = verb ? clause.slice(verb[0].length) : ''
  const skipped = obliqueLength(rest)
  const mention = skipped < rest.length ? leadingMention(rest.slice(skipped), grammar, {}) : null
  return verb && mention?.person != null
    ? { mention: moved(mention, verb[0].length + skipped), cue: { start: 0, end: verb[0].trimEnd().length } }
    : null
}

function impliedBy(claimed: Claim): Claim {
  const reason = 'a dash hands over from the words to a person, by a verb that is none of saying'
  return { ...claimed, status: 'implied', confidence: 'low', reason }
}

const statement =
  /^[\s,—–-]*(?:говорится|сказано|отмечается|указано|подчёркивается|подчеркивается|указывается|записано|утверждается|сообщается)\s+(?:в|во)\s+/iu

/** — говорится в сообщении банка: the document stands in the place of the speaker. */
function statedIn(clause: string, grammar: Grammar): Said | null {
  const phrase = statement.exec(clause)
  const words = phrase ? clause.slice(phrase[0].length).split(/[,:]/)[0] : undefined
  const first = words?.split(' ')[0] ?? ''
  const mention = phrase && words ? (grammar.read(words) ?? grammar.read(first)) : null
  if (!phrase || mention?.speakerKind !== 'document') return null
  const start = phrase[0].search(/\p{L}/u)
  return { mention: moved(mention, phrase[0].length), cue: { start, end: phrase[0].trimEnd().length } }
}

const opensOwnClause =
  /^[\s,—–-]*(?:but|while|and|though|although|whereas|when|because|so|yet|or|а|но|и|однако|хотя)\s/iu
const insideRelative = /,\s(?:who|which|whose|that)\b[^,]*$/iu

/** Leona Whitaker, the superintendent, said: nothing but the subject may stand before the verb. */
function subjectAhead(clause: string, grammar: Grammar): Said | null {
  if (opensOwnClause.test(clause)) return null
  if (isHeard(clause)) return heardIn(clause, grammar)
  const quoted = /^.*?\bas saying\b/iu.exec(clause)
  if (quoted) return subjectBefore(quoted[0], grammar)
  const verb = [...clause.matchAll(grammar.saying)].find(
    ({ index, 0: word }) =>
      !insideRelative.test(clause.slice(0, index)) && !isNoun(clause.slice(0, index), word),
  )
  return verb ? subjectBefore(clause.slice(0, verb.index + verb[0].length), grammar) : null
}

function clauseEnd(rest: string): number {
  const at = rest.search(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|\p{Lu}))[.!?;:](?=\s|$)|\uFFFC|\n/u)
  return at === -1 ? rest.length : at
}

/** A comma, a mark of exclamation or question, or a dash parts the utterance from who said it; a full stop ends it. */
function isFinished({ inner, span }: Scene, lead: string): boolean {
  return /[,!?…]$/.test(inner) || /,\s|[—–]/u.test(lead) || (/^[—–]/u.test(span.text) && /[—–-]/u.test(lead))
}

/** «Рельсы уложены, — пояснил мастер, — поэтому тихо»: the author's words stand inside the marks. */
function insideMarks(scene: Scene, grammar: Grammar): Claim | null {
  const match = /[,!?.…]\s+[—–]\s+([^«»“”]{1,100}?)[,.]\s+[—–]\s/.exec(shortened(scene.span.text))
  if (!match?.[1] || match.index + match[0].length > longestTerm) return null
  const said = subjectBehind(match[1], grammar) ?? subjectAhead(match[1], grammar)
  const origin = scene.span.start + match.index + match[0].indexOf(match[1])
  return said && claim(`${grammar.name}-inside`, said, origin, match[1])
}

const statedBehind =
  /^\s(?:делін|dey?il|(?:деп|deb)\s\p{L}+(?:\s\p{L}+)?(?:лған|лген|нған|нген|ылған|ілген|lgan|ngan))/u

/** Министр «…» деп мәлімдеді: in Kazakh and Uzbek the subject stands before the words, the verb behind them. */
function verbFinal(scene: Scene, grammar: Grammar): Claim | null {
  if (!grammar.isVerbFinal) return null
  if (statedBehind.test(scene.after)) {
    const from = sentenceStart(scene.before)
    const mention = documentIn(scene.before.slice(from), grammar)
    if (mention)
      return claim(
        `${grammar.name}-document`,
        { mention, cue: null },
        scene.beforeAt + from,
        scene.before.slice(from),
      )
  }
  const verb = /^\s(?:деп|деді|дейді|deb|deya|dedi|deydi)(?!\p{L})[^.,;:!?\uFFFC]{0,30}/u.exec(scene.after)
  if (!verb || !verb[0].match(grammar.saying)) return null
  const at = sentenceStart(scene.before)
  const words = scene.before.slice(at)
  const mention = grammar.read(withoutCircumstance(words))
  const isOneWord = !words.trim().includes(' ') && !/[дт][ае]$|da$/u.test(words.trim())
  if (!mention || !(mention.person !== null || isOneWord)) return null
  return claim(`${grammar.name}-verb-final`, { mention, cue: null }, scene.beforeAt + at, words)
}

function accordingTo(scene: Scene, grammar: Grammar): Claim | null {
  if (!grammar.accordingTo) return null
  const behind = scene.after.slice(0, clauseEnd(scene.after))
  return (
    namedAfterPhrase(/^\s*,?\s/.test(behind) ? behind : '', scene.afterAt, grammar, 12) ??
    namedInFront(scene, grammar)
  )
}

function namedInFront(scene: Scene, grammar: Grammar): Claim | null {
  const at = sentenceStart(scene.before)
  return namedAfterPhrase(scene.before.slice(at), scene.beforeAt + at, grammar, Infinity)
}

function namedAfterPhrase(words: string, origin: number, grammar: Grammar, within: number): Claim | null {
  const phrase = grammar.accordingTo?.exec(words)
  if (!phrase || phrase.index > within) return null
  const from = phrase.index + phrase[0].length
  const mention = leadingMention(words.slice(from), grammar, { isOblique: true }, within === Infinity)
  const said = mention && { mention: moved(mention, from), cue: { start: phrase.index, end: from } }
  return said && claim(`${grammar.name}-according-to`, said, origin, words)
}

function claim(rule: string, { mention, cue }: Said, origin: number, words: string): Claim {
  return {
    rule,
    status: 'explicit',
    mention: moved(mention, origin),
    cue: cue && { start: origin + cue.start, end: origin + cue.end, text: words.slice(cue.start, cue.end) },
    confidence: 'medium',
    reason: 'a source and a phrase of saying stand in one clause beside the words',
    setting: { start: origin, end: origin + words.length, text: words },
    inDocument: null,
  }
}

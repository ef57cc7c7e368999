/**
 * Russian: what stands between a verb of saying and its subject, or before both, in cases that no subject is in:
 * заявил журналистам на встрече министр Олег Дёмин; в своём письме Анна Лунёва написала.
 */
import { russianPeople } from '../lexicon/people-alphabetic'

const preposition =
  /^(?:в|во|на|о|об|обо|к|ко|с|со|у|по|из|от|до|за|над|под|при|перед|после|для|через|про|без)$/iu
const pronoun =
  /^(?:мне|нам|ему|ей|им|тебе|вам|себе|всем|тогда|потом|затем|вчера|сегодня|накануне|позже|также|ещё|уже)$/iu
const dative =
  /(?:ам|ям|ами|ями|ах|ях|ому|ему|ыми|ими|ого|его|ую|юю|ою|ею|ом|ем|ём|ой|ей|ов|ев|ых|их|ым|им|[уюеи])$/u
const office = new RegExp(`(?:${russianPeople.roles})$`, 'iu')
const oblique = new RegExp(russianPeople.oblique ?? '(?!)', 'u')

/** о Павле Ухтомском, с Анной Лунёвой: a name in a case that a preposition wants. */
const governed =
  /^\p{Lu}[\p{L}-]*(?:[еуюы]|ом|ем|ой|ей) \p{Lu}[\p{L}-]*(?:ском|цком|ове|еве|ёве|ине|ским|ской|цкой|овым|евым|ёвым|иным|овой|евой|ёвой|иной|ому|ого|ову|еву|ёву|ину)$/u

/** UTF-16 units at the start of `words` that hold no subject, and the space behind them. */
export function obliqueLength(words: string): number {
  const tokens = [...words.matchAll(/«[^«»]*»|[^\s«»]+/gu)]
  let at = 0
  let isGoverned = false
  while (at < tokens.length) {
    const token = tokens[at]?.[0] ?? ''
    const pair = `${token} ${tokens[at + 1]?.[0] ?? ''}`
    if (preposition.test(token)) isGoverned = true
    else if (at > 0 && /^«/u.test(token)) isGoverned = false
    else if (isGoverned && governed.test(pair)) {
      isGoverned = false
      at += 1
    } else if (isFullName(pair) && oblique.test(pair) && !office.test(token)) at += 1
    else if (isGoverned && isCommon(token)) isGoverned = dative.test(token) && isModifier(token)
    else if (isGoverned && /^\p{Lu}/u.test(token)) isGoverned = false
    else if (!pronoun.test(token) && !isOblique(token)) break
    at += 1
  }
  return tokens[at]?.index ?? words.length
}

function isFullName(words: string): boolean {
  return /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u.test(words)
}

function isCommon(token: string): boolean {
  return /^\p{Ll}[\p{L}-]*$/u.test(token)
}

/** своём, этой: the noun that the preposition governs is still to come. */
function isModifier(token: string): boolean {
  return /(?:ом|ем|ём|ой|ей|ых|их|ую|юю|ым|им|ого|его|ому|ему)$/u.test(token) && token.length > 3
}

function isOblique(token: string): boolean {
  return isCommon(token) && token.length > 2 && dative.test(token) && !office.test(token)
}

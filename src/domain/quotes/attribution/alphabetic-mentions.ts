/**
 * Reads a phrase of a language with capitals as the name of somebody: a name, an office with a name, a body,
 * a document, an office alone, a plural. What fits nothing is nobody.
 */
import type { PeopleLexicon } from '../lexicon/people-alphabetic'
import type { NamedParty } from '../types'
import { type Mention, moved } from './mention'

export interface ReadingOptions {
  /** One name alone is enough: behind a verb of saying, or where the text has given it in full. */
  allowsOneName?: boolean
  /** Behind “по словам” the name stands in another case than a subject does. */
  isOblique?: boolean
}

export type ReadMention = (phrase: string, options?: ReadingOptions) => Mention | null

interface Token {
  text: string
  at: number
}

/** A question, a denial, a relative clause: whoever stands behind these words is not said to have said anything. */
const notSubject =
  /^(?:(?:did|does|do|is|was|were|has|have|had|can|could|will|would|should|may|might|must|what|whatever|whenever|wherever|whoever|no|not|nor|neither|none|nobody|why|how|whom|whose|which|where|it (?:is|was) not|не|ни|даже не|разве|неужели|будто) )/iu

type Reading = Omit<Mention, 'start' | 'end'>

const particle =
  /^(?:de|del|della|da|dos|di|du|van|von|der|den|bin|ibn|al|el|la|le|af|av|ten|ter|y|e|al-\p{L}+|[o‘ʻ’']g[‘ʻ’']li|qizi|o‘g‘li)$/u
const capitalized = /^(?:\p{Lu}[\p{L}\p{M}’‘ʻʼ'.-]*|\p{Lu}\.)$/u

const inflected = (inside: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${inside})(?![\\p{L}])`, 'iu')
const whole = (inside: string): RegExp => new RegExp(`^(?:${inside})$`, 'iu')

/** Compiles the reader of a language once. */
export function mentionReader(people: PeopleLexicon): ReadMention {
  const honorific = new RegExp(`^(?:${people.honorifics})\\.?$`, 'u')
  const preposition = whole(people.prepositions)
  const body = inflected(people.bodies)
  const anonymous = anonymousReader(people, body)
  const lead = new RegExp(`^[\\s,—–-]*(?:(?:${people.leads}),?\\s+)*`, 'iu')
  const oblique = people.oblique === null ? null : new RegExp(people.oblique, 'u')
  const inscription = whole(people.inscriptions)
  const office = new RegExp(`(?:${people.roles})$`, 'iu')
  const several = whole(people.plurals)
  const read: ReadMention = (phrase, { allowsOneName = false, isOblique = false } = {}) => {
    const words = phrase.replace(/[\s,;:]+$/, '')
    const start = lead.exec(words)?.[0].length ?? 0
    const trimmed = words.slice(start)
    if (notSubject.test(trimmed)) return null
    if (trimmed === '' || /[\uFFFC:;!?«»“”"]/.test(trimmed)) return null
    const [head = '', ...rest] = trimmed.split(/,\s+/)
    if (rest.length > 1 && !rest.every((part) => /^(?:\p{Ll}|\d{1,3}$)/u.test(part))) return null
    if (people.finite !== null && holdsPredicate(head, new RegExp(`^(?:${people.finite})$`, 'u'), read))
      return null
    const several = pair(head, rest, read)
    if (several) return moved({ ...several, start: 0, end: head.length }, start)
    const tokens = tokensOf(head)
    const name = nameRun(tokens, honorific, people.nameTokens)
    const inFront = name && beforePreposition(head, tokens[name.first - 1]?.text ?? '')
    const person = inFront ? read(inFront) : null
    if (person?.person) return moved(person, start)
    const inFrontOfPlace = name ? null : withPlace(head)
    if (inFrontOfPlace) return moved({ ...inFrontOfPlace, end: words.length - start }, start)
    const reading = name
      ? fromName(head, name)
      : (anonymous(head) ?? (isOblique ? obliqueOffice(head) : null))
    return reading && { ...reading, start, end: words.length }

    function fromName(headWords: string, run: { first: number; count: number }): Reading | null {
      const nameAt = tokens[run.first]?.at ?? 0
      const label = headWords.slice(nameAt)
      const before = tokens[run.first - 1]?.text ?? ''
      if (body.test(label)) return party('group', 'organisation', headWords)
      if (before !== '' && preposition.test(before)) return anonymous(headWords)
      if (inscription.test(label)) return null
      const owner = people.genitive === null ? label : label.replace(new RegExp(people.genitive, 'u'), '')
      if (owner !== label && run.count > 1)
        return {
          speakerKind: 'person',
          person: owner,
          party: { kind: 'person', name: owner, role: headWords.slice(0, nameAt).trim() || null },
        }
      if (!isOblique && oblique?.test(label)) return possessed(headWords.slice(0, nameAt).trim())
      const role = [headWords.slice(0, nameAt).trim(), rest.join(', ')].filter(Boolean).join(', ')
      if (run.count > 3 && !/\s\p{Ll}|\p{Lu}\./u.test(label)) return anonymous(headWords)
      const isKnown = run.count > 1 || allowsOneName || hasOffice(before, honorific, office)
      if (!isKnown || isShouted(label)) return anonymous(headWords)
      return {
        speakerKind: 'person',
        person: label,
        party: { kind: 'person', name: label, role: role || null },
      }
    }
  }
  return read

  /** по словам источника в ведомстве, директора школы: an office in the genitive, by its nominative. */
  function obliqueOffice(head: string): Reading | null {
    const word = head.split(' ').find((one) => nominatives(one).some((form) => office.test(form))) ?? ''
    if (word === '' || !/^\p{Ll}/u.test(word) || people.oblique === null) return null
    const isUnnamed = /^(?:источник|собеседник|очевид|свидетел)/u.test(word)
    return { speakerKind: isUnnamed ? 'unnamed' : 'role', person: null, party: null }
  }

  /** вдова Ивана Петрова: the words name whose widow speaks, and not her. */
  function possessed(role: string): Reading | null {
    if (several.test(role)) return { speakerKind: 'unnamed', person: null, party: null }
    return office.test(role) ? { speakerKind: 'role', person: null, party: null } : null
  }

  /** Dr Ines Calloway of the regional institute: a person, and where they belong. */
  function withPlace(head: string): Mention | null {
    const at = people.belonging === null ? -1 : head.search(new RegExp(` (?:${people.belonging}) `, 'u'))
    const person = at > 0 ? read(head.slice(0, at)) : null
    return person?.person && person.start === 0 ? person : null
  }

  /** Amina Yusuf of the University of Lagos: the person stands before the first preposition. */
  function beforePreposition(head: string, before: string): string | null {
    const at =
      preposition.test(before) || /^the$/i.test(before) ? head.search(/ (?:of|for|at|from|in|with) /) : -1
    return at > 0 ? head.slice(0, at) : null
  }
}

/** She met Ada Moss, the mayor thanked Ada Moss: what somebody did to somebody is the name of neither. */
function holdsPredicate(head: string, finite: RegExp, read: ReadMention): boolean {
  const verb = [
    ...head.matchAll(
      /\s(\p{Ll}+)\s(?:\p{Lu}|(?:an?|the|his|her|its|their|my|our|as|while|when|until|that|how|why|him|them|us|me)(?!\p{L}))/gu,
    ),
  ].find(({ 1: word = '' }) => finite.test(word))
  return verb !== undefined && read(head.slice(0, verb.index), { allowsOneName: true }) !== null
}

/** What a Russian noun in the genitive may be in the nominative: директора, жителя, главы, очевидца. */
function nominatives(word: string): string[] {
  const stem = word.slice(0, -1)
  if (!/[аяыи]$/u.test(word)) return []
  return [stem, `${stem}ь`, `${stem}а`, `${stem}я`, ...(/ца$/u.test(word) ? [`${word.slice(0, -2)}ец`] : [])]
}

/** Carla Diaz and Paul Dent: two people under one verb are nobody in particular. */
function pair(head: string, rest: readonly string[], read: ReadMention): Reading | null {
  const names = head.replace(/^both /iu, '').split(/ (?:and|и|және|va) /u)
  if (rest.length > 0 || names.length !== 2) return null
  return names.every((name) => read(name)?.person != null) ? party('group', 'group', head) : null
}

/** An article alone is no office: “the Guardian” is not a person called Guardian. */
function hasOffice(before: string, honorific: RegExp, office: RegExp): boolean {
  return honorific.test(before) || office.test(before)
}

function isShouted(label: string): boolean {
  return /^\p{Lu}{2,}$/u.test(label)
}

function tokensOf(words: string): Token[] {
  return [...words.matchAll(/\S+/gu)].map((match) => ({ text: match[0], at: match.index }))
}

/** The capitals at the end of the phrase, after the last office among them. */
function nameRun(tokens: Token[], honorific: RegExp, most: number): { first: number; count: number } | null {
  let first = tokens.length
  while (first > 0 && isNameToken(tokens[first - 1]?.text ?? '', first < tokens.length)) first -= 1
  while (first < tokens.length && particle.test(tokens[first]?.text ?? '')) first += 1
  const office = tokens.findLastIndex(({ text }, index) => index >= first && honorific.test(text))
  if (office >= first) first = office + 1
  if (/^(?:the|a|an)$/i.test(tokens[first]?.text ?? '')) first += 1
  if (tokens.length - first > most) first = tokens.length - most - (hasPatronymic(tokens) ? 1 : 0)
  const count = tokens.length - first
  return count > 0 ? { first, count } : null
}

function hasPatronymic(tokens: Token[]): boolean {
  return /(?:вич|вна|ична)$/u.test(tokens.at(-2)?.text ?? '')
}

function isNameToken(text: string, hasNext: boolean): boolean {
  return (capitalized.test(text) && !/[’']s$/.test(text)) || (hasNext && particle.test(text))
}

function party(speakerKind: Mention['speakerKind'], kind: NamedParty['kind'], name: string): Reading {
  return { speakerKind, person: null, party: { kind, name, role: null } }
}

/** Pronouns stay as written; plurals are nobody in particular. */
function anonymousReader(people: PeopleLexicon, body: RegExp): (words: string) => Reading | null {
  const pronoun = whole(people.pronouns)
  const plural = whole(people.pluralPronouns)
  const inscription = inflected(`(?!its(?!\\p{L}))(?:${people.inscriptions})s?`)
  const document = inflected(people.documents)
  const indefinite = new RegExp(`^(?:${people.indefinite}) `, 'iu')
  const office = new RegExp(`(?:${people.roles})$`, 'iu')
  const several = new RegExp(`^(?:${people.plurals})$`, 'iu')
  return (words) => {
    const [main = ''] = words.split(
      / (?:of|for|at|from|in|on|to|with|who|near|familiar|(?:obtained|seen|reviewed|released|published|issued|written|signed|posted|commissioned|leaked|sent|dated|prepared|compiled|filed|produced)) /,
    )
    const last = main.split(' ').at(-1) ?? ''
    if (pronoun.test(words)) return { speakerKind: 'person', person: null, party: null }
    if (plural.test(words)) return { speakerKind: 'group', person: null, party: null }
    if (inscription.test(main)) return null
    if (document.test(last)) return party('document', 'document', words)
    if (body.test(last)) return party('group', 'organisation', words)
    if (indefinite.test(words)) return { speakerKind: 'unnamed', person: null, party: null }
    if (several.test(last) && !functionWord.test(last))
      return { speakerKind: 'unnamed', person: null, party: null }
    if (functionWord.test(last)) return null
    return isOffice(main, office) ? { speakerKind: 'role', person: null, party: null } : null
  }
}

const functionWord =
  /^(?:as|is|was|has|does|his|hers|its|this|thus|plus|yes|us|news|always|perhaps|ever|never|after|over|under|other|or|for|than|then|even)$/iu

/** The last word is one for a person, and no verb stands in the phrase. */
function isOffice(words: string, office: RegExp): boolean {
  return words.split(' ').length <= 6 && /^[\p{L}\p{M}’‘ʻʼ'.\s-]+$/u.test(words) && office.test(words)
}

/** What the rules for languages with spaces need of one language, compiled once. */
import type { AlphabeticLexicon } from '../lexicon/alphabetic'
import type { PeopleLexicon } from '../lexicon/people-alphabetic'
import { quotativeVerb } from '../lexicon/cyrillic-and-uzbek'
import { type ReadMention, mentionReader } from './alphabetic-mentions'

export interface Grammar {
  name: string
  saying: RegExp
  /** A phrase of saying that opens a clause: said X. */
  sayingFirst: RegExp
  read: ReadMention
  adverbsAtEnd: RegExp
  closer: RegExp
  /** “according to X”, “по словам X”; the name follows. Null when the language puts it elsewhere. */
  accordingTo: RegExp | null
  /** The verb of saying may close the sentence, behind the words that it brings. */
  isVerbFinal: boolean
}

export function grammarOf(
  name: string,
  lexicon: AlphabeticLexicon,
  people: PeopleLexicon,
  accordingTo: string | null,
): Grammar {
  const isVerbFinal = name === 'kk' || name === 'uz'
  const word = (inside: string): string => `(?<![\\p{L}\\p{N}-])(?:${inside})(?![\\p{L}\\p{N}])`
  return {
    name,
    saying: new RegExp(word(lexicon.saying), 'giu'),
    sayingFirst: new RegExp(
      `^[\\s,.—–-]*${people.manner}${word(isVerbFinal ? `${quotativeVerb}|${lexicon.saying}` : lexicon.saying)}`,
      'iu',
    ),
    read: mentionReader(people),
    adverbsAtEnd: new RegExp(`(?:\\s+(?:${people.adverbs}))+\\s*$`, 'iu'),
    closer: new RegExp(`\\s(?:${people.closers})(?![\\p{L}\\p{N}-])`, 'iu'),
    isVerbFinal,
    accordingTo: accordingTo === null ? null : new RegExp(word(accordingTo), 'iu'),
  }
}

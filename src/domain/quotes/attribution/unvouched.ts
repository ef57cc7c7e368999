/**
 * Whether the words that attribute a quotation leave it open that it was ever said: 据说, 没有说, “if she had
 * said”, якобы. To name somebody on such words would be to say what the text does not.
 */
import { type Language, isChinese } from '../languages'
import {
  type UnvouchedLexicon,
  chineseUnvouched,
  englishUnvouched,
  kazakhUnvouched,
  russianUnvouched,
  uzbekUnvouched,
} from '../lexicon/unvouched'
import { foldTraditional } from '../lexicon/traditional'
import type { Claim } from './claim'
import { type Scene, openSentence } from './scene'

const sentenceEnd =
  /[。！？；\uFFFC]|(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|\p{Lu}))[.!?…]["”’»]?\s+/u

interface Signs {
  anywhere: RegExp
  atStart: RegExp
  beforeCue: RegExp
  behind: RegExp
  nobody: RegExp
}

const signs: Readonly<Record<Language, Signs>> = {
  'zh-Hans': chineseSigns(chineseUnvouched),
  'zh-Hant': chineseSigns(chineseUnvouched),
  en: wordSigns(englishUnvouched),
  ru: wordSigns(russianUnvouched),
  kk: wordSigns(kazakhUnvouched),
  uz: wordSigns(uzbekUnvouched),
}

function chineseSigns({ anywhere, atStart, beforeCue, behind, nobody }: UnvouchedLexicon): Signs {
  return {
    anywhere: new RegExp(anywhere, 'u'),
    atStart: new RegExp(`^(?:${atStart})`, 'u'),
    beforeCue: new RegExp(beforeCue, 'u'),
    behind: new RegExp(behind, 'u'),
    nobody: new RegExp(nobody, 'u'),
  }
}

function wordSigns({ anywhere, atStart, beforeCue, behind, nobody }: UnvouchedLexicon): Signs {
  const edge = '(?![\\p{L}\\p{N}])'
  return {
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anywhere})${edge}`, 'iu'),
    atStart: new RegExp(`^[^\\p{L}]*(?:(?:and|but|so|yet|а|но|и)\\s)?(?:${atStart})${edge}`, 'iu'),
    beforeCue: new RegExp(`(?:^|[^\\p{L}\\p{N}])?(?:${beforeCue})(?:\\s+\\p{L}+ly)?\\s*$`, 'iu'),
    behind: new RegExp(behind, 'iu'),
    nobody: new RegExp(nobody, 'iu'),
  }
}

/** `text` is the scanned text, in which the offsets of the claim stand. */
export function isUnvouched(text: string, claim: Claim, scene: Scene, language: Language | null): boolean {
  if (language === null) return false
  const { anywhere, atStart, beforeCue, behind, nobody } = signs[language]
  const fold = (words: string): string => (isChinese(language) ? foldTraditional(words) : words)
  const { mention, cue, setting } = claim
  const words = fold(setting?.text ?? '')
  const opening = fold(openSentence(scene.before, sentenceEnd).words)
  const source = fold(text.slice(mention.start, mention.end))
  const link = cue && cue.start >= mention.end ? fold(text.slice(mention.end, cue.start)) : ''
  return (
    anywhere.test(words) ||
    anywhere.test(opening) ||
    atStart.test(opening) ||
    behind.test(sentenceBehind(fold(scene.after))) ||
    nobody.test(source) ||
    beforeCue.test(link)
  )
}

function sentenceBehind(after: string): string {
  return after.slice(0, Math.max(after.search(/[。！？.!?\uFFFC]/u), 0) || after.length)
}

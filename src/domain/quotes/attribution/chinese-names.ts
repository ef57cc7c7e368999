/**
 * Names that a Chinese text gives with certainty somewhere, so that they are known where the words around them leave
 * their bounds open: 退休教师向佩兰，五十六岁 tells that 向佩兰 is one name, and 伊万·泽尔诺夫 who 泽尔诺夫 is.
 */
import { notNames, roleWords, surnames, transliteration } from '../lexicon/people.zh'

/** A verb of one character would make 李明说 a name. */
const stop = '(?<![说问答喊道称讲写叹吼骂唱念笑哭走来去站坐看听想在了着过])(?=[，。、；（”」！？\\n]|$)'
const behindOffice = new RegExp(
  `(?:${roleWords})(?!${notNames})(${surnames}\\p{Script=Han}{1,2})${stop}`,
  'gu',
)
const called = new RegExp(`(?:名叫|叫做|叫)(?!${notNames})(${surnames}\\p{Script=Han}{1,2})${stop}`, 'gu')
const lastPart = new RegExp(`[·•・‧](${transliteration}{2,8})`, 'gu')

/** Whole names behind an office and before a stop, and what a foreign name with a dot may be shortened to. */
export function chineseNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const pattern of [behindOffice, called]) {
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name)
  }
  for (const [, part = ''] of text.matchAll(lastPart)) {
    for (let end = 2; end <= part.length; end += 1) names.add(part.slice(0, end))
  }
  return names
}

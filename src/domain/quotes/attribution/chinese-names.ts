/**
 * Names that a Chinese text gives with certainty somewhere, so that they are known where the words around them leave
 * their bounds open: 退休教师向佩兰，五十六岁 tells that 向佩兰 is one name, and 伊万·泽尔诺夫 who 泽尔诺夫 is.
 */
import { notNames, roleWords, surnames, transliteration } from '../lexicon/people.zh'

const name = new RegExp(`^(?!${notNames})${surnames}\\p{Script=Han}{1,2}$`, 'u')
/** A verb of one character would make 李明说 a name. */
const verb = /[说问答喊道称讲写叹吼骂唱念笑哭走来去站坐看听想在了着过]$/u
const stops = /[，。、；（”」！？\n]/g
const lastPart = new RegExp(`[·•・‧](${transliteration}{2,8})`, 'gu')

const officesByTail = new Map<string, string[]>()
for (const office of [...roleWords.split('|'), '叫做']) {
  const tail = office.slice(-2)
  officesByTail.set(tail, [...(officesByTail.get(tail) ?? []), office])
}

/** Whole names behind an office and before a stop, and what a foreign name with a dot may be shortened to. */
export function chineseNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { index } of text.matchAll(stops)) {
    for (const start of [index - 3, index - 2]) {
      if (isBehindOffice(text, start) && isNameBetween(text, start, index))
        names.add(text.slice(start, index))
    }
  }
  for (const [, part = ''] of text.matchAll(lastPart)) {
    for (let end = 2; end <= part.length; end += 1) names.add(part.slice(0, end))
  }
  return names
}

/** Behind 院长 or 名叫. */
function isBehindOffice(text: string, start: number): boolean {
  if (text.charAt(start - 1) === '叫') return true
  const offices = start < 2 ? undefined : officesByTail.get(text.slice(start - 2, start))
  return offices?.some((office) => text.startsWith(office, start - office.length)) ?? false
}

function isNameBetween(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return name.test(words) && !verb.test(words)
}

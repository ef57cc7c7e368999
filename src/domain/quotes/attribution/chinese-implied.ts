/**
 * Chinese, a custom of long reports: a paragraph opens with a whole utterance and no word of saying, and the
 * next sentence gives the date, the person and the public occasion. Nothing there says that these words
 * were spoken there, so it is implied, of low confidence, and for a person to decide.
 */
import { clauseSubject } from './chinese-clauses'
import type { Claim } from './claim'
import { moved } from './mention'
import type { Scene } from './scene'

const datedClause = /^((?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日)，)([^。！？；：]{4,80})。/u
const publicSpeech = /主持|致辞|致词|演讲|讲话|发言|发表|演说|主旨|宣布|会见|会谈/u

const interruption = /^([^，,。！？；：:\uFFFC\n]{2,24})[，,](?=\uFFFC)/u
const carriesWords = /[信字歌诗报纸屏牌条播]|录音|电话|广播/u

/** “……，”岳小勇拍了拍机身，“……”: the utterance breaks off at a comma, and nobody else acts before it goes on. */
export function chineseInterrupted(scene: Scene): Claim | null {
  const words = /[，,]$/.test(scene.inner) ? interruption.exec(scene.after)?.[1] : undefined
  const subject = words && !carriesWords.test(words) ? clauseSubject(words, scene.names) : null
  if (!words || subject?.mention.speakerKind !== 'person' || subject.rest === '') return null
  return {
    rule: 'zh-interrupted',
    status: 'implied',
    mention: moved(subject.mention, scene.afterAt),
    cue: null,
    confidence: 'low',
    reason:
      'the utterance breaks off at a comma and goes on after what one person does, but no word says that they spoke',
    setting: { start: scene.afterAt, end: scene.afterAt + words.length, text: words },
    inDocument: null,
  }
}

export function chineseImplied(scene: Scene): Claim | null {
  if (scene.before.trim() !== '' || !/[。！]$/.test(scene.inner)) return null
  const match = datedClause.exec(scene.after)
  if (!match?.[1] || !match[2]) return null
  const subject = clauseSubject(match[2], scene.names)
  if (subject?.mention.person == null || !publicSpeech.test(subject.rest)) return null
  return {
    rule: 'zh-implied-by-occasion',
    status: 'implied',
    mention: moved(subject.mention, scene.afterAt + match[1].length),
    cue: null,
    confidence: 'low',
    reason:
      'the next sentence names a person, a date and an occasion, but no word says that these words were said there',
    setting: { start: scene.afterAt, end: scene.afterAt + match[0].length, text: match[0] },
    inDocument: null,
  }
}

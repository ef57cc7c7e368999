/**
 * Chinese, the source behind the words: “……”他说。 “……，”彭雪松说， “……”这一承诺被写入《……》。
 * “……”说这话的是李明。
 */
import { sayingVerbs } from '../lexicon/cues.zh'
import { clauseSubject } from './chinese-clauses'
import { chineseMention } from './chinese-mentions'
import type { Claim } from './claim'
import { moved } from './mention'
import type { Scene } from './scene'

const saying = new RegExp(sayingVerbs, 'u')
const written =
  /^[，,]?(?:这[^，。《]{0,14}?)?(?:已|也|还)?被?(?:明确)?(?:写入|写进|载入|写在|出自|引自|选自|摘自)了?((?:[^，。《》]{0,12})(《[^》]+》))/u
const namedAfterwards =
  /^[，,]?(?:说这[句番]?话的|这样说的|这么说的|讲这[句番]?话的)人?(?:是|，是)([^，。！？；：]{2,30})[，。]/u

/** The clause right after the quotation says who said it; before a colon it belongs to the next one. */
export function chineseAfter(scene: Scene): Claim | null {
  return documentClaim(scene) ?? namedClaim(scene) ?? clauseClaim(scene)
}

function documentClaim(scene: Scene): Claim | null {
  const match = written.exec(scene.after)
  if (!match?.[1] || !match[2]) return null
  const mention = chineseMention(match[2])
  const start = scene.afterAt + match[0].length - match[2].length
  return (
    mention &&
    claim(
      'zh-document',
      scene,
      moved(mention, start),
      match[0],
      'the text says in which document the words stand',
    )
  )
}

function namedClaim(scene: Scene): Claim | null {
  const match = namedAfterwards.exec(scene.after)
  const mention = match?.[1] ? chineseMention(match[1]) : null
  if (!match?.[1] || !mention) return null
  const start = scene.afterAt + match[0].indexOf(match[1])
  return claim(
    'zh-named-afterwards',
    scene,
    moved(mention, start),
    match[0],
    'the next words name who said this',
  )
}

function clauseClaim(scene: Scene): Claim | null {
  const match = /^([，,]?)([^，,。！？；：:\uFFFC\n…]{1,60})([，,。！？；：:\uFFFC…]|$)/u.exec(scene.after)
  if (!match || !isFinished(scene, match[1] !== '')) return null
  const [, comma = '', clause = '', stop = ''] = match
  if (/[：:\uFFFC]/.test(stop)) return null
  const subject = clauseSubject(clause)
  if (!subject || !saying.test(subject.rest)) return null
  const mention = moved(subject.mention, scene.afterAt + comma.length)
  return claim(
    'zh-after',
    scene,
    mention,
    comma + clause,
    'a source and a verb of saying follow the words at once',
  )
}

/** An utterance that has come to its end or its comma; a fragment goes on in the writer's sentence. */
function isFinished(scene: Scene, hasComma: boolean): boolean {
  return hasComma || /[，。！？!?…,—]$/.test(scene.inner)
}

function claim(rule: string, scene: Scene, mention: Claim['mention'], words: string, reason: string): Claim {
  const verb = saying.exec(words)
  const start = scene.afterAt + (verb?.index ?? 0)
  return {
    rule,
    status: 'explicit',
    mention,
    cue: verb && { start, end: start + verb[0].length, text: verb[0] },
    confidence: 'medium',
    reason,
    setting: { start: scene.afterAt, end: scene.afterAt + words.length, text: words },
    inDocument: null,
  }
}

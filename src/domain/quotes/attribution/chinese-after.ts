/**
 * Chinese, the source behind the words: “……”他说。 “……，”彭雪松说， “……”这一承诺被写入《……》。
 * “……”说这话的是李明。
 */
import { plainVerbs, sayingVerbs, speechActs } from '../lexicon/cues.zh'
import { type ClauseSubject, clauseSubject, isOfAnother, isSubjectless } from './chinese-clauses'
import { chineseMention } from './chinese-mentions'
import type { Claim } from './claim'
import { moved } from './mention'
import type { Scene } from './scene'

const saying = new RegExp(`写入|写进|载入|写在|出自|引自|选自|摘自|${sayingVerbs}`, 'gu')
const verbs = `${plainVerbs}|${sayingVerbs}|${speechActs}`
const sayingEnds = new RegExp(
  `(?:${verbs})(?:道|着|到|了|过|完|罢|毕)?(?:[一几两][声句遍]|起来|出来|出声)?(?:他|她|我|我们|记者|对方|大家)?$|(?:这样|如此|如是|这么|这般)(?:${verbs})`,
  'u',
)
/** 说得斩钉截铁, 说罢转身, 边说边走, 说这话时, 撂下一句话: the saying is told, whatever follows it. */
const toldSaying =
  /[说答讲喊问]得[^，。]{1,8}$|^.{0,12}?(?:[说讲喊念](?:完|罢)|边[说讲喊唱]边|说(?:这|此|那)[句番些]?话)|(?:撂|丢|甩|抛|留|说|道|憋|蹦|冒|吐|喊|送|扔)(?:下|出|上|来)了?(?:这么|这样)?[一这](?:句|番|席)(?:话|.{0,4}话)?/u
const endingAct = new RegExp(`(?:${speechActs})$`, 'u')
/** 叮嘱家属, 提醒队友: the verb has somebody for its object. */
const addressing =
  /(?:叮嘱|嘱咐|叮咛|提醒|告诫|安慰|勉励|鼓励|感谢|回应|回复|答复|告诉|询问|质问|追问|反问|警告|呼吁|责备|催促|招呼|开导|(?<!访|疑|学|询|顾)问)了?([^，。]{1,10})$/u
const written =
  /^[，,]?(?:这[^，。《]{0,14}?)?(?:已|也|还)?被?(?:明确)?(?:写入|写进|载入|写在|出自|引自|选自|摘自)了?((?:[^，。《》]{0,12})(《[^》]+》))/u
const habit =
  '(?:生前|平时|平日|每天|每次|经常|常常|常|总|老|最爱|最喜欢|最常|时常|一辈子|一生|多年|多年来|对[^，。]{1,8})'
const favourite = new RegExp(
  `^[，,]?(?:这|那)(?:句话|[一两三四五六七八九十几]个字)?也?是([^，。！？；：]{2,24}?)${habit}*(?:(?:说|写|讲|留下|喊)(?:的|下的|过的|得最多的)|挂在嘴边的|(?:留给|教给|送给|写给|说给|传给)[^，。]{1,8}的(?:话|一句话|道理)|的(?:口头禅|座右铭|原话|心里话|回答|答案|评价|忠告|嘱托|叮嘱|嘱咐|教诲|遗言|心声|感慨|信条))`,
  'u',
)
const namedAfterwards =
  /^[，,]?(?:说这[句番]?话的|这样说的|这么说的|讲这[句番]?话的)人?(?:是|，是)([^，。！？；：]{2,30})[，。]/u

const saidBefore = new RegExp(
  `(?:${plainVerbs}|${sayingVerbs})(?:了|过|道)?(?:他们|她们|他|她|其)?[，,：:]?$`,
  'u',
)

/**
 * The clause right after the quotation says who said it; before a colon it belongs to the next one, and behind
 * words that a verb of saying has brought in, to what comes next: 甲说“能”，乙说“再等等”。
 */
export function chineseAfter(scene: Scene): Claim | null {
  const named = documentClaim(scene) ?? namedClaim(scene)
  return named ?? (saidBefore.test(scene.before) ? null : clauseClaim(scene))
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
  const match = namedAfterwards.exec(scene.after) ?? favourite.exec(scene.after)
  const mention = match?.[1] ? chineseMention(match[1], scene.names) : null
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
  const clauses = /^[^。！？；：:\uFFFC\n…]{1,90}/u.exec(scene.after)?.[0] ?? ''
  const stop = scene.after.charAt(clauses.length)
  if (!isFinished(scene, /^[，,]/.test(clauses))) return null
  let at = 0
  for (const piece of clauses.split(/(?<=[，,])/u)) {
    const clause = piece.replace(/[，,]$/, '')
    const isLast = at + piece.length === clauses.length
    const subject =
      clause === '' || (isLast && /[：:]/.test(stop)) ? null : clauseSubject(clause, scene.names)
    if (subject && isContrast(clause, subject)) return null
    const goes =
      subject && !isSaying(subject.rest) ? clauses.slice(at + piece.length).split(/[，,]/u)[0] : undefined
    if (subject && goes !== undefined && goesOnSaying(subject, goes))
      return saidBy(scene, { ...subject, rest: goes }, at, clause)
    if (subject) return saidBy(scene, subject, at, clause)
    if (clause !== '' && !isSubjectless(clause)) return null
    at += piece.length
  }
  return null
}

/** “……”，乙则说……: another voice begins. */
function isContrast(clause: string, { rest }: ClauseSubject): boolean {
  return /^(?:而|但|不过|然而)/.test(clause) || /^(?:则|却)/.test(rest)
}

/** 李晓燕一边系围巾，一边对记者说: what somebody does, and then says without another subject. */
function goesOnSaying({ mention, rest }: ClauseSubject, clause: string): boolean {
  const speaks = mention.speakerKind === 'person' || mention.speakerKind === 'role'
  return (
    speaks &&
    rest !== '' &&
    !isOfAnother(rest) &&
    isSubjectless(clause.replace(/^一?边/u, '')) &&
    isSaying(clause)
  )
}

/** The verb ends its clause: 他说。 — 专门提到了这个细节 has an object of its own and attributes nothing. */
function saidBy(scene: Scene, { mention, rest }: ClauseSubject, at: number, clause: string): Claim | null {
  if (isOfAnother(rest) || !isSaying(rest)) return null
  const claimed = moved(mention, scene.afterAt + at)
  return claim(
    'zh-after',
    scene,
    claimed,
    scene.after.slice(0, at + clause.length),
    'a source and a verb of saying follow the words at once',
  )
}

function isSaying(rest: string): boolean {
  if (/(?:作|做|进行|提交)了?[^，。]{0,4}$/u.test(rest.replace(endingAct, ''))) return false
  if (sayingEnds.test(rest) || toldSaying.test(rest)) return true
  const object = addressing.exec(rest)?.[1]
  return object !== undefined && chineseMention(object) !== null
}

/** An utterance that has come to its end or its comma; a fragment goes on in the writer's sentence. */
function isFinished(scene: Scene, hasComma: boolean): boolean {
  return hasComma || /[，。！？!?…,—]$/.test(scene.inner)
}

function claim(rule: string, scene: Scene, mention: Claim['mention'], words: string, reason: string): Claim {
  const verb = lastSaying(words)
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

function lastSaying(words: string): RegExpExecArray | null {
  return [...words.matchAll(saying)].at(-1) ?? null
}

/**
 * Chinese, the source before the words: 冯立诚介绍：“…”, 彭雪松说，“…”, 龚长林说，这一结果“…”,
 * 据李明介绍，“…”, 被当地居民称赞“…”.
 */
import {
  describing,
  documentVerbs,
  plainVerbs,
  sayingVerbs,
  speechActs,
  spokenNouns,
} from '../lexicon/cues.zh'
import { type Claim } from './claim'
import { clauseSubject, isOfAnother, isSubjectless } from './chinese-clauses'
import { chineseMention } from './chinese-mentions'
import { type Mention, moved } from './mention'
import { type Scene, openSentence } from './scene'

type Names = Scene['names']

const sentenceEnd = /[。！？；\uFFFC](?![，,])|…+/u
const saying = new RegExp(
  `(?:(?<![的合新其])要求(?=各|全|所有|大家|有关|相关)|${plainVerbs}|${sayingVerbs}|称(?:之)?为|形容为|比喻为|称(?:之)?作|(?:形容|概括|描述|定性|归结|总结|归纳|比喻|评价|描绘|界定|定义|解读)[为成]|比作|誉为|看作|视为)`,
  'gu',
)
const passive =
  /(?:被|遭到?|受到)([^，。：被]{2,20}?)(?:交口|热情|亲切)?地?(?:称赞|赞誉|盛赞|评价|形容|赞|批评|指责|描述|称)(?:为|作|道|说|成|是)?[：:]?$/u
const accordingTo =
  /(?:(?<![证数根依占收票凭论])据|根据|(?<![使利采引作费信不常沿])用|在(?=[^，。]{2,20}看来)|按照?|正如|诚如|(?<![假比例诸譬犹])如同?|就像|(?<![好影图录雕画])像|借用|套用)([^，。：]{2,30}?)(?:的话(?:来)?说|的话(?=[，,：:]$)|的说法|的观察|看来|所(?:说|言|写|指出|讲)(?:的(?:那样)?)?|说的(?:那样)?|介绍|透露|回忆|描述|反映|陈述|供述|推测|口述|证实|通报|说|称|观察|讲述|估计)[，,：:]?/u

/** A colon right before the words settles it: whoever follows them says something else. */
export function chineseIntroduced(scene: Scene): Claim | null {
  return /[：:]\s*$/.test(scene.before) ? chineseBefore(scene) : null
}

/** A fragment belongs to the sentence that it completes, before what follows it. */
export function chineseOfFragment(scene: Scene): Claim | null {
  return scene.kind === 'partial-quote' ? chineseBefore(scene) : null
}

/** 回应家长“不负责任”的指责: the words are those of whoever is answered. */
const ofAnswered =
  /(?:回应|反驳|驳斥|否认|回击|面对|针对|澄清|听到|听闻|不满|不服|无视)(?:了|过)?[^，。：]{0,10}$/u
const speechOf = new RegExp(
  `^的(?:[\\p{Script=Han}]{0,3}?)(?:${spokenNouns}|说法|言论|论调|传言|指控|要求)`,
  'u',
)

/** Somebody before the quotation says it, in the same sentence. */
export function chineseBefore(scene: Scene): Claim | null {
  if (/所[说称言谓讲]的?$/u.test(scene.before)) return null
  if (speechOf.test(scene.after) && ofAnswered.test(scene.before)) return null
  const { words, at } = openSentence(scene.before, sentenceEnd)
  const sentence = words.replace(/^[，,]/, '')
  const origin = scene.beforeAt + at + (words.length - sentence.length)
  const author = authorClaim(scene, sentence)
  if (author) return author
  return (
    passiveClaim(sentence, origin, scene.names) ??
    quotedClaim(sentence, origin, scene.names) ??
    documentClaim(sentence, origin, scene.names) ??
    answerClaim(sentence, origin, scene.names) ??
    accordingClaim(sentence, origin, scene.names) ??
    subjectClaim(sentence, origin, scene.names) ??
    describedClaim(sentence, origin, scene) ??
    colonClaim(sentence, origin, scene.names)
  )
}

const anaphoricArticle =
  /(?:^|[，,])(?:该|这篇|在)?(?:文章|文中|署名文章)中?(?:还|也|同时)?[^，。：]{0,4}(?:写道|指出|强调|写|说|称|提到|表示|认为)[^。]*$/u
const published = /(?:发表|撰写|刊发|撰文)[^。！？]*文章/u

/** 总统…发表署名文章。文章写道：not the article is the source but its author, whom the words before it name. */
function authorClaim(scene: Scene, sentence: string): Claim | null {
  const article = anaphoricArticle.exec(sentence)
  if (!article) return null
  const front = scene.before.slice(0, scene.before.length - sentence.length + article.index)
  const { words, at } = openSentence(front.replace(/[。！？]$/u, ''), sentenceEnd)
  const origin = scene.beforeAt + at
  const author = published.test(words)
    ? clausesOf(words).flatMap((clause) => {
        const subject = clauseSubject(clause.words, scene.names)
        return subject ? [moved(subject.mention, clause.at)] : []
      })[0]
    : undefined
  if (author?.person == null) return null
  const reason = 'the words stand in an article, and the words before it say who wrote it'
  const written = claim('zh-author', author, origin, words, origin, null)
  return { ...written, status: 'implied', confidence: 'low', reason }
}

function passiveClaim(sentence: string, origin: number, names: Names): Claim | null {
  const match = passive.exec(sentence)
  const mention = match?.[1] ? chineseMention(match[1], names) : null
  if (!match?.[1] || !mention) return null
  return claim(
    'zh-passive',
    mention,
    origin + match.index + match[0].indexOf(match[1]),
    sentence,
    origin,
    null,
  )
}

const quoted =
  /(?:援引|引述|引用|转引|转述)了?([^，。：]{2,30}?)(?:的(?:话|说法|消息|观点))?(?:报道)?(?:称|说|表示|指出|写道)?[，,：:]?$/u

/** 《晨报》援引一名官员的话称：whoever is quoted speaks, not whoever quotes. */
function quotedClaim(sentence: string, origin: number, names: Names): Claim | null {
  const match = quoted.exec(sentence)
  const mention = match?.[1] ? chineseMention(match[1], names) : null
  if (!match?.[1] || !mention) return null
  const start = match.index + match[0].indexOf(match[1])
  return claim('zh-quoted', mention, origin + start, sentence, origin, null)
}

const answer =
  /^(?:[^，。：]{2,30}[，,])?([^，。：]{2,24}?)(?:在[^，。：了过]{1,12}[上中里下时前后]|对[^，。：了过]{1,10})?(?:的(?:回答|答案|回应|答复|解释|说法|评价|感受|体会|理由|建议|结论|心愿|愿望|话|一席话|一番话|态度|看法|想法|观点|口头禅|座右铭|答复|表态|声音|语气)|的?(?:一|这|那)句话|有(?:一|这么一)?句(?:名言|口头禅|话))[^，。：]{0,14}[，：:]$/u

/** 他想起父亲的话：whose words somebody thinks of, hears or repeats is another matter. */
const recalls =
  /^(?:[用以据按在]|借用|引用|套用)|想起|记起|记得|记着|想到|听到?|引用|重复|模仿|转发|转述|宣读|分享|牢记|铭记|谨记|[念读看忘没不]|问|对|让/u

/** 柯桥的回答很简单：“……” Whose answer it is has said it. */
function answerClaim(sentence: string, origin: number, names: Names): Claim | null {
  const match = answer.exec(sentence)
  const mention = match?.[1] && !recalls.test(match[1]) ? chineseMention(match[1], names) : null
  if (!match?.[1] || !mention) return null
  return claim('zh-answer', mention, origin + sentence.indexOf(match[1]), sentence, origin, null)
}

const documentSays = new RegExp(
  `^(.{2,40}?)(?:中|里)?(?:也|还|则|同时|再次|进一步)*(?:明确)?(?:${documentVerbs})(?:了|，|,|：|:|[^，。：]{0,16}$)`,
  'u',
)

/** A message is written by somebody; the text has to say by whom. */
const isPrivate = /(?:短信|留言|(?<!照)信|信中|来信|信件|邮件|启事|碑文|铭文|日记|日志|情书|家书|遗书|^书)$/u

/** 规范要求, 报告显示: verbs that say of a document that it speaks, and nothing of a person. */
function documentClaim(sentence: string, origin: number, names: Names): Claim | null {
  const match = documentSays.exec(sentence)
  const mention = match?.[1] ? chineseMention(match[1], names) : null
  if (mention?.speakerKind !== 'document' || isPrivate.test(match?.[1] ?? '')) return null
  return claim('zh-document-says', mention, origin, sentence, origin, null)
}

function accordingClaim(sentence: string, origin: number, names: Names): Claim | null {
  const match = accordingTo.exec(sentence)
  const mention = match?.[1] ? chineseMention(match[1], names) : null
  if (!match?.[1] || !mention) return null
  if (clauseAfterHasSpeaker(sentence.slice(match.index + match[0].length), names)) return null
  return claim(
    'zh-according-to',
    mention,
    origin + match.index + match[0].indexOf(match[1]),
    sentence,
    origin,
    null,
  )
}

function clauseAfterHasSpeaker(rest: string, names: Names): boolean {
  return clauseSubject(rest, names) !== null && new RegExp(sayingVerbs, 'u').test(rest)
}

const actAtEnd = new RegExp(`(?:${speechActs})$`, 'u')

/** The clause with the last verb of saying; when it has no subject of its own, the ones before it. */
function subjectClaim(sentence: string, origin: number, names: Names): Claim | null {
  const clauses = clausesOf(sentence)
  const index = clauses.findLastIndex(
    ({ words }) => new RegExp(saying, 'u').test(words) || actAtEnd.test(words),
  )
  const spoken = clauses[index]
  if (!spoken) return null
  const cue = lastCue(spoken.words)
  for (let at = index; at >= 0; at -= 1) {
    const clause = clauses[at]
    if (!clause) return null
    const subject = clauseSubject(clause.words, names)
    if (subject && at === index && isOfAnother(subject.rest)) return null
    if (subject) {
      const place = cue && {
        start: origin + spoken.at + cue.start,
        end: origin + spoken.at + cue.end,
        text: cue.text,
      }
      return claim(
        at === index ? 'zh-before' : 'zh-before-carried',
        subject.mention,
        origin + clause.at,
        sentence,
        origin,
        place,
      )
    }
    if (!isSubjectless(clause.words)) return null
  }
  return null
}

/** What is seen, heard or written, and things that carry words: whoever meets them does not speak them. */
const notSpoken =
  /[看读听收见](?:到|见|了)|发现|挂着?|贴着?|印|刻|题|牌|传来|屏幕|显示|字|短信|微信|消息|留言|(?<![相自])信(?![心任])|纸条|便条|歌|口号|标语|写|画|播|念起|念出|遗书|家书|[想记忘][^，]*(?:话|叮嘱|嘱咐|教诲|名言|承诺)/u

/** 眼眶泛红, 声音低了下来: of whoever the clause before is about. */
const ownFeatures = /^(?:眼|双眼|泪|脸|满脸|一脸|嘴|眉|声音|嗓音|语气|语速|神情|表情|双手|手里|语带)/u

/** 他摆摆手：“……” — the subject of the clause before the colon, when nothing else can be meant. */
function colonClaim(sentence: string, origin: number, names: Names): Claim | null {
  if (!/[：:]\s*$/.test(sentence) || notSpoken.test(sentence)) return null
  const clauses = clausesOf(sentence.replace(/[：:]\s*$/, ''))
  const last = clauses.findLast(({ words }, at) => at === 0 || !ownFeatures.test(words))
  const subject = last && clauseSubject(last.words, names)
  if (!last || !subject || isOfAnother(subject.rest)) return null
  if (!speaksAlone(subject.mention) && !/异口同声|齐声|齐呼/u.test(subject.rest)) return null
  return claim('zh-colon', subject.mention, origin + last.at, sentence, origin, null)
}

function speaksAlone({ person, speakerKind }: Mention): boolean {
  return person !== null || speakerKind === 'person' || speakerKind === 'role'
}

const behind = new RegExp(`^(?:的[^，。]{0,3}?(?:${spokenNouns})|(?:这样的话)?${describing})`, 'u')

/** 李明用“……”来形容, 专家给出“……”的评价: the saying stands behind the words, its subject before them. */
function describedClaim(sentence: string, origin: number, { after, names }: Scene): Claim | null {
  const last = clausesOf(sentence).at(-1)
  const subject = last && behind.test(after) ? clauseSubject(last.words, names) : null
  if (
    !last ||
    !subject ||
    !/^(?:[^，。]{0,12})(?:用|以|给出|作出|做出|发出|得出|提出)了?$/.test(subject.rest)
  )
    return null
  return claim('zh-described', subject.mention, origin + last.at, sentence, origin, null)
}

interface Clause {
  words: string
  at: number
}

/** Clauses between commas and colons, with their place in the sentence. 《…》 and （…） are not cut. */
function clausesOf(sentence: string): Clause[] {
  const shielded = sentence.replace(/《[^》]*》|（[^）]*）/g, (inside) => '□'.repeat(inside.length))
  const clauses: Clause[] = []
  let at = 0
  for (const piece of shielded.split(/[，,：:]/)) {
    if (piece !== '' || at === 0) clauses.push({ words: sentence.slice(at, at + piece.length), at })
    at += piece.length + 1
  }
  return clauses
}

function lastCue(words: string): { start: number; end: number; text: string } | null {
  const match = [...words.matchAll(saying)].at(-1) ?? actAtEnd.exec(words)
  return match ? { start: match.index, end: match.index + match[0].length, text: match[0] } : null
}

function claim(
  rule: string,
  mention: Mention,
  by: number,
  sentence: string,
  origin: number,
  cue: Claim['cue'],
): Claim {
  return {
    rule,
    status: 'explicit',
    mention: moved(mention, by),
    cue,
    confidence: 'medium',
    reason: 'a source and a verb of saying stand before the words in the same sentence',
    setting: { start: origin, end: origin + sentence.length, text: sentence },
    inDocument: publishedIn(sentence),
  }
}

/** 发表题为《…》的署名文章, 发表《…》的署名文章: where the words were published. */
function publishedIn(sentence: string): Claim['inDocument'] {
  const match = /发表(?:了|的)?(?:题为)?(?:的?署名文章)?《([^》]+)》/.exec(sentence)
  return match?.[1] ? { kind: 'document', name: match[1], role: null } : null
}

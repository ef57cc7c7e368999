/**
 * Telling quotations from terms in Chinese, in the order in which the signs are decisive. Length is not a
 * sign: a slogan of twelve characters is a term, an answer of three a quotation.
 */
import type { KindContext } from './kind-context'
import {
  describing,
  documentVerbs,
  headNouns,
  messageNouns,
  modals,
  namedAsTitle,
  namingPhrases,
  plainVerbs,
  predicateOpenings,
  predicateSigns,
  sayingVerbs,
  sloganNouns,
  softPredicateSigns,
  speechActs,
  spokenNouns,
  utteranceSigns,
  weakVerbs,
  workNouns,
} from './lexicon/cues.zh'
import { documentEnding } from './lexicon/people.zh'
import { foldTraditional } from './lexicon/traditional'
import type { SpanKind } from './types'

const endsWith = (words: string): RegExp => new RegExp(`(?:${words})$`)

const afterNaming = endsWith(namingPhrases)
const afterTitling = endsWith(namedAsTitle)
/** 歌曲“慢慢来”, 主演的话剧“夜行人”; 国产电影“出海” says what films do. */
const afterWork = new RegExp(`(?:^|[的部首本幅场出台新其与和及、，。《》一])(?:${workNouns})$`, 'u')
const beforeWork = new RegExp(`^的[\\p{Script=Han}]{0,3}?(?:${workNouns})(?!手|词|唱|声|团|院|组|情)`, 'u')
const afterNamed = /(?:名为|题名|取名|名叫|叫做|叫作)$/u

const afterSaying = endsWith(
  `(?:${sayingVerbs}|要求|责令)(?:了|过|其|自己(?:只|就|也)?(?:是|像|为)?|这是|这|它是|它|是|为|他们|她们|他|她)?`,
)
/** 市长说，他“尊重司法”: behind a pronoun the words are what is said of it. */
const afterSayingSubject = new RegExp(`(?:${sayingVerbs})[，,]?(?:他们|她们|我们|他|她|自己|双方|此举|对方)$`)
/** 称提议是“一张空头支票”: what somebody says that something is, unless it is a nickname. */
const afterCopula = /(?<!就|正|便)(?:是|像|如同)$/
const judgement = /^(?:一[\p{Script=Han}]|最|不|没|半)/u
/** 常言道 */
const afterProverb = /(?:常言|俗话|俗语|古人|古语|老话|谚语)[说道云讲][，,]$/
const afterWeakVerb = endsWith(`(?:${weakVerbs})(?:了|过)?`)
const afterSayingComma = endsWith(
  `(?:${sayingVerbs}|看来|的话(?:来)?说|借用[^，。]{1,20}的话|(?:解释|回答|答复|说法|评价|看法|结论)是|援引[^，。]{1,20})(?:了|过)?[，,]`,
)
const afterWeakVerbComma = endsWith(`(?:${weakVerbs})(?:了|过)?[，,]`)
const documentSays = new RegExp(`(?:${documentEnding}|》|\uFFFC)中?[^，。]{0,4}(?:${documentVerbs})`, 'u')
const documentComma = new RegExp(
  `(?:${documentEnding}|》|\uFFFC)中?[^，。]{0,4}(?:${documentVerbs})[，,]$`,
  'u',
)
const viewed = /看来[，,]|的话(?:来)?说|的说法[，,]|(?:^|[。，])据[^，。]{2,30}[，,]/u
const afterPlainSaying = endsWith(plainVerbs)
const saying = new RegExp(sayingVerbs)
const slogan = new RegExp(`(?:${sloganNouns})[^，。]{0,6}$`)
const beforeHeadNoun = new RegExp(
  `^(?:的|等|这一|这个|这种)?(?:[\\p{Script=Han}]{0,4}?)(?:${headNouns})`,
  'u',
)
const predicate = new RegExp(predicateSigns)
const softPredicate = new RegExp(softPredicateSigns)
const message = new RegExp(`(?:${messageNouns})[^，。]{0,4}$`)
const afterModal = endsWith(modals)
const becomesName = new RegExp(
  `^(?:已经?|逐渐|早已|正)?(?:成为|变成|成了|是)[^，。]{0,20}(?:${headNouns}|共识|座右铭|写照|名片|风尚|常态|现实)`,
)
/** 称为“一次双赢的选择”: an opinion, where 被称为“…” is a name. */
const opinion = /^(?:一[个次种场项]|最)/
const ofSaying = new RegExp(`^的(?:[\\p{Script=Han}]{0,3}?)(?:${spokenNouns})`, 'u')
const described = new RegExp(`^(?:这样的话)?${describing}`)
const isSubjectPredicate = new RegExp(`^(?:${predicateOpenings})`, 'u')
const utterance = new RegExp(utteranceSigns, 'u')
/** 呛教练“你不懂”: a verb that has whoever is spoken to for its object, and words spoken to them. */
const afterAddressing =
  /(?:[呛骂训吼怼问劝喊回求哄]|告诉|答复|答应|嘱咐|叮嘱|提醒|警告|质问|责问)[^，。：“”]{1,8}$/u
/** 批评措施“隔靴搔痒”: what somebody is judged to be, by whoever judges. */
const afterJudging = /(?:批评|痛批|抨击|指责|讥讽|嘲讽|直斥|怒批|形容|评价|斥责)[^，。：的]{2,14}$/u
/** 把这种关系概括为“点到为止的热闹”. */
const activeNaming =
  /(?:^|[。，；！？])(?![^，。]*[人们民众户友迷家]都?[把将])[^，。]{2,24}[把将][^，。]{1,20}$/u
const acting = new RegExp(`(?:${speechActs})(?:称|说)?[，,]`, 'u')
const terminal = /[。！？!?…]$/
const colon = /[:：]\s*$/

export function chineseKind(context: KindContext): SpanKind {
  const before = foldTraditional(context.before)
  const after = foldTraditional(context.after)
  const inner = foldTraditional(context.inner)
  if (afterTitling.test(before)) return 'title'
  if (namesWork(before, inner, after)) return 'title'
  if (colon.test(before)) return afterColon(before.replace(colon, ''), inner)
  if (afterNaming.test(before) && !terminal.test(inner))
    return isOpinion(before, inner) ? 'partial-quote' : 'term'
  if (/以$/.test(before) && /^为/.test(after)) return 'term'
  if (becomesName.test(after) && !terminal.test(inner)) return 'term'
  if (slogan.test(before) && !terminal.test(inner)) return 'term'
  if (terminal.test(inner)) return 'direct-quote'
  if (context.isChained) return opensWithPreposition.test(inner) ? 'partial-quote' : 'direct-quote'
  if (context.isRepeated) return 'term'
  return insideSentence(before, inner, after)
}

const opensWithPreposition = /^(?:对于?|为|有助于|以|在|把|将|使|让|与|同)/

function namesWork(before: string, inner: string, after: string): boolean {
  if (/[，；。！？]$/.test(inner)) return false
  return afterWork.test(before) || (afterNamed.test(before) && beforeWork.test(after))
}

function isOpinion(before: string, inner: string): boolean {
  return (
    (opinion.test(inner) || (activeNaming.test(before) && /[很太最更]|的./u.test(inner))) &&
    !/[被又也俗简别通][^，。]{0,12}$/.test(before)
  )
}

/** An inscription is quoted as a whole; a name after a colon is not a clause. */
function afterColon(before: string, inner: string): SpanKind {
  if (terminal.test(inner)) return 'direct-quote'
  if (saying.test(lastSentence(before)) && !slogan.test(before)) return 'direct-quote'
  if (predicate.test(inner) || message.test(before)) return 'direct-quote'
  return slogan.test(before) ? 'term' : 'uncertain'
}

function insideSentence(before: string, inner: string, after: string): SpanKind {
  if (isReportedAfter(before, inner, after) || afterProverb.test(before)) return 'direct-quote'
  if (afterAddressing.test(before) && utterance.test(inner)) return 'direct-quote'
  if (afterJudging.test(before) && closesSentence.test(after)) return 'partial-quote'
  if (ofSaying.test(after) || (/[用以]$/.test(before) && described.test(after))) return 'partial-quote'
  const sentence = lastSentence(before)
  const isSaid =
    saying.test(sentence) || acting.test(sentence) || documentSays.test(sentence) || viewed.test(sentence)
  const isPlain = !isSaid || !/[，；]/.test(inner)
  if (beforeHeadNoun.test(after) && isPlain) return 'term'
  if (isWhole(before, inner, after)) return 'partial-quote'
  if (afterPlainSaying.test(before)) return isTopic(before, inner) ? 'term' : 'direct-quote'
  const isFragment =
    predicate.test(inner) ||
    softPredicate.test(inner) ||
    afterModal.test(before) ||
    ((isSubjectPredicate.test(inner) ||
      (/(?<!(?:号|名|名字|昵称|口号|招牌|题目|主题|名称))[是为属]$/u.test(before) && /的/u.test(inner))) &&
      closesSentence.test(after))
  if (afterSaying.test(before)) return isFragment || !afterWeakVerb.test(before) ? 'partial-quote' : 'term'
  if (isSaid && afterCopula.test(before) && judgement.test(inner)) return 'partial-quote'
  if (afterSayingSubject.test(before) && /^[。，；！？]/.test(after)) return 'partial-quote'
  if (/^的/.test(after) && isPlain) return 'term'
  if (isSaid) return isFragment ? 'partial-quote' : 'term'
  if (/[，,]$/.test(inner)) return 'direct-quote'
  return /[，；]/.test(inner) || (opensSentence(before) && /^[，,]/.test(after) && predicate.test(inner))
    ? 'uncertain'
    : 'term'
}

/** 表示，“大门仍然敞开”。 Behind a comma the words have the rest of the sentence to themselves. */
function isWhole(before: string, inner: string, after: string): boolean {
  if (!afterSayingComma.test(before) && !documentComma.test(before)) return false
  if (!/^(?:[。，！？；…]|$)/.test(after)) return false
  return !afterWeakVerbComma.test(before) || predicate.test(inner) || softPredicate.test(inner)
}

const closesSentence = /^(?:[。，！？；…]|$)/

function opensSentence(before: string): boolean {
  return before === '' || /[。！？；…\uFFFC]\s*$/.test(before)
}

/** 不讲‘康复’，讲‘种活一盆花’: what one does and does not talk about is a notion, unless it is a clause. */
function isTopic(before: string, inner: string): boolean {
  return /讲$/.test(before) && /不讲/.test(lastSentence(before)) && !predicate.test(inner)
}

/** “……”，他说 — the utterance opens its sentence and the saying follows at once. */
function isReportedAfter(before: string, inner: string, after: string): boolean {
  const clause = /^[，,]?([^，。！？；]{0,40})/.exec(after)?.[1] ?? ''
  if (!saying.test(clause)) return false
  if (/[，,]$/.test(inner)) return true
  const isApart = /^[，,]/.test(after) || predicate.test(inner)
  return opensSentence(before) && isApart && !beforeHeadNoun.test(after)
}

function lastSentence(before: string): string {
  return before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？')) + 1,
  )
}

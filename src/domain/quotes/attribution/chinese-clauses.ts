/**
 * The subject of a Chinese clause of saying. Words of time and place come before it, prepositions and
 * adverbs after it; the subject is what stands between and reads, as a whole, as somebody.
 */
import { plainVerbs, sayingVerbs } from '../lexicon/cues.zh'
import type { Mention } from './mention'
import { moved } from './mention'
import { chineseMention } from './chinese-mentions'

const opening =
  /^(?:[\s　]|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚间|晚上|晚|凌晨|清晨|中午|傍晚)?(?=\D)|(?:当[天日晚时]|今[天日年晨早晚]|昨[天日晚夜]|日前|近日|此前|随后|后来|最后(?!一|的|[两几])|其中|同时|此外|对此|为此|因此|但|但是|不过|而|然而|接着|于是|然后|至今|目前|如今|那时|这时|此时|近年来|多年后|会上|会后|会前|赛[前后]|席间|现场|事后|去年|早些时候|说起[^，。]{1,20}|谈到[^，。]{1,20}|(?:据|按照?|用)(?=.*(?:的话说|介绍|透露|回忆|称|说)))[，,]?)*/u

/** Where the subject may end: prepositions, adverbs, auxiliaries, manner. */
const boundary = new RegExp(
  '(?<verb>[点摆挥摇拍笑想看摸搓捏拉跺眨叹顿听试擦])(?:了|一)?\\k<verb>|边[^，。边]{1,3}边|大喊|大叫|大吼|惊呼|齐声|齐呼|高呼|充满|满心|倍感|备感|则|脸上|眼里|眼中|眼神|眉|嘴角|神情|语气|语速|拉着|牵着|扶着|陪着|领着|带着|咧|挤|皱|竖|鼓|哼|啐|嚷|吼|骂|骄傲|在|对|向|就|从|于|给|跟|同|与|还|也|又|则|均|都|曾|已|将|便|却|才|再|仍|并|会|只|仅|先后|相继|陆续|分别|轮流|受访|应询|答问|答记者问|质询|备询|致词|那天|那年|临走|临别|出院|叫(?:了)?(?:起来|道)|你一言|七嘴|异口|几乎|瞪|赶紧|眨|上来|连忙|不|也不|的话|日前|近日|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|(?:本|上|下)?(?:周|星期)[一二三四五六日天]|今[天日晨早晚]|昨[天日晚夜]|当[天日晚时]|赛[前后]|随后|接着|继续|进一步|特别|专门|多次|反复|一再|明确|郑重|严正|严厉|坚定|高度|普遍|积极|纷纷|一致|交口|共同|充分|热情|由衷|连声|连连|笑着|哭着|激动|兴奋|自豪|高兴|感慨|无奈|坦率|坦诚|动情|深情|认真|轻声|大声|低声|小声|悄悄|缓缓|淡淡|这样|如此|如是|主动|公开|私下|事后|后来|首先|发表|主持|出席|接受|撰文|致辞|致信|回信|来信|发文|发帖|转身|摇|点头|指着|一边|一脸|微微|忍不住|不由|脱口|抬|挥|握|拍|望|看着|站|坐|走|听|回忆|用|以|发布|召开|举行|强调|表示|指出|告诉|介绍|补充|解释|认为|说|称|写|问|答|回应|评价|宣布|呼吁|重申|赞|批评|警告|透露|坦言|直言|提|谈|规定|载明|喊|笑|叹|道|边(?!防|境|疆|检)|一边|停顿|顿了|皱|眨|耸|挠|叼|搓|咬|弯|蹲|低头|低着|抬头|回头|扭头|转头|转过|探|伸|凑|扛|晃|跺|嘟|喃喃|哽咽|含泪|红着|满脸|沉默|犹豫|谦虚|腼腆|爽朗|幽默|诚恳|骄傲|欣慰|遗憾|开玩笑|半开|算|插话|接过|放下|盯|瞥|扫了|捏|翻开|喝|吸|咳|递|推开|推了|搂|抚|凝|搁|俯|仰|长叹|冲着|朝着|[冲朝](?=[我你您他她])|当场|当庭|当众|当即|立即|立刻|随口|一口|断然|依旧|依然|始终|历来|一向|总结|逢人|刚|见到|见了|起身|最爱|最常|说起|给出|作出|做出|发出|得出|提出|深有|满怀|颇|拉着|抱|捧|擦|抹|竖|掏|生前|常|总是|老是|当年|评论|点评|调侃|打趣|讲|感|叮嘱|嘱咐|形容|描述|反问|追问|欢|高|连忙|赶紧|急忙|' +
    sayingVerbs +
    '|' +
    plainVerbs,
  'gu',
)

const busyOffice =
  /^((?:一[位名个])?(?:老)?(?:师傅|老师|母亲|父亲|妈妈|爸爸|奶奶|爷爷|外婆|外公|老人|校长|院长|队长|船长|班长|店主|老板|医生|护士|记者|村民|学生|妻子|丈夫|儿子|女儿|教练|主任|局长|镇长|村长|司机|导演|邻居|工人|孩子)|[\p{Script=Han}]{1,4}们)(?=[^，。]{1,12}(?:时|后|前|着|完|上)[^，。]{0,4}(?:说|问|答|喊|道|写|讲))/u

export interface ClauseSubject {
  mention: Mention
  /** What follows the subject in its clause. */
  rest: string
}

/** 对 and its like bring in somebody else: what follows them can no longer name the speaker. */
const turnsToAnother = /^(?:对|向|给|跟|同|与|问|告诉|望|看着)/

/**
 * Subject of `clause`, with offsets into `clause`. The earliest boundary that leaves somebody named wins;
 * an office or a body is taken when no longer stretch, before somebody else is brought in, names a person.
 */
export function clauseSubject(clause: string): ClauseSubject | null {
  if (/^[\s　]*(?:[文信书诗]|文章|致辞|讲话|演讲|日记|回信|贺信|报告|帖子|视频|采访)中/u.test(clause))
    return null
  const from = opening.exec(clause)?.[0].length ?? 0
  const body = clause.slice(from)
  const subject = pronounSubject(body) ?? boundedSubject(body) ?? wholeSubject(body) ?? busySubject(body)
  return subject && { mention: moved(subject.mention, from), rest: subject.rest }
}

function boundedSubject(body: string): ClauseSubject | null {
  let anonymous: ClauseSubject | null = null
  const matches = [...body.matchAll(boundary)]
  const boundaries = new Set(matches.map(({ index }) => index))
  for (const match of matches) {
    const rest = body.slice(match.index)
    const mention = match.index > 0 ? chineseMention(body.slice(0, match.index)) : null
    if (mention?.person && isInsideManner(mention.person, rest)) return null
    if (mention?.person && goesOn(body, match.index, boundaries)) continue
    if (mention?.person || mention?.speakerKind === 'document') return { mention, rest }
    if (mention) anonymous ??= { mention, rest }
    if (anonymous && turnsToAnother.test(rest)) break
  }
  return anonymous
}

/** 李超啼笑皆非的道: where a name of three characters ends in the middle of a manner, it may have two. */
function isInsideManner(person: string, rest: string): boolean {
  return (
    person.length === 3 &&
    !person.includes('·') &&
    /^(?![在对向从给跟同与把被用以])(?:\p{Script=Han}|\p{Script=Han}{3})[的地](?!话)/u.test(rest)
  )
}

/** 王志高说, 拉苏尔·阿赞在: a sign that may end a name does, when the next one follows at once. */
function goesOn(body: string, at: number, boundaries: ReadonlySet<number>): boolean {
  if (!/[均望欢高同向道才赞]/.test(body.charAt(at)) || !boundaries.has(at + 1)) return false
  return chineseMention(body.slice(0, at + 1))?.person != null
}

function pronounSubject(body: string): ClauseSubject | null {
  const words = /^(?:他们|她们|他|她|我(?![国省市县校院厂村镇])|我们)(?![的们和与、])/.exec(body)?.[0]
  const mention = words ? chineseMention(words) : null
  return words && mention ? { mention, rest: body.slice(words.length) } : null
}

/** 师傅交班时说: an office at the start, busy with something; a name right behind it would have been read. */
function busySubject(body: string): ClauseSubject | null {
  const words = busyOffice.exec(body)?.[1]
  const mention = words ? chineseMention(words) : null
  return words && mention && !mention.person ? { mention, rest: body.slice(words.length) } : null
}

function wholeSubject(body: string): ClauseSubject | null {
  const mention = chineseMention(body)
  return mention && { mention, rest: '' }
}

/** A clause that only says where, when or how, or goes on with a verb: it has no subject of its own. */
export function isSubjectless(clause: string): boolean {
  return /^(?:[\s　]*)(?:$|在|对|向|就|从|当|随着|并|专门|还|又|也|特别|再次|进一步|一再|多次|反复|强调|指出|表示|提到|谈到|写道|文中|文章中|信中|会上|会后|会中|席间|讲话中|致辞中|演讲中|书中|日记中|说|称|认为|重申|呼吁|坦言|郑重|明确|深情|动情|接受|回答|回应|谈及|说起|笑着|激动地|感慨|由衷|高兴地|自豪地|告诉|介绍|解释|补充|问道|问|答|[笑叹喊哭吼骂念嚷]道|笑说|大声|轻声|低声|小声|高声|然后|接着|随后|缓缓|慢慢|摇头|点头|摆手|转身|回头|起身|抬头|低头|开口|针对|关于|面对|为|站|坐|走|指|看|望|抚|摸|拿|端|捧|尝|说起|提起|想起|擦|握|随着|经过|作为|回忆|回想)/.test(
    clause,
  )
}

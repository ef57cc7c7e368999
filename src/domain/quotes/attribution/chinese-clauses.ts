/**
 * The subject of a Chinese clause of saying. Words of time and place come before it, prepositions and
 * adverbs after it; the subject is what stands between and reads, as a whole, as somebody.
 */
import { plainVerbs, sayingVerbs, speechActs } from '../lexicon/cues.zh'
import { commonSurnames, notInGivenNames, roleWords, transliteration } from '../lexicon/people.zh'
import type { Mention } from './mention'
import { moved } from './mention'
import { chineseMention } from './chinese-mentions'

const opening =
  /^(?:[\s　]|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚间|晚上|晚|凌晨|清晨|中午|傍晚)?(?=\D)|(?:当[天日晚时]|今[天日年晨早晚]|昨[天日晚夜]|日前|近日|此前|随后|后来|最后(?!一|的|[两几])|其中|同时|此外|对此|为此|因此|但|但是|不过|而|然而|接着|于是|然后|至今|目前|如今|那时|这时|此时|近年来|多年后|会上|会后|会前|赛[前后]|席间|现场|事后|去年|早些时候|正如|诚如|恰如|说起[^，。]{1,20}|谈到[^，。]{1,20}|(?:据|按照?|用)(?=.*(?:的话说|介绍|透露|回忆|称|说)))[，,]?)*/u

/** Where the subject may end: prepositions, adverbs, auxiliaries, manner. */
const boundary = new RegExp(
  '(?<verb>[点摆挥摇拍笑想看摸搓捏拉跺眨叹顿听试擦])(?:了|一)?\\k<verb>|边[^，。边]{1,3}边|大喊|大叫|大吼|惊呼|齐声|齐呼|高呼|充满|满心|倍感|备感|则|亦|遂|随即|随后|事后|近日|初步|最终|最后|仅|倒|倒是|此前|周[一二三四五六日]|(?:上|下|本)周|把|将|审理|经(?=[^，。]{1,10}[后，])|调查|核查|研判|轻描淡写|笑了|举手|提问|质询|追问|昨(?=[在于])|今(?=[在于早晨晨天日])|头也不|头也没|一锤定音|滔滔|侃侃|娓娓|脸上|眼里|眼中|眼神|眉|嘴角|神情|语气|语速|拉着|牵着|扶着|陪着|领着|带着|咧|挤|皱|竖|鼓|哼|啐|嚷|吼|骂|骄傲|在|对|向|就|从|于|给|跟|同|与|还|也|又|则|均|都|曾|已|将|便|却|才|再|仍|并|(?<![委员事协商联学工议社大年峰晚金国审])会|只|仅|先后|相继|陆续|分别|轮流|受访|应询|答问|答记者问|质询|备询|致词|那天|那年|临走|临别|出院|叫(?:了)?(?:起来|道)|你一言|七嘴|异口|几乎|瞪|赶紧|眨|上来|连忙|不|也不|的话|日前|近日|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|(?:本|上|下)?(?:周|星期)[一二三四五六日天]|今[天日晨早晚]|昨[天日晚夜]|当[天日晚时]|赛[前后]|随后|接着|继续|进一步|特别|专门|多次|反复|一再|明确|郑重|严正|严厉|坚定|高度|普遍|积极|纷纷|一致|交口|共同|充分|热情|由衷|连声|连连|笑着|哭着|激动|兴奋|自豪|高兴|感慨|无奈|坦率|坦诚|动情|深情|认真|轻声|大声|低声|小声|悄悄|缓缓|淡淡|这样|如此|如是|主动|公开|私下|事后|后来|首先|发表|主持|出席|接受|撰文|致辞|致信|回信|来信|发文|发帖|转身|摇|点头|指着|一边|一脸|微微|忍不住|不由|脱口|抬|挥|握|拍|望|看着|站|坐|走|听|回忆|用|以|反问|发布|召开|举行|强调|表示|指出|告诉|介绍|补充|解释|认为|说|称|写|问|答|回应|评价|宣布|呼吁|重申|赞|批评|警告|透露|坦言|直言|提|谈|规定|载明|喊|笑|叹|道|(?<![身旁路海河江湖岸村手嘴耳窗床桌门田山水街东西南北两这那池塘])边(?!防|境|疆|检)|一边|停顿|顿了|皱|眨|耸|挠|叼|搓|咬|弯|蹲|低头|低着|抬头|回头|扭头|转头|转过|探|伸|凑|扛|晃|跺|嘟|喃喃|哽咽|语带|含泪|红着|满脸|沉默|犹豫|谦虚|腼腆|爽朗|幽默|诚恳|骄傲|欣慰|遗憾|开玩笑|半开|算|插话|接过|放下|盯|瞥|扫了|捏|翻开|喝|吸|咳|递|推开|推了|搂|抚|凝|搁|俯|仰|长叹|冲着|朝着|[冲朝](?=[我你您他她])|当场|当庭|当众|当即|立即|立刻|随口|一口|断然|依旧|依然|始终|历来|一向|总结|逢人|刚|见到|见了|起身|最爱|最常|说起|给出|作出|做出|发出|得出|提出|深有|满怀|颇|拉着|抱|捧|擦|抹|竖|掏|生前|常|总是|老是|当年|评论|点评|调侃|打趣|讲|感|叮嘱|嘱咐|形容|描述|反问|追问|欢|高|连忙|赶紧|急忙|' +
    '[冲朝](?=[\\p{Script=Han}]{1,8}[说喊问嚷吼叫笑道])|被|把|拉住|拽住|叫住|拦住|低调|高调|今(?=（)|抢着|争着|忙(?=[说问道喊答])|先(?=[说开问喊答])|陪|请|表扬|支持(?!者|率)|反对(?!党|派|者|票)|起诉|状告|举报|指控|指责|邀请|带领|率领|拜访|看望|慰问|会见|接见|采访|送别|迎接|写信|打电话|致电|来电|辅导|教育|训斥|通过(?=[^，。]{1,8}[说喊道称])|隔着|顶着|披着|穿着|戴着|端着|攥着|扶|搀|蹲|倚|靠着|趴|跪|躺|骑|踩|撂下|丢下|甩下|抛出|憋出|蹦出|冒出|乐(?=呵呵|得|滋滋)|气(?=呼呼|鼓鼓|得)|笑(?=[着得了呵眯嘻盈答言称说道])|慢悠悠|急(?=[得了坏忙])|眼|泪|脸|嗓|喉|嘴|双手|手里|手中|手上|心里|心中|红了|湿了|愣|怔住|再三|屡次|每每|一语|一句|毫不|绝不|直截|率先|抢先|坚决|果断|乐观|悲观|温和|冷静|平静|坦然|淡然|欣然|愤然|毅然|(?:报告|报道|通报|汇报|声明|公告|留言|评论)(?=[说称道])|' +
    `${sayingVerbs}|${plainVerbs}|${speechActs}|(?:红|冲|跟|点|竖|蹭)了|(?<weak>${notInGivenNames}|\\p{Script=Han}[着了])`,
  'gu',
)

const busyOffice =
  /^((?:一[位名个])?(?:老)?(?:师傅|老师|母亲|父亲|妈妈|爸爸|奶奶|爷爷|外婆|外公|老人|校长|院长|队长|船长|班长|店主|老板|医生|护士|记者|村民|学生|妻子|丈夫|儿子|女儿|教练|主任|局长|镇长|村长|司机|导演|邻居|工人|孩子)|[\p{Script=Han}]{1,4}们)(?=[^，。]{1,12}(?:时|后|前|着|完|上)[^，。]{0,4}(?:说|问|答|喊|道|写|讲))/u

const none: ReadonlySet<string> = new Set()

/** 在刊于《…》的文章里: where the words stand, and nobody. */
const isPlaceOnly = /^在[^，]*[中里上下内]$/u

export interface ClauseSubject {
  mention: Mention
  /** What follows the subject in its clause. */
  rest: string
}

/** 对 and its like bring in somebody else: what follows them can no longer name the speaker. */
const turnsToAnother = /^(?:对|向|给|跟|同|与|问|告诉|望|看着|[冲朝陪请拉扶搀]|表扬|支持|反对|指责|采访)/

/**
 * Subject of `clause`, with offsets into `clause`. The earliest boundary that leaves somebody named wins;
 * an office or a body is taken when no longer stretch, before somebody else is brought in, names a person.
 */
export function clauseSubject(clause: string, names: ReadonlySet<string> = none): ClauseSubject | null {
  if (
    /^[\s　]*(?:[这那]就?是|[文信书诗]|文章|致辞|讲话|演讲|日记|回信|贺信|报告|帖子|视频|采访)中/u.test(
      clause,
    )
  )
    return null
  const from = opening.exec(clause)?.[0].length ?? 0
  const body = clause.slice(from)
  if (isPlaceOnly.test(body)) return null
  const subject =
    pronounSubject(body) ??
    boundedSubject(body, names) ??
    knownSubject(body, names) ??
    wholeSubject(body, names) ??
    busySubject(body)
  return subject && { mention: moved(subject.mention, from), rest: subject.rest }
}

function boundedSubject(body: string, names: ReadonlySet<string>): ClauseSubject | null {
  let anonymous: ClauseSubject | null = null
  let described: ClauseSubject | null = null
  const matches = [...body.matchAll(boundary)]
  const boundaries = new Set(matches.map(({ index }) => index))
  for (const [index, match] of matches.entries()) {
    const rest = body.slice(match.index)
    const mention = match.index > 0 ? chineseMention(body.slice(0, match.index), names) : null
    if (mention?.person && isInsideManner(mention.person, rest)) return null
    const isWeak = match.groups?.weak !== undefined
    if (isWeak && mention && isPlainPerson(mention, body.slice(0, match.index)))
      described ??= { mention, rest }
    if (isWeak && !(mention && endsName(mention, rest) && !runsOver(mention, anonymous))) continue
    if (mention?.person && goesOn(body, match.index, boundaries)) continue
    if (mention?.person || mention?.speakerKind === 'document') return { mention, rest }
    if (mention && isSurnameOrPreposition(rest, matches[index + 1]?.index ?? body.length, match.index))
      return null
    if (mention) anonymous ??= { mention, rest }
    if (anonymous && turnsToAnother.test(rest)) break
  }
  const isKnown = anonymous !== null && knownSubject(body, names) !== null
  return isKnown ? null : atVerb(described, anonymous)
}

/** 柜台后的营业员压低声音, 一名小学生举着气球: an office by one of its own words, and no longer stretch names somebody else. */
function isPlainPerson({ speakerKind, person }: Mention, words: string): boolean {
  return person === null && (speakerKind === 'role' || speakerKind === 'unnamed') && officeAtEnd.test(words)
}

const officeAtEnd = new RegExp(`(?:${roleWords}|.[匠员师])$`, 'u')

/** Of two readings the one that ends first, unless the other goes on behind its 的 or with an office of its own. */
function atVerb(first: ClauseSubject | null, later: ClauseSubject | null): ClauseSubject | null {
  if (!first || !later || later.mention.end <= first.mention.end) return later ?? first
  const more = first.rest.slice(0, later.mention.end - first.mention.end)
  return /的/u.test(more) || officeAtEnd.test(more) ? later : first
}

/** 父亲曾告诫他: behind an office at a sign of its own nobody called 曾告诫 begins. */
function runsOver({ person, end }: Mention, office: ClauseSubject | null): boolean {
  return office !== null && person !== null && end - person.length <= office.mention.end
}

const ofForeignName = new RegExp(`^${transliteration}`, 'u')
const startsCommonly = new RegExp(`^${commonSurnames}`, 'u')

/** What no given name is written with ends 梁有田掰着, but not 杜拉托夫, nor does it make somebody of 边防连 in 边防连指导员. */
function endsName({ person, party }: Mention, rest: string): boolean {
  if (person === null) return false
  if (person.includes('·')) return !ofForeignName.test(rest)
  return party?.role != null || startsCommonly.test(person)
}

/**
 * 教师向佩兰感慨: either the teacher is called 向佩兰, or sighs to one 佩兰. Two characters that are nobody
 * whom one speaks to leave it open; 向记者, 向大家 do not.
 */
function isSurnameOrPreposition(rest: string, next: number, at: number): boolean {
  const object = rest.slice(1, next - at)
  return (
    rest.startsWith('向') &&
    object.length === 2 &&
    chineseMention(object) === null &&
    !/[场会地体家府院庭方界局部厅委]$|^(?:媒体|公众|社会|外界|上级|群众|观众|家属|组织|井下|台下|身后|对岸|远处|楼上|楼下|天空|大海|后方|前方)$/u.test(
      object,
    )
  )
}

/** A name that the text gives elsewhere opens the clause, alone or behind an office, and no word of it goes on. */
function knownSubject(body: string, names: ReadonlySet<string>): ClauseSubject | null {
  if (names.size === 0) return null
  for (let end = 2; end <= Math.min(body.length, 24); end += 1) {
    if (body.charAt(end) === '·') return null
    const isEnd = [8, 7, 6, 5, 4, 3, 2].some((length) =>
      names.has(body.slice(Math.max(0, end - length), end)),
    )
    const mention = isEnd ? chineseMention(body.slice(0, end), names) : null
    const rest = body.slice(end)
    if (
      mention?.person &&
      !mention.person.includes('·') &&
      rest !== '' &&
      !/^[的和与及、等]/u.test(rest) &&
      !namesLonger(body, end, names)
    )
      return { mention, rest }
  }
  return null
}

function namesLonger(body: string, end: number, names: ReadonlySet<string>): boolean {
  return [1, 2, 3, 4].some((more) => chineseMention(body.slice(0, end + more), names)?.person != null)
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

/** 她丈夫, 我父亲. */
const ownRelation = new RegExp(`^(?:他们|她们|他|她|我|我们|其)(?:的|家|那)?(?:${roleWords})`, 'u')

function pronounSubject(body: string): ClauseSubject | null {
  if (ownRelation.test(body)) return null
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

function wholeSubject(body: string, names: ReadonlySet<string>): ClauseSubject | null {
  const mention = chineseMention(body, names)
  return mention && { mention, rest: '' }
}

/** 他听见有人喊：whoever hears is not who speaks; 听到后说 is another matter. */
const perceives =
  /^.{0,6}?(?:牢记|铭记|谨记|难忘|忘不了|听来|听从|转发|宣读|听(?=[^，。]{1,8}[说喊讲叫唱念]$)|听[见到]|看[见到]|记得|记着|想起|梦见|收到|接到|以为|觉得)(?!.*(?<![身背幕])[后时][^，]{0,6}$)/u

/** 他希望乔岳说“对”：who wishes, asks or orders is not who is to speak. */
const hasOther =
  /鼓励[\p{Script=Han}]{1,10}(?:大胆|勇敢|敢于|大声)[说讲喊]|(?:希望|要求|安排|吩咐|让|(?<!接受|应)邀请(?!函|时|后|赛|信)|(?<![邀申])请|教|劝|逼|命令|以为|猜测?|怀疑|担心|期待|问|指责|盼)(?![着道])[\p{Script=Han}]{2,10}?(?:说|讲|喊|回答|表示|朗诵|朗读|致辞|发言|唱)/u

/** Whether what follows a subject gives the saying to somebody else: 听见有人喊, 希望乔岳说“对”. */
export function isOfAnother(rest: string): boolean {
  return (
    /^(?:被|遭|怕|多想|真想|本想|好想)|从[^，]+(?:那里|那儿|处|口中)/u.test(rest) ||
    perceives.test(rest) ||
    hasOther.test(rest) ||
    /有(?:人|一?个)/u.test(rest)
  )
}

/** 广播里, 赛后, 临别时, 谈到未来时: when and where, by the word at the end, with nobody named in it. */
const isCircumstance =
  /^[\s　]*(?![^，]*(?:[说称喊问答讲道]|们))[^，]{1,10}(?:[时后前中里间内外旁边]|之际|途中|门口|会上|台上|现场|尽头|处|来|完[^，]{1,6})$/u

/** A clause that only says where, when or how, or goes on with a verb: it has no subject of its own. */
export function isSubjectless(clause: string): boolean {
  return (
    isCircumstance.test(clause) ||
    /^(?:[\s　]*)(?:$|仅|只|便|均|在|对|向|就|从|当|随着|并|专门|还|又|也|特别|再次|进一步|一再|多次|反复|强调|指出|表示|提到|谈到|写道|文中|文章中|信中|会上|会后|会中|席间|讲话中|致辞中|演讲中|书中|日记中|说|称|认为|重申|呼吁|坦言|郑重|明确|深情|动情|接受|回答|回应|谈及|说起|笑着|激动地|感慨|由衷|高兴地|自豪地|告诉|介绍|解释|补充|问道|问|答|[笑叹喊哭吼骂念嚷]道|笑说|大声|轻声|低声|小声|高声|然后|接着|随后|缓缓|慢慢|摇头|点头|摆手|转身|回头|起身|抬头|低头|开口|针对|关于|面对|为|站|坐|走|指|看|望|抚|摸|拿|端|捧|尝|说起|提起|想起|擦|握|随着|经过|作为|回忆|回想)/.test(
      clause,
    )
  )
}

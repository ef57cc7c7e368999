/**
 * Reads a Chinese phrase that is the whole subject of a saying, and says who that is. A phrase that fits no
 * form is nobody: an attribution left open costs a minute, a wrong one costs trust.
 */
import {
  bodyEnding,
  commonSurnames,
  documentEnding,
  foreignOffice,
  groupEnding,
  notInGivenNames,
  notInSubject,
  notNames,
  plural,
  roleEnding,
  roleLikeNameEnding,
  roleWords,
  surnames,
  titleAfterName,
  tradeWords,
  transliteration,
  unnamedOpening,
} from '../lexicon/people.zh'
import type { Mention } from './mention'

const han = '\\p{Script=Han}'
const address = new RegExp(
  `^(.*?)(?:${surnames}(?:先生|女士|小姐|大姐|大哥|大爷|大妈|大叔|大娘|大嫂|大婶|阿姨|叔叔|师傅|老伯|老汉|婆婆|奶奶|爷爷|某某?)|某某?|(?:${commonSurnames}|[屠阚蔺向])(?:阿婆|阿公|阿伯|阿嬷)|[老小]${surnames})$`,
  'u',
)
const transliterated = `[${han}A-Za-z]{1,8}(?:[·•・‧][${han}A-Za-z]{1,8})+`
const native = `${surnames}(?!方$)${han}{1,2}`

const pronoun = /^(?:他|她|它|他们|她们|我|我们|本人|后者|前者|其)$/
const title = /^(?:[^，。《》]{0,12})?(《[^《》]+》)(?:的?[\p{Script=Han}]{0,8})?$/u
const nameTitle = new RegExp(`^(.*?)(${native}|${transliterated})(${titleAfterName})$`, 'u')
const titled = new RegExp(`^(.+)(${titleAfterName})$`, 'u')
const bareName = new RegExp(`^(?:${native}|${transliterated})$`, 'u')
const roleName = new RegExp(`^(.*${roleEnding})(${native})$`, 'u')
const roleTransliterated = new RegExp(`^(.*${roleEnding})(${transliterated})$`, 'u')
const commonName = new RegExp(`^${commonSurnames}[${han}]`, 'u')
const thing =
  /[上下中里内外面板牌墙片本路号码纸报卡单票机车店馆屋门桥山水河湖园厅部局社网台率价值额量度数股费款税性案权制期区县镇街客户队厂党书信车船酒茶米粮油菜货药]$/u
const office = /(?:代表|主任|先生|老师|女士|小姐|经理|院长|校长|成员|人员|部门)$/u
const foreignName = new RegExp(
  `^(.*${foreignOffice})(${transliteration}{2,7})$|^(.*(?:${roleWords}))(${transliteration}{4,7})$`,
  'u',
)
const predicated = new RegExp(notInSubject, 'u')
const notName = new RegExp(`^(?:${notNames})`, 'u')
const coordinated = /[和与及、同]/
const document = new RegExp(`^(?:[^，。]*)${documentEnding}$`, 'u')
const body = new RegExp(`^[^，。]*${bodyEnding}$|^[${han}]{1,6}方$|^[双各三多]方$`, 'u')
const role = new RegExp(`^[^，。]*${roleEnding}$`, 'u')
const group = new RegExp(
  `${plural}[^，。]*${groupEnding}$|${groupEnding}们$|们$|^(?:双方|各方|三方|各国|与会者|参与者|各界|人们|大家|网友|专家|学者|媒体)$`,
  'u',
)
const unnamed = new RegExp(`^${unnamedOpening}[^，。]*$`, 'u')

const none: ReadonlySet<string> = new Set()

/** Offsets are into `phrase`. Null when the phrase is not, as a whole, the name of somebody. `names` are those of the text. */
export function chineseMention(phrase: string, names: ReadonlySet<string> = none): Mention | null {
  const at = modifierEnd(phrase)
  const words = phrase.slice(at).replace(/（[^）]{1,12}）$/, '')
  if (/(?:声音|嗓音)$|(?:录音|视频|画面|广播|网上)[里中]?有/u.test(words)) return null
  if (words === '' || /[\uFFFC，。；：！？“”‘’「」]/.test(words.replace(/“[^”]*”|「[^」]*」/g, '')))
    return null
  const given = knownName(words, names)
  const described = given ? (given.party?.role ?? '') : words
  if (predicated.test(headOf(described).replace(/《[^》]*》/gu, ''))) return null
  const found = given ?? familiar(words) ?? named(words) ?? anonymous(words)
  return found && { ...found, start: at, end: at + words.length }
}

/** 住在三楼的会计, 一位不愿透露姓名的经销商: what a clause tells of somebody in front of 的 is no predicate of theirs. */
function headOf(words: string): string {
  const at = words.lastIndexOf('的') + 1
  return at > 0 && words.length - at >= 2 && opensRelative.test(words) ? words.slice(at) : words
}

const opensRelative =
  /^(?:(?:(?:[一两三四五六七八九十几数多]+|这|那|某|另一|另外一)[位名])|(?:现年|今年)?[\d一二三四五六七八九十]{1,4}岁|(?:家|居)?住|坐|站|蹲|守|走|来自|赶来|路过|经过|陪同|前来|推门|排队|等|负责|参与|参加|出席|从事|主持|接近|熟悉|了解|正在|刚|不愿|不便|要求|自称|受访|获|与会|目睹|亲历|在|署名|不具名)/u

type Reading = Omit<Mention, 'start' | 'end'>

/** A name that the text gives elsewhere, alone or behind an office. */
function knownName(words: string, names: ReadonlySet<string>): Reading | null {
  if (names.size === 0) return null
  for (let length = Math.min(8, words.length); length >= 2; length -= 1) {
    const [front, name] = [words.slice(0, -length), words.slice(-length)]
    if (!names.has(name) || !(front === '' || role.test(front)) || isSeveral(words)) continue
    return { speakerKind: 'person', person: name, party: { kind: 'person', name, role: front || null } }
  }
  return null
}

/** 老周, 村民舒大姐, 王先生: a person, by a form of address that gives no full name. */
function familiar(words: string): Reading | null {
  const front = address.exec(words)?.[1]
  return front === undefined || !(front === '' || front.endsWith('的') || role.test(front))
    ? null
    : { speakerKind: 'person', person: null, party: null }
}

/** 同行的老护士长关玉琴: what stands before 的 describes and does not name. 《…》 is never cut. */
function modifierEnd(phrase: string): number {
  if (/[《》]/.test(phrase)) return 0
  const at = phrase.lastIndexOf('的')
  const rest = phrase.slice(at + 1)
  return at > 0 && named(rest) ? at + 1 : 0
}

function named(words: string): Reading | null {
  if (pronoun.test(words))
    return { speakerKind: /们$/.test(words) ? 'group' : 'person', person: null, party: null }
  if (title.test(words)) return documentReading(title.exec(words)?.[1] ?? words)
  const parts = nameParts(words)
  if (!parts) return null
  if (coordinated.test(parts.role) && /[和与及、]/.test(parts.role.slice(-1))) return null
  return {
    speakerKind: 'person',
    person: parts.name,
    party: { kind: 'person', name: parts.name, role: parts.role || null },
  }
}

/** A name alone, after an office, or before a title; 主任 in front of a transliterated name is no part of it. */
function nameParts(words: string): { name: string; role: string } | null {
  if (isSeveral(words) || (adverbBehindBody.test(words) && !bareThree.test(words))) return null
  const [, front = '', address = ''] = titled.exec(words) ?? []
  const inside = /[·•・‧]/u.test(front) ? nameParts(front) : null
  if (inside) return { role: inside.role + address, name: inside.name }
  const inFront = roleTransliterated.exec(words) ?? roleName.exec(words)
  if (inFront?.[1] && inFront[2] && cutsRole(inFront[1], inFront[2])) return null
  if (inFront?.[1] && inFront[2] && isName(inFront[2]) && !isPlace(inFront[1], inFront[2]))
    return { role: inFront[1], name: inFront[2] }
  const foreign = foreignName.exec(words)
  const [office = '', name = ''] = foreign ? [foreign[1] ?? foreign[3], foreign[2] ?? foreign[4]] : []
  if (office && name) return { role: office, name }
  if (ofCountry.test(words)) return null
  const behind = nameTitle.exec(words)
  if (
    behind?.[2] &&
    (behind[1] === '' || role.test(behind[1] ?? '')) &&
    isName(behind[2]) &&
    !cutsRole(behind[1] ?? '', behind[2])
  ) {
    return { role: (behind[1] ?? '') + (behind[3] ?? ''), name: behind[2] }
  }
  return bareName.test(words) && isBareName(words) ? { role: '', name: words } : null
}

const bareThree = new RegExp(`^${commonSurnames}[${han}]{2}$`, 'u')

const foreign = new RegExp(
  `^(?:${transliteration}+|[A-Za-z]+)(?:[·•・‧](?:${transliteration}+|[A-Za-z]+))+$`,
  'u',
)

/** 埃文·马什周二, 统萨马特·别克: more than a name, by characters that no foreign name is written with. */
function isForeignThroughout(words: string): boolean {
  return !/[·•・‧]/u.test(words) || foreign.test(words)
}

/** 校长李明表扬学生: an office with a name in it, and more behind, is somebody of their own. */
const holdsAnother = new RegExp(
  `(?:${roleWords})(?!${notNames})${commonSurnames}(?:${han}{2,}|.*${transliterated}.*)`,
  'u',
)
/** 李晓燕代表师傅杨春生 */
const onBehalf = new RegExp(`.代表(?:${roleWords})`, 'u')
const rarelyNamed = /[园馆厂院所站村镇港楼街区县市省]$/u

/** 霍伦国总统: a country and its office, and nobody called 霍伦国. */
const ofCountry = new RegExp(
  `^[${han}]{1,6}(?:国|王国|共和国|联邦)(?:前|现任|新任)?(?:国家)?(?:总统|总理|首相|国王|女王|外长|防长|财长|大使|特使|议长|主席|国务卿|总督|领导人)$`,
  'u',
)
/** 商会则: a body with the adverb behind it is nobody called 会则. */
const adverbBehindBody = new RegExp(`(?:${bodyEnding})[则也还又就都却亦并仍已将曾均再昨今现]$`, 'u')

/** 皇家植物园, 国家博物馆: the 家 is no office, and a rare surname before a word for a place begins no name. */
function isPlace(front: string, name: string): boolean {
  if (holdsAnother.test(front) || onBehalf.test(front)) return true
  return /(?:皇家|国家|自家|人家)$/u.test(front) || (rarelyNamed.test(name) && !commonName.test(name))
}

const endsInRole = new RegExp(`(?:${roleWords})$`, 'u')

/** 工程师肖: no 程师肖 in the office of 工; a word for an office runs over the place where the name would begin. */
function cutsRole(role: string, name: string): boolean {
  return [...name].some((_, at) => {
    const word = endsInRole.exec(role + name.slice(0, at + 1))?.[0] ?? ''
    return word.length > at + 1
  })
}

/** 市场监管总局 is a body, not somebody called 管总局 in the office of 市场监. */
const bodily = new RegExp(`${bodyEnding}$`, 'u')

/** 曾与, 于今年: a preposition or an adverb begins or goes on here, and no given name. */
const functional = /^(?:.[与对在被把跟给让或而且就也都是曾]|曾[以为任因获经担赴参用主]|于[今昨上本当前])/u

function isName(words: string): boolean {
  if (functional.test(words) && !words.includes('·')) return false
  if (/^.+[的了着过们不没很这那也都还又就把被吗呢吧边]|与$/u.test(words) && !words.includes('·')) return false
  return isForeignThroughout(words) && !notName.test(words) && !office.test(words) && !bodily.test(words)
}

/** With neither office nor title, a rare surname may be a common word: 石碑 and 明信片 are nobody. */
function isBareName(words: string): boolean {
  if (!isName(words) || (role.test(words) && !isNameLikeRole(words))) return false
  return words.includes('·') || commonName.test(words) || !thing.test(words)
}

const threeCharacters = new RegExp(`^${commonSurnames}[${han}]{2}$`, 'u')
const nameLikeRole = new RegExp(roleLikeNameEnding, 'u')
const trade = new RegExp(tradeWords, 'u')

/** 李建民, 陈立人: a surname and two characters that are no word for an office, though the last one could end one. */
function isNameLikeRole(words: string): boolean {
  return threeCharacters.test(words) && nameLikeRole.test(words) && !trade.test(words)
}

/** 王毅和布林肯: two people under one verb are nobody in particular. 阮清和 is one: nobody follows the 和. */
function isSeveral(words: string): boolean {
  const parts = words.split(/[和与及、]/)
  if (parts.length < 2 || parts.at(-1) === '') return false
  return parts.slice(0, -1).some((part) => bareName.test(part) || roleName.test(part) || nameTitle.test(part))
}

function documentReading(words: string): Reading {
  const name = words.replace(/^《|》$/g, '')
  return { speakerKind: 'document', person: null, party: { kind: 'document', name, role: null } }
}

/** 该公司发布声明: the body does something with its document, and speaks itself. */
const publishes = /(?:发布|发表|发出|公布|印发|下发|刊登)(?!的)|发(?=声明|公告|通知|通告|函|文)/u

/** 水文局今早通报: behind a day without 的 the noun is what the body did, and no document of that name. */
const doneToday = /.(?:今[天日晨早晚]|昨[天日晚夜])[^的]*$/u

/** 围观的群众, 逛市场的婆婆妈妈. */
const describedGroup = new RegExp(
  `^[^，。]{1,24}的(?:${groupEnding}|婆婆妈妈|男女老少|街坊|街坊邻居|大人孩子|人群)$`,
  'u',
)

/** 一位见过他的药商: 位 and 名 count nobody but people, whatever the last noun calls them. */
const counted = new RegExp(
  `^(?:[一两三四五六七八九十几数多]+|这|那|某|另一|另外一)[位名](?!之|为|列|叫|于|次|单)(?:[^，。]*的(?!${notInGivenNames})[${han}]{1,3}|[${han}]*)[商员工生师民人者手户主客友众婆公娘友伴星童徒贩]$`,
  'u',
)

/** 两国代表和各界人士 and other plain plurals; bodies; an office without a name; somebody. */
function anonymous(words: string): Reading | null {
  if (isSeveral(words))
    return { speakerKind: 'group', person: null, party: { kind: 'group', name: words, role: null } }
  if (/[着了过]/.test(headOf(words)) || words === '方面') return null
  if (/有(?:一?[人位名])$|有(?:一?[人位名个些])(?!声音)|人士$/.test(words))
    return { speakerKind: 'unnamed', person: null, party: null }
  if (/^[^·]{1,2}(?:先生|女士|小姐|某某?)$|^[老小阿][\p{Script=Han}]$/u.test(words))
    return { speakerKind: 'person', person: null, party: null }
  if (
    /^[\p{Script=Han}]{1,2}姓/u.test(words) &&
    (role.test(words) || group.test(words) || /民众$/u.test(words))
  )
    return { speakerKind: 'role', person: null, party: null }
  const byname = /^([^“”「」]+)[“「][^“”「」]*[”」]$/u.exec(words)?.[1]
  if (byname !== undefined) return anonymous(byname)
  if (document.test(words) && !doneToday.test(words) && !publishes.test(words)) return documentReading(words)
  if (group.test(words) && !/^(?:当地|沿街|附近|周边|有|一些|不少|许多|很多|部分)/.test(words)) {
    return { speakerKind: 'group', person: null, party: { kind: 'group', name: words, role: null } }
  }
  if (
    unnamed.test(words) &&
    (role.test(words) || group.test(words) || /人$|^(?:有人|某人)$|者$/.test(words) || counted.test(words))
  ) {
    return { speakerKind: 'unnamed', person: null, party: null }
  }
  if (body.test(words))
    return { speakerKind: 'group', person: null, party: { kind: 'organisation', name: words, role: null } }
  if (role.test(words)) return { speakerKind: 'role', person: null, party: null }
  if (describedGroup.test(words))
    return { speakerKind: 'group', person: null, party: { kind: 'group', name: words, role: null } }
  return new RegExp(`^${groupEnding}$`, 'u').test(words)
    ? { speakerKind: 'unnamed', person: null, party: null }
    : null
}

/** What the findings of an import and of the checks at submission say, in the languages of the admin panel. */
import type { ImportRefusal } from '../domain/importing/refusals'
import type { Utf8Fault } from '../domain/importing/utf8'
import type { FindingSeverity, ManuscriptFinding, ManuscriptFindingCode } from '../domain/manuscript/finding'
import type { Finding, FindingCode, Severity } from '../domain/quotes/types'
import type { DeskLanguage } from './language'

/** The character that a finding points at, empty where it points at none. */
type TextWords = Record<FindingCode, (character: string) => string>

const enText: TextWords = {
  unopenedMark: (mark) => `The mark ${mark} closes nothing in its paragraph.`,
  crossingMarks: (mark) => `The mark ${mark} opens inside one pair of marks and ends outside it.`,
  unclosedMark: (mark) => `The mark ${mark} is never closed; what follows it is not read as a quotation.`,
  hiddenCharacter: (character) => `An invisible character (${codePoint(character)}) stands inside marks.`,
  noTitle: () => 'There is no title. Make the first line the title.',
  noHeadings: () => 'No headings were found: the whole text becomes one section.',
  titleLooksLikeParagraph: () => 'The first line became the title, but it reads like a paragraph.',
  headlineTooLong: () =>
    'This line is too long for a title, a subtitle or a heading. Break it, or say what it is.',
  uncertainHeading: () => 'Several lines in a row look like headings; check which one is.',
  correctionIgnored: () => 'This line cannot have that role here; it is read by the rules.',
  correctionMissed: () => 'A correction no longer meets a pair of marks here; it is left out.',
  quotationAcrossParagraphs: () => 'A quotation runs over several paragraphs; it stays plain text.',
  nestedTooDeep: () => 'The marks are nested deeper than anybody quotes. Check them from here on.',
  quotationTooLong: () => 'A quotation has more than 20,000 characters; it stays plain text.',
  replacementCharacter: () =>
    'U+FFFD stands where an earlier program lost a character. Put the right one in.',
  strayByteOrderMark: () => 'A second byte order mark stands before the first word. Remove it from the file.',
  loneCarriageReturn: () =>
    'A carriage return without a line feed. Save the file with LF or CRLF line endings.',
  controlCharacter: (character) => `A control character (${codePoint(character)}). Remove it from the file.`,
  fileTooLarge: () => 'The file is larger than 16 MB.',
  fileEmpty: () => 'The file holds no text.',
  notUtf8: () => 'The file is not UTF-8. Save it as UTF-8 and choose it again.',
  otherUnicodeEncoding: () => 'The file is UTF-16 or UTF-32. Save it as UTF-8 and choose it again.',
  binaryFile: () => 'This is not a text file.',
  lineTooLong: () => 'A line is longer than any paragraph. Check the line ends of the file.',
}

const zhText: TextWords = {
  unopenedMark: (mark) => `标点“${mark}”在本段中没有对应的前引号。`,
  crossingMarks: (mark) => `标点“${mark}”与另一对引号交叉。`,
  unclosedMark: (mark) => `标点“${mark}”没有闭合，其后的文字不作引语处理。`,
  hiddenCharacter: (character) => `引号内有不可见字符（${codePoint(character)}）。`,
  noTitle: () => '没有标题。请将第一行设为标题。',
  noHeadings: () => '未发现小标题：全文将成为一个章节。',
  titleLooksLikeParagraph: () => '第一行被当作标题，但读来像一个段落。',
  headlineTooLong: () => '此行过长，不能作标题、副题或小标题。请断行，或指明其类型。',
  uncertainHeading: () => '连续几行都像小标题，请核对哪一行才是。',
  correctionIgnored: () => '此行在这里不能是该类型，已按规则处理。',
  correctionMissed: () => '此处已没有对应的引号，这项更正未采用。',
  quotationAcrossParagraphs: () => '引语跨越了几个段落，仍作普通文字处理。',
  nestedTooDeep: () => '引号嵌套过深，请从此处起核对。',
  quotationTooLong: () => '引语超过 20,000 字，仍作普通文字处理。',
  replacementCharacter: () => '此处有 U+FFFD：先前的程序丢失了一个字。请补上原字。',
  strayByteOrderMark: () => '首字之前有第二个字节顺序标记，请从文件中删除。',
  loneCarriageReturn: () => '有回车符而没有换行符。请将文件存为 LF 或 CRLF 换行。',
  controlCharacter: (character) => `有控制字符（${codePoint(character)}），请从文件中删除。`,
  fileTooLarge: () => '文件超过 16 MB。',
  fileEmpty: () => '文件中没有文字。',
  notUtf8: () => '文件不是 UTF-8 编码。请另存为 UTF-8 后重新选择。',
  otherUnicodeEncoding: () => '文件是 UTF-16 或 UTF-32 编码。请另存为 UTF-8 后重新选择。',
  binaryFile: () => '这不是文本文件。',
  lineTooLong: () => '有一行比任何段落都长，请检查文件的换行。',
}

/**
 * A finding about a text in words. `text` is what its offset counts in; without it the character that it
 * points at cannot be shown.
 */
export function textFindingWords(
  { code, offset }: Pick<Finding, 'code' | 'offset'>,
  text: string | null,
  language: DeskLanguage,
): string {
  const character = offset === undefined ? '' : (text?.[offset] ?? '')
  return (language === 'zh' ? zhText : enText)[code](character)
}

function codePoint(character: string): string {
  const unit = character.charCodeAt(0)
  return Number.isNaN(unit) ? 'U+?' : `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}

type RefusalCode = Exclude<ImportRefusal['code'], 'controlCharacters'>
type FileRefusal<C extends RefusalCode = RefusalCode> = Extract<ImportRefusal, { code: C }>
type RefusalWordings = { [C in RefusalCode]: (refusal: FileRefusal<C>) => string }

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

const enFaults: Record<Utf8Fault, string> = {
  unexpectedByte: 'an unexpected byte',
  truncated: 'a character that is cut off',
  surrogate: 'a lone surrogate',
}

const zhFaults: Record<Utf8Fault, string> = {
  unexpectedByte: '有不该出现的字节',
  truncated: '有残缺的字符',
  surrogate: '有孤立的代理项',
}

const enRefusals: RefusalWordings = {
  fileTooLarge: ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are read.`,
  fileEmpty: () => 'The file holds no text.',
  notUtf8: ({ line, byteOffset, fault }) =>
    `Line ${line} (byte ${byteOffset}) has ${enFaults[fault]}: the file is not UTF-8. Save it as UTF-8 and choose it again.`,
  otherUnicodeEncoding: ({ encoding }) =>
    `The file is ${encoding}. Save it as UTF-8 in your editor (“Save as … → Encoding”) and choose it again.`,
  binaryFile: ({ byteOffset }) =>
    `This is not a text file (a NUL at byte ${byteOffset}). From Word or PDF, save as plain text or paste the text.`,
  lineTooLong: ({ line, bytes, limit }) =>
    `Line ${line} has ${megabytes(bytes)}, more than a paragraph can have (${megabytes(limit)}). Check the line ends.`,
}

const zhRefusals: RefusalWordings = {
  fileTooLarge: ({ bytes, limit }) => `文件有 ${megabytes(bytes)}，最多可读 ${megabytes(limit)}。`,
  fileEmpty: () => '文件中没有文字。',
  notUtf8: ({ line, byteOffset, fault }) =>
    `第 ${line} 行（第 ${byteOffset} 字节）${zhFaults[fault]}：文件不是 UTF-8 编码。请另存为 UTF-8 后重新选择。`,
  otherUnicodeEncoding: ({ encoding }) =>
    `文件是 ${encoding} 编码。请在编辑器中另存为 UTF-8（“另存为…→编码”）后重新选择。`,
  binaryFile: ({ byteOffset }) =>
    `这不是文本文件（第 ${byteOffset} 字节为 NUL）。Word 或 PDF 请存为纯文本，或直接粘贴文字。`,
  lineTooLong: ({ line, bytes, limit }) =>
    `第 ${line} 行有 ${megabytes(bytes)}，超过一个段落的上限（${megabytes(limit)}）。请检查换行。`,
}

/** Why a file cannot be read at all. Control characters are told one by one, as findings with a place. */
export function fileRefusalWords(refusal: FileRefusal, language: DeskLanguage): string {
  const words = (language === 'zh' ? zhRefusals : enRefusals)[refusal.code] as (one: FileRefusal) => string
  return words(refusal)
}

type CheckWords = Record<ManuscriptFindingCode, (data: Record<string, string>) => string>

const enChecks: CheckWords = {
  titleMissing: () => 'The title is missing.',
  emptySection: () => 'A section has no text.',
  imageWithoutAlt: () => 'A picture has no text alternative.',
  unmarkedQuotation: ({ text = '…' }) => `“${shortened(text)}” reads like a quotation but is none.`,
  attributionUnknown: () => 'Nobody is named as the speaker of this quotation.',
  quotationMisattributed: () => 'This quotation is marked as misattributed.',
  quotationWithdrawn: () => 'This quotation was withdrawn.',
  quotationDisputed: () => 'This quotation is disputed.',
  quotationUnverified: () => 'This quotation is not verified.',
  verificationFailed: () => 'A verification of this quotation found another wording, or nothing.',
  verifiedOtherWording: () => 'This quotation was verified in another wording.',
  speakerNotShown: ({ speaker = 'Somebody' }) =>
    `${speaker} is named as the speaker, but the words that say so are missing.`,
  speakerOfUnattributed: ({ speaker = 'Somebody' }) =>
    `${speaker} is named as the speaker of words that nobody is said to have said.`,
  hiddenControls: ({ characters = 'U+?' }) => `Invisible characters in a quotation: ${characters}.`,
}

const zhChecks: CheckWords = {
  titleMissing: () => '没有标题。',
  emptySection: () => '有章节没有正文。',
  imageWithoutAlt: () => '有图片没有替代文字。',
  unmarkedQuotation: ({ text = '…' }) => `“${shortened(text)}”像是引语，但未标为引语。`,
  attributionUnknown: () => '此引语未指明说话者。',
  quotationMisattributed: () => '此引语已标为归属有误。',
  quotationWithdrawn: () => '此引语已撤回。',
  quotationDisputed: () => '此引语有争议。',
  quotationUnverified: () => '此引语未经核实。',
  verificationFailed: () => '此引语的一次核实发现措辞不同，或未找到出处。',
  verifiedOtherWording: () => '此引语核实时是另一种措辞。',
  speakerNotShown: ({ speaker = '某人' }) =>
    `已指定${speaker}为说话者，但正文中没有指名的话，或没有标出依据。`,
  speakerOfUnattributed: ({ speaker = '某人' }) => `正文未指明此话由谁说出，却指定了${speaker}为说话者。`,
  hiddenControls: ({ characters = 'U+?' }) => `引语中有不可见字符：${characters}。`,
}

/** A finding of the checks in words; without its data, only what kind of finding it is. */
export function checkWords(
  { code, data = {} }: Pick<ManuscriptFinding, 'code' | 'data'>,
  language: DeskLanguage,
): string {
  return (language === 'zh' ? zhChecks : enChecks)[code](data)
}

const severities: Record<DeskLanguage, Record<Severity | FindingSeverity, string>> = {
  en: { error: 'Error', blocking: 'Blocks publishing', warning: 'Warning', info: 'Note' },
  zh: { error: '错误', blocking: '阻止发布', warning: '警告', info: '提示' },
}

export function severityWord(severity: Severity | FindingSeverity, language: DeskLanguage): string {
  return severities[language][severity]
}

/** The first words of a passage; cut between characters, never within one. */
function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text
}

/** What the checks of a translation found, in the language of the panel. Checks word their messages in English. */
import type { DeskLanguage } from './language'

/** The name of a check, shown before what it found. */
const names: Record<DeskLanguage, Record<string, string>> = {
  en: {
    'number-value': 'number',
    'number-missing': 'number',
    'han-numeral': 'numeral',
    approximation: 'approximation',
    date: 'date',
    unit: 'unit',
    term: 'term',
    'title-mark': 'marks of a title',
    'quote-code': 'quotation',
    'quote-mark': 'quotation marks',
    'han-left': 'Chinese left',
    'fullwidth-left': 'Chinese punctuation left',
    omission: 'length',
    identical: 'identical',
    'same-source': 'same source',
    double: 'double',
    codes: 'codes',
    'script-mix': 'script',
  },
  zh: {
    'number-value': '数值',
    'number-missing': '数字',
    'han-numeral': '汉字数字',
    approximation: '约数',
    date: '日期',
    unit: '单位',
    term: '术语',
    'title-mark': '书名号',
    'quote-code': '引语',
    'quote-mark': '引号',
    'han-left': '残留汉字',
    'fullwidth-left': '残留中文标点',
    omission: '长度',
    identical: '与原文相同',
    'same-source': '同文异译',
    double: '重复',
    codes: '标记',
    'script-mix': '文字混用',
  },
}

/** English messages with what varies in them, and the Chinese for each. */
const chinese: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^“(.*)” is (.*); the translation says (.*)\.$/su, (of, is, says) => `“${of}”为 ${is}，译文为 ${says}。`],
  [/^“(.*)” \((.*)\) is missing\.$/su, (of, value) => `缺少“${of}”（${value}）。`],
  [/^“(.*)” \((.*)\) has no counterpart\.$/su, (of, value) => `“${of}”（${value}）没有对应的译文。`],
  [/^“(.*)” is not exact; the translation says it is\.$/su, (of) => `“${of}”为约数，译文写成了确数。`],
  [/^The (day|month|year) (\S+) is missing\.$/u, (part, value) => `缺少${partOf(part)} ${value}。`],
  [/^The source has no (day|month|year) (\S+)\.$/u, (part, value) => `原文没有${partOf(part)} ${value}。`],
  [/^The source has no (\S+)\.$/u, (value) => `原文没有 ${value}。`],
  [/^The unit (.*) is missing or another one\.$/u, (unit) => `缺少单位 ${unit}，或用了别的单位。`],
  [/^“(.*)” is “(.*)”\.$/su, (source, target) => `“${source}”应译为“${target}”。`],
  [/^“(.*)” is spelt “(.*)”\.$/su, (written, name) => `“${written}”应写作“${name}”。`],
  [/^“(.*)” is not to be used for “(.*)”\.$/su, (form, source) => `“${source}”不可译为“${form}”。`],
  [/^The source does not name (.*) \((.*)\)\.$/su, (target, source) => `原文没有“${source}”（${target}）。`],
  [/^A Chinese title mark is left\.$/u, () => '残留书名号。'],
  [/^《(.*)》 has no marks of a title\.$/su, (title) => `《${title}》没有加标题的标志。`],
  [
    /^(\d+) titles, (\d+) pairs of marks\.$/u,
    (titles, pairs) => `有 ${titles} 个书名，只有 ${pairs} 对标志。`,
  ],
  [
    /^The source has (\d+) pairs of marks, the translation (\d+)\.$/u,
    (source, target) => `原文有 ${source} 对引号，译文有 ${target} 对。`,
  ],
  [/^A closing mark closes nothing\.$/u, () => '有多余的后引号。'],
  [/^A quotation mark is never closed\.$/u, () => '前引号没有配对。'],
  [/^This is no quotation mark of the language\.$/u, () => '不是该语言的引号。'],
  [/^Outer and inner quotation marks are mixed up\.$/u, () => '内外引号混用。'],
  [/^Chinese characters are left\.$/u, () => '译文中残留汉字。'],
  [/^Chinese punctuation is left\.$/u, () => '译文中残留中文标点。'],
  [/^There is no translation\.$/u, () => '没有译文。'],
  [
    /^(\d+) characters for (\d+) is too little\.$/u,
    (target, source) => `原文 ${source} 字，译文仅 ${target} 个字符，可能漏译。`,
  ],
  [
    /^(\d+) characters for (\d+) is much\.$/u,
    (target, source) => `原文 ${source} 字，译文 ${target} 个字符，偏长。`,
  ],
  [/^The translation equals the source\.$/u, () => '译文与原文相同。'],
  [/^The same source is translated elsewhere as: (.*)$/su, (first) => `相同的原文在别处译为：${first}`],
  [/^A word stands twice\.$/u, () => '有词重复。'],
  [/^More than one space\.$/u, () => '有多余的空格。'],
  [/^Punctuation stands twice\.$/u, () => '标点重复。'],
  [/^Oʻ and gʻ are written with U\+02BB\.$/u, () => 'oʻ、gʻ 应使用 U+02BB。'],
  [/^Latin and Cyrillic letters in one word\.$/u, () => '同一词中混有拉丁字母与西里尔字母。'],
  [/^A quotation of the source is missing\.$/u, () => '缺少原文中的引语。'],
  [/^The source has no such quotation, or has it once only\.$/u, () => '原文没有此引语，或只出现一次。'],
  [/^The translation of this quotation is not approved\.$/u, () => '此引语的译文尚未批准。'],
  [/^A code of the source is missing: (.*)\.$/u, (code) => `缺少原文中的标记 ${code}。`],
  [
    /^The source has no such code, or has it less often: (.*)\.$/u,
    (code) => `原文没有标记 ${code}，或次数较少。`,
  ],
  [/^A code is closed that was not opened: (.*)\.$/u, (code) => `标记 ${code} 只有结尾。`],
  [/^A code is not closed: (.*)\.$/u, (code) => `标记 ${code} 没有结尾。`],
  [/^A pair of codes ends inside another pair: (.*)\.$/u, (code) => `标记 ${code} 与另一对标记交叉。`],
]

function partOf(part: string): string {
  const parts: Record<string, string> = { day: '日', month: '月', year: '年' }
  return parts[part] ?? part
}

/** What a check is called; two checks may share a name. */
export function checkName(check: string, language: DeskLanguage): string {
  return names[language][check] ?? check
}

/** A finding as a person reads it: the name of the check, then what it found. */
export function translationFindingWords(
  { check, message }: { check: string; message: string },
  language: DeskLanguage,
): string {
  const name = checkName(check, language)
  const worded = checkMessage(message, language)
  const said = check.startsWith('number-') ? grouped(worded) : worded
  return language === 'zh' ? `${name}：${said}` : `${name}: ${said}`
}

/** What a check found, without its name, in the language of whoever reads it. */
export function checkMessage(message: string, language: DeskLanguage): string {
  return language === 'zh' ? inChinese(message) : message
}

/** 360000000000 and 36000000000 look the same; in groups of three they do not. */
function grouped(message: string): string {
  return message.replace(/(?<![\d.,])\d{5,}(?![\d.,]*\d)/gu, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/gu, ','),
  )
}

/** A message that has no Chinese yet is shown as it is: saying it in English is better than not saying it. */
function inChinese(message: string): string {
  for (const [pattern, say] of chinese) {
    const match = pattern.exec(message)
    if (match) return say(...match.slice(1))
  }
  return message
}

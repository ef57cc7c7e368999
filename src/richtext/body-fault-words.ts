import type { BodyFault } from './body-findings'

/** What a body holds that a revision cannot, and what to do; `detail` is what is wrong with it. */
type FaultWords = Record<BodyFault, (detail: string) => string>

const en: FaultWords = {
  unknownNode: (detail) => `Something the editor does not know${detail && ` (${detail})`}. Delete it.`,
  unknownFormat: (detail) => `A format that readers are not shown (${detail}). Clear it.`,
  lineBreak: () => 'A line break within a paragraph. Make two paragraphs of it.',
  nestedList: () => 'A list within a list. Make one list of it.',
  listStart: (detail) => `A numbered list that starts at ${detail}. Let it start at 1.`,
  linkAddress: (detail) => `A link whose address cannot be used (${detail}). Correct it.`,
  nestedLink: () => 'A link within a link. Remove one.',
  unknownQuotation: () => 'A quotation without a record. Dissolve it or make it anew.',
  unknownImage: () => 'A picture that is no longer there. Remove it or choose another.',
  emptyField: (detail) => `A required field is empty (${detail}). Fill it in.`,
  languageTag: (detail) => `No language has the tag “${detail}”. Correct it.`,
  mergedCells: () => 'Merged table cells. Split them.',
  severalParagraphsInCell: () => 'Several paragraphs in one table cell. Make one of them.',
}

const zh: FaultWords = {
  unknownNode: (detail) => `有编辑器不认识的内容${detail && `（${detail}）`}，请删除。`,
  unknownFormat: (detail) => `有读者看不到的格式（${detail}），请清除。`,
  lineBreak: () => '段落内有换行，请分为两段。',
  nestedList: () => '列表中套有列表，请合并为一个。',
  listStart: (detail) => `编号列表从 ${detail} 开始，请改为从 1 开始。`,
  linkAddress: (detail) => `链接地址不可用（${detail}），请改正。`,
  nestedLink: () => '链接中套有链接，请去掉一个。',
  unknownQuotation: () => '有引语没有记录，请将其还原为文字或重新生成。',
  unknownImage: () => '有图片已不存在，请删除或另选一张。',
  emptyField: (detail) => `必填项为空（${detail}），请填写。`,
  languageTag: (detail) => `没有“${detail}”这种语言标签，请改正。`,
  mergedCells: () => '表格中有合并的单元格，请拆分。',
  severalParagraphsInCell: () => '一个单元格中有几个段落，请合为一段。',
}

/** A fault of a body in the words of the admin panel. */
export function bodyFaultWords(code: BodyFault, detail: string | undefined, language: 'en' | 'zh'): string {
  return (language === 'zh' ? zh : en)[code](detail ?? '')
}

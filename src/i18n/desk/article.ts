import type { DeskLanguage } from '../language'

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const en = {
  rail: 'Where it stands',
  unsavedNew: 'Save the article first; then add its sections, or import a text onto its slug.',
  loading: 'Looking…',
  failed: 'This could not be read.',
  tryAgain: 'Try again',
  next: 'Next',
  submit: 'Submit',
  submitHint: 'Freezes the text as it is saved and asks colleagues to approve it.',
  submitted: 'Submitted.',
  note: 'Note for the reviewers (optional)',
  saveFirst: 'Save first: only what is saved can be submitted.',
  noSections: 'There is no section yet. Add one below, or import a text.',
  blocked: (count: number) =>
    `${plural(count, 'finding')} below would keep it from being published; it can be reviewed all the same.`,
  review: (revision: string) => `Review ${revision}`,
  publish: (revision: string) => `Publish ${revision}`,
  waits: (revision: string) => `${revision} holds the text as it is and waits for approval.`,
  changesRequested: (revision: string) =>
    `Changes were requested for ${revision}: see why, change the text, submit again.`,
  approved: (revision: string) => `${revision} holds the text as it is and is approved.`,
  upToDate: (revision: string) => `Readers see ${revision}, which is the text as it is.`,
  history: (revision: string) => `See ${revision}`,
  locales: 'Languages',
  never: 'never submitted',
  published: (revision: string) => `published: ${revision}`,
  withdrawn: 'withdrawn',
  changes: (revision: string) => `Changed since ${revision}`,
  nothingChanged: 'Nothing.',
  changedSections: (count: number) => plural(count, 'section'),
  characters: (added: number, removed: number) => `+${added} −${removed} characters`,
  changedQuotations: (count: number) => plural(count, 'quotation'),
  changedSources: (count: number) => plural(count, 'source'),
  findings: 'Findings',
  noFindings: 'No findings.',
  notes: (count: number) => plural(count, 'note'),
  quotation: (number: number) => `quotation ${number}`,
  lead: 'Lead',
  quoteDesk: 'Quotations at the quote desk',
  wrongQuotations: 'Misattributed or withdrawn quotations',
  wrongCount: (count: number) => plural(count, 'quotation'),
  readersSee: 'Readers see it.',
  importOnto: 'Import a changed file',
  emptySection: 'no text yet',
}

type ArticleWords = typeof en

const zh: ArticleWords = {
  rail: '进展',
  unsavedNew: '请先保存文章，再添加章节，或以此网址名导入文字。',
  loading: '正在查看……',
  failed: '无法读取。',
  tryAgain: '重试',
  next: '下一步',
  submit: '提交',
  submitHint: '将已保存的文字定稿，请同事批准。',
  submitted: '已提交。',
  note: '给审阅者的说明（可不填）',
  saveFirst: '请先保存：只能提交已保存的内容。',
  noSections: '还没有章节。请在下方添加，或导入文字。',
  blocked: (count) => `下列 ${count} 个问题会阻止发布，但仍可提交审阅。`,
  review: (revision) => `审阅${revision}`,
  publish: (revision) => `发布${revision}`,
  waits: (revision) => `${revision}即现有文字，正在等待批准。`,
  changesRequested: (revision) => `${revision}已被要求修改：请查看原因，修改后重新提交。`,
  approved: (revision) => `${revision}即现有文字，已获批准。`,
  upToDate: (revision) => `读者看到的${revision}即现有文字。`,
  history: (revision) => `查看${revision}`,
  locales: '语言',
  never: '从未提交',
  published: (revision) => `已发布：${revision}`,
  withdrawn: '已撤稿',
  changes: (revision) => `自${revision}以来的改动`,
  nothingChanged: '没有改动。',
  changedSections: (count) => `${count} 个章节`,
  characters: (added, removed) => `增 ${added} 字，删 ${removed} 字`,
  changedQuotations: (count) => `${count} 条引语`,
  changedSources: (count) => `${count} 个来源`,
  findings: '发现的问题',
  noFindings: '没有问题。',
  notes: (count) => `${count} 条提示`,
  quotation: (number) => `第 ${number} 条引语`,
  lead: '导语',
  quoteDesk: '在引语工作台处理引语',
  wrongQuotations: '归属有误或已撤回的引语',
  wrongCount: (count) => `${count} 条`,
  readersSee: '读者可见。',
  importOnto: '导入改动后的文件',
  emptySection: '尚无正文',
}

/** The words of the article screen. */
export function articleWords(language: DeskLanguage): ArticleWords {
  return language === 'zh' ? zh : en
}

/** What the section without a heading is called. */
export function leadName(language: DeskLanguage): string {
  return articleWords(language).lead
}

import type { DeskLanguage } from '../language'

const en = {
  articles: 'There is no article yet. Import a text file, or create one and add its sections.',
  sections: 'There is no section yet. Sections are added from their article, or come with an import.',
  quotes: 'There is no quotation yet. Make one from a selection in a section’s text, or import a text.',
  sources:
    'There is no source yet. Sources come with an import, or are made where a quotation names its speaker.',
  media: 'There is no picture yet. Upload one here, or from the text of a section.',
  revisions: 'Nothing was submitted yet. Open an article and submit it: its text is frozen here for review.',
  decisions: 'Nobody has decided on anything yet. Decisions are taken in the review of a revision.',
  publications: 'Nothing is published yet. An approved revision is published from its review.',
  addresses: 'No address was given out yet. Publishing an article gives it its address.',
  verifications: 'Nothing is verified yet. Open a quotation and record where its wording was compared.',
  passages: 'Nobody has been asked yet. Words in marks that are no quotation are answered at the quote desk.',
  comments: 'There is no comment yet. Comments are made in a review, beside the words they are about.',
  events: 'Nothing has happened yet. What is imported, submitted, decided and published is listed here.',
  translations: 'No article is being translated yet. A translation is opened from an approved article.',
  'quote-translations': 'No quotation is translated yet. Quotations are translated on the translation desk.',
  terms: 'There is no term yet. Write down what a name or a set phrase is called in a language.',
  filtered: 'Nothing matches. Change or clear the search and the filters.',
}

type EmptyWords = typeof en

const zh: EmptyWords = {
  articles: '还没有文章。请导入文本文件，或新建一篇并添加章节。',
  sections: '还没有章节。章节从所属文章中添加，或随导入生成。',
  quotes: '还没有引语。请在章节正文中选取文字生成，或导入文字。',
  sources: '还没有来源。来源随导入生成，或在为引语指明说话者时创建。',
  media: '还没有图片。请在此上传，或从章节正文中上传。',
  revisions: '尚未提交任何稿件。请打开文章并提交，其文字会在此定稿待审。',
  decisions: '尚无裁定。请在修订稿的审阅页面作出裁定。',
  publications: '尚未发布任何内容。获批的修订稿可在其审阅页面发布。',
  addresses: '尚未分配网址。文章发布后即有网址。',
  verifications: '尚无核实记录。请打开引语，记录其措辞与何处比对过。',
  passages: '尚无判断。引号内的文字是术语还是引语，在引语工作台回答。',
  comments: '还没有评论。评论在审阅时写在相关文字旁。',
  events: '尚无事件。导入、提交、裁定和发布都会列在此处。',
  translations: '还没有译文。请从已批准的文章开启翻译。',
  'quote-translations': '还没有引语译文。引语在翻译工作台翻译。',
  terms: '还没有术语。请记下名称或固定用语在某语言中的译法。',
  filtered: '没有符合条件的内容。请更改或清除搜索和筛选。',
}

/** The lists that say what to do next when they are empty. */
export type EmptyList = Exclude<keyof EmptyWords, 'filtered'>

/** What an empty list says; `isFiltered` when a search or a filter may be the reason. */
export function emptyListWords(list: EmptyList, isFiltered: boolean, language: DeskLanguage): string {
  const words = language === 'zh' ? zh : en
  return isFiltered ? words.filtered : words[list]
}

/** Whether a list of that collection has something to say. */
export function isEmptyList(slug: string): slug is EmptyList {
  return slug !== 'filtered' && Object.hasOwn(en, slug)
}

import type { DeskLanguage } from '../language'

const en = {
  title: 'Preview',
  banner: 'Working copy',
  explanation: 'Not what readers see. For people of the desk only.',
  unknown: (count: number) =>
    `${count} ${count === 1 ? 'thing in the text is' : 'things in the text are'} not shown, since a revision cannot hold them.`,
}

const zh: typeof en = {
  title: '预览',
  banner: '工作稿',
  explanation: '不是读者看到的版本，仅供编辑部人员查看。',
  unknown: (count) => `正文中有 ${count} 处内容修订稿不能容纳，此处未显示。`,
}

/** The words around the preview of a working copy. */
export function previewWords(language: DeskLanguage): typeof en {
  return language === 'zh' ? zh : en
}

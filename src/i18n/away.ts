/** What the desk says while its server or database is away. */
import type { DeskLanguage } from './language'

const en = {
  title: 'The desk cannot be shown just now',
  text: 'The server or its database does not answer. What was saved is safe; what was typed at the translation desk is kept on this computer.',
  comesBack: 'This page comes back by itself. If it stays away for long, tell whoever runs the desk.',
  retry: 'Try again',
  notDone: 'The database does not answer, so nothing was done.',
  notDoneTodo: 'What you typed is still here. Try again in a moment.',
}

const zh: typeof en = {
  title: '工作台暂时打不开',
  text: '服务器或数据库没有响应。已保存的内容不会丢失；在翻译工作台输入的文字已留在这台电脑上。',
  comesBack: '恢复后本页会自动打开。若长时间未恢复，请告知系统管理者。',
  retry: '再试一次',
  notDone: '数据库没有响应，未作任何改动。',
  notDoneTodo: '您输入的内容仍在此处，请稍后再试。',
}

export function awayWords(language: DeskLanguage): typeof en {
  return language === 'zh' ? zh : en
}

import type { DeskLanguage } from '../language'

const en = {
  notSaved: 'Not saved; what you typed is still here.',
  advice:
    'If a field is marked, mend it and save again. If somebody saved meanwhile, open this page in another tab, put your change into their version, and save there.',
  logInBeside: 'Log in in a new tab',
}

const zh: typeof en = {
  notSaved: '未保存；您输入的内容仍在此处。',
  advice:
    '若有字段被标出，请改正后再保存。若他人已先保存，请在另一标签页打开本页，将您的改动加入其版本后在那里保存。',
  logInBeside: '在新标签页中登录',
}

/** What is said after a save that was refused. */
export function savingWords(language: DeskLanguage): typeof en {
  return language === 'zh' ? zh : en
}

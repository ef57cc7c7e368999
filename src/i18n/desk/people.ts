import type { DeskLanguage } from '../language'

const en = {
  openWork: 'Open work',
  openWorkHint:
    'Name somebody who takes this over before you deactivate this person. The record keeps their name.',
  noOpenWork: 'No open work: nothing of theirs is in review, and nothing waits for them.',
  submitted: 'Submitted by them, not settled yet',
  waiting: 'Waiting for them (perhaps among others)',
  firstTitle: 'The first account',
  firstWhy:
    'This desk has no account yet. The first one is made on the command line of the machine it runs on, so that no visitor can make themselves its administrator.',
  firstHow: 'Run there, and give a password when asked:',
  firstThen:
    'Then reload this page and log in. That administrator makes all further accounts under “People”.',
  reload: 'Reload',
  demoBanner: 'Demo: accounts and data are samples.',
  demoAccounts: 'Accounts of the demo',
  demoHint: (password: string) => `Choose one to log in. The password of each is ${password}.`,
  logInAs: (name: string) => `Log in as ${name}`,
  demoFailed: 'Logging in did not work; use the form below.',
}

const zh: typeof en = {
  openWork: '未完成的工作',
  openWorkHint: '停用此人之前，请安排接手的人。记录中会保留其姓名。',
  noOpenWork: '没有未完成的工作：没有其提交的稿件在审，也没有待其处理的事项。',
  submitted: '由其提交、尚未了结',
  waiting: '待其处理（或与他人一同）',
  firstTitle: '首个账号',
  firstWhy: '此处还没有账号。首个账号须在运行它的机器上用命令行创建，以免访客自行成为管理员。',
  firstHow: '请在该机器上运行，并按提示输入密码：',
  firstThen: '然后刷新本页并登录。该管理员可在“人员”中创建其他账号。',
  reload: '刷新',
  demoBanner: '演示环境：账号和内容均为示例。',
  demoAccounts: '演示账号',
  demoHint: (password) => `选择一个即可登录，密码均为 ${password}。`,
  logInAs: (name) => `以${name}登录`,
  demoFailed: '登录未成功，请使用下方表单。',
}

/** The words about people and accounts. */
export function peopleWords(language: DeskLanguage): typeof en {
  return language === 'zh' ? zh : en
}

import type { VerificationResult } from '../domain/manuscript/types'
import type { ChangeKind, RevisionStatus, Role, Scope } from '../domain/workflow/types'
import type { DeskLanguage } from './language'

/** What the record's own words are called within a sentence, for screens and refusals alike. */
type Names<T extends string> = Record<DeskLanguage, Record<T, string>>

export const statusNames: Names<RevisionStatus> = {
  en: {
    inReview: 'in review',
    changesRequested: 'changes requested',
    approved: 'approved',
    published: 'published',
    superseded: 'superseded',
    withdrawn: 'withdrawn',
  },
  zh: {
    inReview: '审阅中',
    changesRequested: '已要求修改',
    approved: '已批准',
    published: '已发布',
    superseded: '已被取代',
    withdrawn: '已撤稿',
  },
}

export const scopeNames: Names<Scope> = {
  en: { text: 'text', attribution: 'attribution' },
  zh: { text: '文字', attribution: '引语归属' },
}

export const roleNames: Names<Role> = {
  en: {
    admin: 'administrator',
    chief: 'chief editor',
    editor: 'editor',
    checker: 'checker',
    translator: 'translator',
    reviewer: 'translation reviewer',
  },
  zh: {
    admin: '管理员',
    chief: '主编',
    editor: '编辑',
    checker: '引语核查',
    translator: '译者',
    reviewer: '译审',
  },
}

export const changeNames: Names<ChangeKind> = {
  en: { correction: 'correction', update: 'update', clarification: 'clarification', minor: 'minor change' },
  zh: { correction: '更正', update: '更新', clarification: '说明', minor: '细微修改' },
}

export const resultNames: Names<VerificationResult> = {
  en: {
    match: 'match',
    matchUnderFolding: 'match but for marks and width',
    differs: 'differs',
    notFound: 'not found',
  },
  zh: { match: '一致', matchUnderFolding: '除标点宽度外一致', differs: '不一致', notFound: '未找到' },
}

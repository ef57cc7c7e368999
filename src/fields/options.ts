import type { OptionObject } from 'payload'

import type {
  AttributionStatus,
  Confidence,
  Lifecycle,
  SourceKind,
  SpeakerKind,
  VerificationResult,
} from '../domain/manuscript/types'
import type { PassageAnswer } from '../domain/quotes/passage-answer'
import type { RevisionStatus, Role, Scope, Verdict } from '../domain/workflow/types'
import { bilingual, type Bilingual } from './labels'

function optionsOf<V extends string>(labels: Record<V, Bilingual>): (OptionObject & { value: V })[] {
  return (Object.entries(labels) as [V, Bilingual][]).map(([value, label]) => ({ value, label }))
}

export const roleOptions = optionsOf<Role>({
  admin: bilingual('Administrator', '管理员'),
  chief: bilingual('Chief editor', '主编'),
  editor: bilingual('Editor', '编辑'),
  checker: bilingual('Checker (quotations)', '引语核查'),
  translator: bilingual('Translator', '译者'),
  reviewer: bilingual('Translation reviewer', '译审'),
})

export const quoteKindOptions = optionsOf<'direct' | 'partial'>({
  direct: bilingual('Direct quotation', '直接引语'),
  partial: bilingual('Partial quotation', '部分引语'),
})

export const attributionStatusOptions = optionsOf<AttributionStatus>({
  explicit: bilingual('Explicit', '明示'),
  implied: bilingual('Implied', '可推知'),
  collective: bilingual('Collective', '集体'),
  unknown: bilingual('Unknown', '未知'),
})

export const speakerKindOptions = optionsOf<SpeakerKind>({
  person: bilingual('Person', '个人'),
  role: bilingual('Role', '职务'),
  group: bilingual('Group', '群体'),
  document: bilingual('Document', '文件'),
  unnamed: bilingual('Unnamed', '未具名'),
})

export const confidenceOptions = optionsOf<Confidence>({
  high: bilingual('High', '高'),
  medium: bilingual('Medium', '中'),
  low: bilingual('Low', '低'),
})

export const lifecycleOptions = optionsOf<Lifecycle>({
  active: bilingual('Active', '有效'),
  disputed: bilingual('Disputed', '有争议'),
  misattributed: bilingual('Misattributed', '归属有误'),
  withdrawn: bilingual('Withdrawn', '已撤回'),
})

export const setByOptions = optionsOf<'human' | 'rule'>({
  human: bilingual('A person', '人工'),
  rule: bilingual('A rule', '规则'),
})

export const passageAnswerOptions = optionsOf<PassageAnswer>({
  term: bilingual('Term', '术语'),
  quotation: bilingual('Quotation', '引语'),
})

export const verificationResultOptions = optionsOf<VerificationResult>({
  match: bilingual('Match', '一致'),
  matchUnderFolding: bilingual('Match but for marks and width', '除标点宽度外一致'),
  differs: bilingual('Differs', '不一致'),
  notFound: bilingual('Not found', '未找到'),
})

export const sourceKindOptions = optionsOf<SourceKind>({
  person: bilingual('Person', '人物'),
  organisation: bilingual('Organisation', '机构'),
  group: bilingual('Group', '群体'),
  document: bilingual('Document', '文件'),
  work: bilingual('Work', '作品'),
  event: bilingual('Event', '事件'),
})

export const scopeOptions = optionsOf<Scope>({
  text: bilingual('Text', '文字'),
  attribution: bilingual('Attribution', '引语归属'),
})

export const verdictOptions = optionsOf<Verdict>({
  approve: bilingual('Approve', '批准'),
  requestChanges: bilingual('Request changes', '要求修改'),
})

export const revisionStatusOptions = optionsOf<RevisionStatus>({
  inReview: bilingual('In review', '审阅中'),
  changesRequested: bilingual('Changes requested', '已要求修改'),
  approved: bilingual('Approved', '已批准'),
  published: bilingual('Published', '已发布'),
  superseded: bilingual('Superseded', '已被取代'),
  withdrawn: bilingual('Withdrawn', '已撤稿'),
})

export const targetStateOptions = optionsOf<'untranslated' | 'draft' | 'submitted' | 'reviewed' | 'approved'>(
  {
    untranslated: bilingual('Untranslated', '未译'),
    draft: bilingual('Draft', '草稿'),
    submitted: bilingual('Submitted', '已提交'),
    reviewed: bilingual('Reviewed', '已审'),
    approved: bilingual('Approved', '已批准'),
  },
)

export const freshnessOptions = optionsOf<'current' | 'staleMinor' | 'staleMajor' | 'carried' | 'orphan'>({
  current: bilingual('Current', '与原文一致'),
  staleMinor: bilingual('Source changed in form', '原文形式有变'),
  staleMajor: bilingual('Source changed', '原文有变'),
  carried: bilingual('Carried over', '沿用'),
  orphan: bilingual('Without a source', '原文已删'),
})

export const targetOriginOptions = optionsOf<'human' | 'memory' | 'carried' | 'machine' | 'import'>({
  human: bilingual('A person', '人工'),
  memory: bilingual('Memory', '翻译记忆'),
  carried: bilingual('Carried over', '沿用'),
  machine: bilingual('A machine', '机器'),
  import: bilingual('Import', '导入'),
})

export const quoteVariantOptions = optionsOf<'full' | 'embedded'>({
  full: bilingual('Full', '全句'),
  embedded: bilingual('Embedded fragment', '嵌入片段'),
})

export const quoteTranslationKindOptions = optionsOf<'house' | 'official'>({
  house: bilingual('House translation', '本社译文'),
  official: bilingual('Official translation', '官方译文'),
})

export const issueSideOptions = optionsOf<'source' | 'target'>({
  source: bilingual('Source', '原文'),
  target: bilingual('Target', '译文'),
})

export const assignmentRoleOptions = optionsOf<'translator' | 'reviewer'>({
  translator: bilingual('Translator', '译者'),
  reviewer: bilingual('Reviewer', '译审'),
})

/** The seven dimensions of MQM (Multidimensional Quality Metrics). */
export const issueDimensionOptions = optionsOf<
  | 'terminology'
  | 'accuracy'
  | 'linguisticConventions'
  | 'style'
  | 'localeConventions'
  | 'audienceAppropriateness'
  | 'designAndMarkup'
>({
  terminology: bilingual('Terminology', '术语'),
  accuracy: bilingual('Accuracy', '准确'),
  linguisticConventions: bilingual('Linguistic conventions', '语言规范'),
  style: bilingual('Style', '文体'),
  localeConventions: bilingual('Locale conventions', '地区惯例'),
  audienceAppropriateness: bilingual('Audience appropriateness', '读者适宜'),
  designAndMarkup: bilingual('Design and markup', '版式与标记'),
})

export const issueSeverityOptions = optionsOf<'neutral' | 'minor' | 'major' | 'critical'>({
  neutral: bilingual('Neutral', '中性'),
  minor: bilingual('Minor', '轻微'),
  major: bilingual('Major', '严重'),
  critical: bilingual('Critical', '致命'),
})

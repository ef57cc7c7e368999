import type { Freshness } from '../../../domain/translation/carrying/types'
import type { Dimension, IssueSeverity } from '../../../domain/translation/review/mqm'
import type { Origin, SegmentState } from '../../../domain/translation/review/states'
import type { SegmentKind } from '../../../domain/translation/segments/types'
import type { FindingSeverity } from '../../../domain/translation/types'

/** What states, kinds, categories and severities are called. */
export const enNames = {
  states: {
    untranslated: 'untranslated',
    draft: 'draft',
    submitted: 'submitted',
    reviewed: 'reviewed',
    approved: 'approved',
  } satisfies Record<SegmentState, string>,
  freshness: {
    current: 'current',
    staleMinor: 'source changed slightly',
    staleMajor: 'source changed',
    carried: 'carried over',
    orphan: 'source gone',
  } satisfies Record<Freshness, string>,
  origins: {
    human: '',
    memory: 'from the memory',
    carried: 'carried over',
    machine: 'by a machine',
    import: 'imported',
  } satisfies Record<Origin, string>,
  kinds: {
    title: 'Title',
    subtitle: 'Subtitle',
    byline: 'Byline',
    heading: 'Heading',
    sentence: '',
    footnote: 'Footnote',
    alt: 'Description of a picture',
    caption: 'Caption',
    credit: 'Credit',
  } satisfies Record<SegmentKind, string>,
  dimensions: {
    terminology: 'Terminology',
    accuracy: 'Accuracy',
    linguisticConventions: 'Language',
    style: 'Style',
    localeConventions: 'Conventions of the locale',
    audienceAppropriateness: 'Audience',
    designAndMarkup: 'Design and markup',
  } satisfies Record<Dimension, string>,
  severities: { neutral: 'Neutral', minor: 'Minor', major: 'Major', critical: 'Critical' } satisfies Record<
    IssueSeverity,
    string
  >,
  findingSeverities: {
    critical: 'critical',
    major: 'major',
    minor: 'minor',
    warning: 'remark',
  } satisfies Record<FindingSeverity, string>,
}

export const zhNames: typeof enNames = {
  states: { untranslated: '未译', draft: '草稿', submitted: '已提交', reviewed: '已审', approved: '已批准' },
  freshness: {
    current: '最新',
    staleMinor: '原文略有改动',
    staleMajor: '原文已改动',
    carried: '沿用旧译',
    orphan: '原文已删',
  },
  origins: { human: '', memory: '取自记忆库', carried: '沿用旧译', machine: '机器翻译', import: '导入' },
  kinds: {
    title: '标题',
    subtitle: '副题',
    byline: '署名',
    heading: '小标题',
    sentence: '',
    footnote: '脚注',
    alt: '图片说明',
    caption: '图注',
    credit: '图片来源',
  },
  dimensions: {
    terminology: '术语',
    accuracy: '准确性',
    linguisticConventions: '语言规范',
    style: '文体',
    localeConventions: '地区惯例',
    audienceAppropriateness: '读者适宜性',
    designAndMarkup: '版式与标记',
  },
  severities: { neutral: '无影响', minor: '轻微', major: '严重', critical: '致命' },
  findingSeverities: { critical: '致命', major: '严重', minor: '轻微', warning: '提示' },
}

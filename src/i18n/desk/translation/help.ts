import { plural } from './plural'

/** What helps with a sentence: terms, memory, machines, approved sentences, what left the source. */
export const enHelp = {
  terms: 'Terms',
  termOfSource: 'name of a source',
  termForbidden: (forms: string) => `not: ${forms}`,
  memory: 'Memory',
  memoryNone: 'No approved sentence resembles this one.',
  memoryLoading: 'Looking through the memory …',
  similarity: (percent: number) => `${percent} % alike`,
  sameText: 'same text',
  memoryBy: (by: string) => `approved by ${by}`,
  machine: 'Machine translation',
  suggest: 'Suggest',
  suggesting: 'Asking the machine …',
  suggestSends: (service: string) =>
    `Sends this sentence to ${service}, without its quotations. What comes back is a draft, nobody’s until you submit it.`,
  suggestAllSends: (service: string) =>
    `Sends the sentences of the list that have no translation to ${service}, one after the other and without their quotations. Each comes back as a draft, nobody’s until it is submitted.`,
  suggestAll: (count: number) =>
    count === 0 ? 'No sentence to suggest' : `Suggest for ${plural(count, 'sentence')}`,
  suggestAllStop: 'Stop',
  suggestAllAt: (done: number, all: number) => `${done} of ${plural(all, 'sentence')}`,
  suggestAllDone: (suggested: number, left: number) =>
    `${plural(suggested, 'sentence')} suggested.${left === 0 ? '' : ` ${plural(left, 'sentence')} left to people.`}`,
  machineDraft: 'A machine’s draft: check every number and name, then submit it as yours.',
  insert: 'Insert',
  insertKey: (key: string) => `Insert (${key})`,
  concordance: 'Concordance',
  concordanceFor: 'Search approved sentences for',
  concordanceNone: 'These words stand in no approved sentence.',
  orphans: (count: number) => `Left the source (${count})`,
  orphansHint:
    'Translations of sentences that left the source. Each comes back by itself, with its approval, when its sentence does.',
  noOrphans: 'No translated sentence has left the source.',
  stoodAt: (place: number, heading: string | null) =>
    heading === null ? `stood at ${place}` : `stood at ${place}, in “${heading}”`,
  useOrphan: (place: number) => `Add to sentence ${place}`,
  onlyQuotations: 'It has no words of its own beside its quotations.',
  concordanceHint: 'Words of the source or of the translation.',
}

export const zhHelp: typeof enHelp = {
  terms: '术语',
  termOfSource: '来源名称',
  termForbidden: (forms) => `不用：${forms}`,
  memory: '翻译记忆',
  memoryNone: '没有相似的已批准句子。',
  memoryLoading: '正在查找翻译记忆……',
  similarity: (percent) => `相似 ${percent}%`,
  sameText: '原文相同',
  memoryBy: (by) => `${by}批准`,
  machine: '机器翻译',
  suggest: '请求建议',
  suggesting: '正在请求机器翻译……',
  suggestSends: (service) => `将此句（不含引语）发送至 ${service}。所得仅为草稿，提交前不属于任何人。`,
  suggestAllSends: (service) =>
    `将列表中尚无译文的句子（不含引语）逐句发送至 ${service}。所得均为草稿，提交前不属于任何人。`,
  suggestAll: (count) => (count === 0 ? '没有可请求建议的句子' : `为 ${count} 句请求建议`),
  suggestAllStop: '停止',
  suggestAllAt: (done, all) => `共 ${all} 句，已处理 ${done} 句`,
  suggestAllDone: (suggested, left) =>
    `已得到 ${suggested} 句建议。${left === 0 ? '' : `另有 ${left} 句须由人翻译。`}`,
  machineDraft: '机器翻译的草稿：请核对每个数字和名称，再以您的名义提交。',
  insert: '插入',
  insertKey: (key) => `插入（${key}）`,
  concordance: '语料检索',
  concordanceFor: '在已批准的句子中检索',
  concordanceNone: '已批准的句子中没有这些词。',
  orphans: (count) => `原文已删（${count}）`,
  orphansHint: '以下译文所据的句子已从原文中删去。句子一旦恢复，译文连同其批准会自动恢复。',
  noOrphans: '没有已译的句子从原文中删去。',
  stoodAt: (place, heading) => (heading === null ? `原第 ${place} 句` : `原第 ${place} 句，在“${heading}”中`),
  useOrphan: (place) => `加入第 ${place} 句`,
  onlyQuotations: '除引语外没有别的文字。',
  concordanceHint: '原文或译文中的词语。',
}

/** The words for machines that suggest translations and are of no use just now. */
import type { MachineFault } from '../domain/workflow/refusals'
import type { DeskLanguage } from './language'

/** What has to be set before a machine is asked. */
export const settingNames: Record<DeskLanguage, Record<'address' | 'key' | 'consent', string>> = {
  en: { address: 'the address of the service', key: 'its key', consent: 'the consent to send text' },
  zh: { address: '服务地址', key: '密钥', consent: '发送文本的同意' },
}

/** The variables of the environment that set it. */
export const settingVariables = { address: 'SUGGEST_URL', key: 'SUGGEST_KEY', consent: 'SUGGEST_CONSENT=yes' }

interface FaultWords {
  message: (service: string) => string
  todo: string
}

const laterOrByHand = {
  en: 'Ask again later, or translate the sentence yourself.',
  zh: '请稍后再试，或自行翻译。',
}

/** What was wrong with a machine’s service, by its name, and what to do. */
export const machineFaultWords: Record<DeskLanguage, Record<MachineFault, FaultWords>> = {
  en: {
    unreachable: { message: (service) => `${service} did not answer.`, todo: laterOrByHand.en },
    wrongAddress: {
      message: (service) => `${service} is no service that translates.`,
      todo: 'Whoever runs the desk checks SUGGEST_URL.',
    },
    wrongKey: {
      message: (service) => `${service} does not take the key of this desk.`,
      todo: 'Whoever runs the desk checks SUGGEST_KEY.',
    },
    tooOften: {
      message: (service) => `${service} is asked too often.`,
      todo: 'Wait a minute and ask again.',
    },
    quotaSpent: {
      message: (service) => `What this desk may send to ${service} is used up.`,
      todo: 'Translate the sentence yourself; whoever runs the desk can raise the quota there.',
    },
    refused: {
      message: (service) => `${service} does not take this sentence, or not into this language.`,
      todo: 'Translate the sentence yourself.',
    },
    unavailable: { message: (service) => `${service} is out of order.`, todo: laterOrByHand.en },
    badAnswer: { message: (service) => `${service} answered what cannot be read.`, todo: laterOrByHand.en },
    codesLost: {
      message: (service) => `${service} lost or invented a quotation or a mark of the sentence.`,
      todo: 'Translate the sentence yourself.',
    },
  },
  zh: {
    unreachable: { message: (service) => `${service} 没有回应。`, todo: laterOrByHand.zh },
    wrongAddress: {
      message: (service) => `${service} 不是翻译服务。`,
      todo: '请由系统管理者检查 SUGGEST_URL。',
    },
    wrongKey: {
      message: (service) => `${service} 不接受本编辑部的密钥。`,
      todo: '请由系统管理者检查 SUGGEST_KEY。',
    },
    tooOften: { message: (service) => `对 ${service} 的请求过于频繁。`, todo: '请等一分钟再试。' },
    quotaSpent: {
      message: (service) => `${service} 的可用额度已用完。`,
      todo: '请自行翻译；系统管理者可在该服务处提高额度。',
    },
    refused: { message: (service) => `${service} 不接受此句，或不支持该语言。`, todo: '请自行翻译。' },
    unavailable: { message: (service) => `${service} 发生故障。`, todo: laterOrByHand.zh },
    badAnswer: { message: (service) => `${service} 的回答无法读取。`, todo: laterOrByHand.zh },
    codesLost: {
      message: (service) => `${service} 丢失或添加了句中的引语或标记。`,
      todo: '请自行翻译。',
    },
  },
}

import type { DeskLanguage } from '../language'
import { enAssignments, zhAssignments } from './translation/assignments'
import { enFrame, zhFrame } from './translation/frame'
import { enHelp, zhHelp } from './translation/help'
import { enList, zhList } from './translation/list'
import { enNames, zhNames } from './translation/names'
import { enQuotations, zhQuotations } from './translation/quotations'
import { enSentence, zhSentence } from './translation/sentence'

const en = {
  ...enList,
  ...enNames,
  ...enFrame,
  ...enSentence,
  ...enHelp,
  ...enQuotations,
  ...enAssignments,
}

type TranslationWords = typeof en

const zh: TranslationWords = {
  ...zhList,
  ...zhNames,
  ...zhFrame,
  ...zhSentence,
  ...zhHelp,
  ...zhQuotations,
  ...zhAssignments,
}

/** The words of the translation desk. */
export function translationWords(language: DeskLanguage): TranslationWords {
  return language === 'zh' ? zh : en
}

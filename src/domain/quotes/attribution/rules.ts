/** Which rules read which language, in order of certainty. */
import type { Language } from '../languages'
import { chineseAfter } from './chinese-after'
import { chineseBefore } from './chinese-before'
import { chineseChain } from './chinese-chain'
import { chineseImplied } from './chinese-implied'
import type { Claim } from './claim'
import type { Scene } from './scene'

export interface LanguageRules {
  single: readonly ((scene: Scene) => Claim | null)[]
  chain: ((scene: Scene) => Claim | null) | null
  /** Whether nothing but the phrase of saying of the quotation before stands before this one. */
  continues: ((scene: Scene) => boolean) | null
}

const none: LanguageRules = { single: [], chain: null, continues: null }

const chinese: LanguageRules = {
  single: [chineseAfter, chineseBefore, chineseImplied],
  chain: chineseChain,
  continues: ({ before }) => /\uFFFC[，,]?[^，。！？；：\uFFFC]{1,30}[说道称示]。$/u.test(before),
}

export function rulesFor(language: Language | null): LanguageRules {
  return language === 'zh-Hans' || language === 'zh-Hant' ? chinese : none
}

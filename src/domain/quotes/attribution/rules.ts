/** Which rules read which language, in order of certainty. */
import type { Language } from '../languages'
import { englishLexicon } from '../lexicon/cues.en'
import { kazakhLexicon, russianLexicon, uzbekLexicon } from '../lexicon/cyrillic-and-uzbek'
import { englishPeople, kazakhPeople, russianPeople, uzbekPeople } from '../lexicon/people-alphabetic'
import { alphabeticRules } from './alphabetic-rules'
import { chineseAfter } from './chinese-after'
import { chineseBefore, chineseIntroduced, chineseOfFragment } from './chinese-before'
import { chineseChain } from './chinese-chain'
import { chineseImplied, chineseInterrupted } from './chinese-implied'
import type { Claim } from './claim'
import { englishChain } from './english-chain'
import { grammarOf } from './grammar'
import type { Scene } from './scene'

interface LanguageRules {
  single: readonly ((scene: Scene) => Claim | null)[]
  chain: ((scene: Scene) => Claim | null) | null
}

const chinese: LanguageRules = {
  single: [
    chineseIntroduced,
    chineseOfFragment,
    chineseAfter,
    chineseBefore,
    chineseInterrupted,
    chineseImplied,
  ],
  chain: chineseChain,
}

const english = grammarOf('en', englishLexicon, englishPeople, 'according to|in the words of')
const russian = grammarOf(
  'ru',
  russianLexicon,
  russianPeople,
  'по (?:словам|мнению|выражению|признанию|утверждению|замечанию|определению|убеждению|наблюдению|свидетельству)|со слов',
)
const kazakh = grammarOf('kk', kazakhLexicon, kazakhPeople, null)
const uzbek = grammarOf('uz', uzbekLexicon, uzbekPeople, null)

const rules: Readonly<Record<Language, LanguageRules>> = {
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  en: { single: alphabeticRules(english), chain: englishChain },
  ru: { single: alphabeticRules(russian), chain: null },
  kk: { single: alphabeticRules(kazakh), chain: null },
  uz: { single: alphabeticRules(uzbek), chain: null },
}

/** A language that we have no rules for attributes nothing. */
export function rulesFor(language: Language | null): LanguageRules {
  return language === null ? { single: [], chain: null } : rules[language]
}

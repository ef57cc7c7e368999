import type { CodeCheck, TranslationCheck } from '../types'
import { approximation } from './approximation'
import { codes } from './codes'
import { date } from './date'
import { double } from './double'
import { fullwidthLeft } from './fullwidth-left'
import { hanLeft } from './han-left'
import { hanNumeral } from './han-numeral'
import { identical } from './identical'
import { numberMissing } from './number-missing'
import { numberValue } from './number-value'
import { omission } from './omission'
import { quoteCode } from './quote-code'
import { quoteMark } from './quote-mark'
import { sameSource } from './same-source'
import { scriptMix } from './script-mix'
import { term } from './term'
import { titleMark } from './title-mark'
import { unit } from './unit'

/** Every check of words, in the order of its findings. A new one is its own file and a line here. */
export const translationChecks: readonly TranslationCheck[] = [
  numberValue,
  numberMissing,
  hanNumeral,
  approximation,
  date,
  unit,
  term,
  titleMark,
  quoteMark,
  hanLeft,
  fullwidthLeft,
  omission,
  identical,
  sameSource,
  double,
  scriptMix,
]

/** Every check of codes. */
export const codeChecks: readonly CodeCheck[] = [quoteCode, codes]

import type { TargetLocale } from '../types'

/** Forms allowed beside those of a glossary, by the source of the term: what no change of endings yields. */
export const termForms: Partial<Record<TargetLocale, Record<string, readonly string[]>>> = {
  ru: {
    一带一路: [
      'Одного пояса, одного пути',
      'Одному поясу, одному пути',
      'Одним поясом, одним путём',
      'Пояса и пути',
    ],
    中亚五国: ['пять государств Центральной Азии', 'пяти государств Центральной Азии'],
    中亚国家: [
      'государства Центральной Азии',
      'центральноазиатские страны',
      'центральноазиатские государства',
    ],
    中亚: ['центральноазиатский'],
  },
  en: {
    互利共赢: ['mutually beneficial and win-win'],
    中亚: ['Central Asian'],
  },
}

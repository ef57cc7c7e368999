import type { TargetLocale } from '../types'

/** Whole words or stems (ending in `*`) with their values; scales multiply what stands before them. */
export interface NumberWords {
  units: Record<string, number>
  scales: Record<string, number>
}

const english: NumberWords = {
  units: {
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50,
  }, // prettier-ignore
  scales: { 'hundred*': 100, 'thousand*': 1e3, 'million*': 1e6, 'billion*': 1e9, 'trillion*': 1e12, bn: 1e9 },
}

const russian: NumberWords = {
  units: {
    два: 2, две: 2, двух: 2, двум: 2, двумя: 2, три: 3, трех: 3, трем: 3, тремя: 3, четыр: 4,
    'четыр*': 4, 'четвер*': 4, пять: 5, пяти: 5, пятью: 5, 'пяты*': 5, пятого: 5, пятой: 5, пятом: 5, шесть: 6,
    шести: 6, шестью: 6, 'шесто*': 6, семь: 7, семи: 7, семью: 7, седьмой: 7, седьмого: 7, восемь: 8, восьми: 8,
    девять: 9, девяти: 9, десять: 10, десяти: 10, двенадцать: 12, двадцать: 20, двадцати: 20, тридцать: 30,
    тридцати: 30, сорок: 40, пятьдесят: 50, сто: 100, сотни: 100, 'стократн*': 100,
  }, // prettier-ignore
  scales: {
    'тысяч*': 1e3, тыс: 1e3, 'миллион*': 1e6, млн: 1e6, 'миллиард*': 1e9, млрд: 1e9, 'триллион*': 1e12, трлн: 1e12,
  }, // prettier-ignore
}

const kazakh: NumberWords = {
  units: {
    екі: 2, 'үш*': 3, 'төрт*': 4, бес: 5, 'бесінші*': 5, алты: 6, 'алтыншы*': 6, жеті: 7, сегіз: 8, тоғыз: 9, он: 10,
    жиырма: 20, отыз: 30, 'отызыншы*': 30, қырық: 40, елу: 50, алпыс: 60, жетпіс: 70, сексен: 80, тоқсан: 90,
  }, // prettier-ignore
  scales: {
    'жүз*': 100, 'мың*': 1e3, 'миллион*': 1e6, млн: 1e6, 'миллиард*': 1e9, млрд: 1e9, 'триллион*': 1e12, трлн: 1e12,
  }, // prettier-ignore
}

const uzbek: NumberWords = {
  units: {
    ikki: 2, 'uch*': 3, 'toʻrt*': 4, besh: 5, 'beshinchi*': 5, olti: 6, 'oltinchi*': 6, yetti: 7, sakkiz: 8,
    toʻqqiz: 9, oʻn: 10, yigirma: 20, oʻttiz: 30, qirq: 40, ellik: 50, oltmish: 60, yetmish: 70, sakson: 80,
    toʻqson: 90,
  }, // prettier-ignore
  scales: {
    'yuz*': 100,
    'ming*': 1e3,
    'million*': 1e6,
    mln: 1e6,
    'milliard*': 1e9,
    mlrd: 1e9,
    'trillion*': 1e12,
  },
}

export const numberWords: Record<TargetLocale, NumberWords> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
}

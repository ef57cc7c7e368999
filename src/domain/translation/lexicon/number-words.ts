import type { TargetLocale } from '../types'

/**
 * Whole words, or stems ending in `*`, with their values. Kazakh and Uzbek words may take the endings of
 * {@link numberEndings}. `scales` multiply what stands before them. A quarter is a fourth, or three months.
 */
export interface NumberWords {
  units: Record<string, number | readonly number[]>
  scales: Record<string, number>
}

const english: NumberWords = {
  units: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    first: 1, second: 2, 'third*': [3, 1 / 3], 'fourth*': 4, 'fifth*': 5, 'sixth*': 6, 'seventh*': 7, 'eighth*': 8, 'ninth*': 9,
    'tenth*': 10, 'eleventh*': 11, 'twelfth*': 12, 'thirteenth*': 13, 'fourteenth*': 14, 'fifteenth*': 15,
    'sixteenth*': 16, 'seventeenth*': 17, 'eighteenth*': 18, 'nineteenth*': 19, 'twentieth*': 20, 'thirtieth*': 30,
    'fortieth*': 40, 'fiftieth*': 50, 'sixtieth*': 60, 'seventieth*': 70, 'eightieth*': 80, 'ninetieth*': 90,
    twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
    both: 2, pair: 2, couple: 2, twice: 2, dual: 2, twin: 2, 'doubl*': 2, twofold: 2, 'tripl*': 3, threefold: 3,
    thrice: 3, 'quadrupl*': 4, fourfold: 4, quarter: [4, 0.25, 3], quarters: 4, fivefold: 5, sixfold: 6, tenfold: 10, tens: 10,
    trio: 3, quartet: 4, quintet: 5, half: 0.5, halves: 0.5, 'halv*': 0.5, decade: 10, century: 100, fortnight: 2,
  }, // prettier-ignore
  scales: {
    'hundred*': 100, 'thousand*': 1e3, 'million*': 1e6, 'billion*': 1e9, 'trillion*': 1e12, mn: 1e6, mln: 1e6, bn: 1e9,
    tn: 1e12, trn: 1e12, 'dozen*': 12, decades: 10, centuries: 100,
  }, // prettier-ignore
}

const russian: NumberWords = {
  units: {
    один: 1, одна: 1, одно: 1, одного: 1, одной: 1, одну: 1, 'перв*': 1, два: 2, две: 2, двух: 2, двум: 2, двумя: 2,
    оба: 2, обе: 2, обоих: 2, обеих: 2, вдвое: 2, 'удво*': 2, 'утрои*': 3, 'утроен*': 3, дважды: 2, двое: 2, двукратн: 2, 'двойк*': 2, 'двухлет*': 2,
    второ: 2, второй: 2, второго: 2, второму: 2, втором: 2, вторая: 2, вторую: 2, второе: 2, вторые: 2, вторых: 2,
    три: 3, трех: 3, трем: 3, тремя: 3, трое: 3, втрое: 3, трижды: 3, 'трет*': [3, 1 / 3], 'тройк*': 3, 'трехлет*': 3,
    'четыр*': 4, 'четверт*': [4, 0.25], 'четвер*': 4, вчетверо: 4, 'учетвер*': 4, пять: 5, пяти: 5, пятью: 5, 'пятый*': 5, пятая: 5, пятую: 5,
    пятого: 5, пятой: 5, пятом: 5, пятое: 5, пятых: 5, пятеро: 5, впятеро: 5, 'пятерк*': 5, 'пятилет*': 5,
    шесть: 6, шести: 6, шестью: 6, 'шесто*': 6, шестая: 6, шестую: 6, шестых: 6, шестеро: 6, 'шестерк*': 6,
    семь: 7, семи: 7, семью: 7, 'седьм*': 7, семеро: 7, 'восем*': 8, восьми: 8, 'восьмо*': 8, восьмая: 8,
    девять: 9, девяти: 9, 'девяты*': 9, девятая: 9, девятого: 9, девятой: 9, 'десят*': 10, 'одиннадцат*': 11,
    'двенадцат*': 12, 'дюжин*': 12, 'тринадцат*': 13, 'четырнадцат*': 14, 'пятнадцат*': 15, 'шестнадцат*': 16,
    'семнадцат*': 17, 'восемнадцат*': 18, 'девятнадцат*': 19, 'двадцат*': 20, 'тридцат*': 30, 'сорок*': 40,
    'пятьдесят*': 50, 'пятидесят*': 50, 'шестьдесят*': 60, 'шестидесят*': 60, 'семьдесят*': 70, 'семидесят*': 70,
    'восемьдесят*': 80, 'восьмидесят*': 80, 'девяност*': 90, сто: 100, ста: 100, сотня: 100, сотни: 100, сотен: 100,
    сотню: 100, сотый: 100, сотая: 100, 'стократн*': 100, 'столет*': 100, двести: 200, двухсот: 200, триста: 300,
    трехсот: 300, четыреста: 400, четырехсот: 400, пятьсот: 500, пятисот: 500, шестьсот: 600, шестисот: 600,
    семьсот: 700, семисот: 700, восемьсот: 800, восьмисот: 800, девятьсот: 900, девятисот: 900, 'полтор*': 1.5,
    'полгод*': 0.5, 'полугод*': 0.5, 'половин*': 0.5,
  }, // prettier-ignore
  scales: {
    'тысяч*': 1e3, 'десятитысячн*': 1e4, тыс: 1e3, 'миллион*': 1e6, млн: 1e6, 'миллиард*': 1e9, млрд: 1e9,
    'триллион*': 1e12, трлн: 1e12,
  }, // prettier-ignore
}

const kazakh: NumberWords = {
  units: {
    бір: 1, екі: 2, қос: 2, үш: 3, төрт: 4, бес: 5, алты: 6, жеті: 7, сегіз: 8, тоғыз: 9, он: 10, жиырма: 20, отыз: 30,
    қырық: 40, елу: 50, алпыс: 60, жетпіс: 70, сексен: 80, тоқсан: 90, жарты: 0.5, жарым: 0.5, ширек: [4, 0.25],
  }, // prettier-ignore
  scales: {
    жүз: 100, мың: 1e3, 'миллион*': 1e6, млн: 1e6, 'миллиард*': 1e9, млрд: 1e9, 'триллион*': 1e12, трлн: 1e12,
  }, // prettier-ignore
}

const uzbek: NumberWords = {
  units: {
    bir: 1, ikki: 2, qoʻsh: 2, uch: 3, toʻrt: 4, besh: 5, olti: 6, yetti: 7, sakkiz: 8, toʻqqiz: 9, oʻn: 10,
    yigirma: 20, oʻttiz: 30, qirq: 40, ellik: 50, oltmish: 60, yetmish: 70, sakson: 80, toʻqson: 90, yarim: 0.5,
    chorak: [4, 0.25],
  }, // prettier-ignore
  scales: {
    yuz: 100, ming: 1e3, 'million*': 1e6, mln: 1e6, 'milliard*': 1e9, mlrd: 1e9, 'trillion*': 1e12, trln: 1e12,
  }, // prettier-ignore
}

export const numberWords: Record<TargetLocale, NumberWords> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
}

/** What may follow a number word: ordinals, collectives, approximate numbers and their cases. */
export const numberEndings: Partial<Record<TargetLocale, RegExp>> = {
  kk: /^(?:[ыі]?нш[ыі]|да[ғг]ан|деген|да[ғг]ы|ау|еу|[ыі]|с[ыі]|[ыі]?м[ыі]з)?(?:[ыі]?н?[ыі]ң|н[ыі]ң|д[ыі]ң|т[ыі]ң|н[ыі]|д[ыі]|т[ыі]|[ғгқк][ае]|[ае]|[дтн]а|[дтн]е|[дтн]ан|[дтн]ен|с[ыі]|[ыі]|н)?$/u,
  uz: /^(?:inchi|nchi|lab|lik|ta|tasi|tadan|talab|ala|alasi|ov|ovi|i|si)?(?:si|i|ni|ning|ga|da|dan|larda|larni|lari|lar)?$/u,
}

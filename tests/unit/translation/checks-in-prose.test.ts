import { describe, expect, it } from 'vitest'

import { checkTranslation } from '../../../src/domain/translation/check-translation'
import type { TargetLocale, TranslationTerm } from '../../../src/domain/translation/types'

function findingsOf(
  targetLocale: TargetLocale,
  source: string,
  target: string,
  terms: TranslationTerm[] = [],
): string[] {
  const blocks = [{ block: 0, segments: [{ source, target }] }]
  const { findings } = checkTranslation({ sourceLocale: 'zh-Hans', targetLocale, blocks, terms })
  return findings.map(({ check, severity }) => `${check} ${severity}`)
}

describe('numbers as news writes them', () => {
  it.each<[string, Partial<Record<TargetLocale, string[]>>]>([
    [
      '四分之三的居民同意。',
      {
        en: [
          'Three quarters of the residents agreed.',
          'Three-fourths agreed.',
          'Of the residents 75% agreed.',
        ],
        ru: ['Три четверти жителей согласились.', 'Согласились 75 % жителей.'],
        kk: ['Тұрғындардың төрттен үші келісті.'],
        uz: ['Aholining toʻrtdan uch qismi rozi boʻldi.'],
      },
    ],
    [
      '百分之三十五的企业盈利。',
      {
        en: ['Thirty-five percent of firms made a profit.', 'Of the firms, 35 per cent were profitable.'],
        ru: ['Прибыль получили тридцать пять процентов предприятий.', 'Прибыль получили 35 % предприятий.'],
        kk: ['Кәсіпорындардың отыз бес пайызы пайда тапты.'],
        uz: ['Korxonalarning oʻttiz besh foizi foyda koʻrdi.'],
      },
    ],
    [
      '六成五的受访者支持。',
      {
        en: ['Sixty-five percent of those asked are in favor.', 'Support stands at 65%.'],
        ru: ['За высказались 65 процентов опрошенных.'],
        kk: ['Сұралғандардың 65 пайызы қолдайды.'],
        uz: ['Soʻralganlarning 65 foizi qoʻllaydi.'],
      },
    ],
    [
      '产量翻了一番。',
      {
        en: ['Output doubled.'],
        ru: ['Производство выросло вдвое.', 'Выпуск увеличился в два раза.'],
        kk: ['Өнім екі есе өсті.'],
        uz: ['Ishlab chiqarish ikki barobar oshdi.'],
      },
    ],
    [
      '20世纪80年代，他在此工作。',
      {
        en: ['He worked here in the 1980s.', 'He worked here in the eighties.'],
        ru: ['Он работал здесь в 1980-х годах.', 'Он работал здесь в восьмидесятые годы XX века.'],
        kk: ['Ол мұнда ХХ ғасырдың 80-жылдарында жұмыс істеді.'],
        uz: ['U bu yerda XX asrning 80-yillarida ishlagan.'],
      },
    ],
    [
      '会议下午3点30分开始。',
      {
        en: ['The meeting began at 3:30 p.m.', 'The meeting began at 15:30.'],
        ru: ['Заседание началось в 15:30.'],
        kk: ['Жиын сағат 15:30-да басталды.'],
        uz: ['Yigʻilish soat 15:30 da boshlandi.'],
      },
    ],
    [
      '第二十三届博览会吸引了3至4万人。',
      {
        en: [
          'The 23rd expo drew 30,000 to 40,000 people.',
          'The twenty-third fair was attended by 30–40 thousand people.',
        ],
        ru: [
          'XXIII ярмарка собрала 30–40 тыс. человек.',
          'Двадцать третья выставка привлекла от 30 до 40 тысяч человек.',
        ],
        kk: ['23-көрмеге 30–40 мың адам келді.'],
        uz: ['23-koʻrgazmaga 30–40 ming kishi keldi.'],
      },
    ],
    [
      '人口为293.7万。',
      {
        en: ['The population is 2.937 million.', 'The population is 2,937,000.'],
        ru: ['Население — 2 млн 937 тыс. человек.', 'Население — 2 937 000 человек.'],
        kk: ['Халық саны — 2,937 миллион.'],
        uz: ['Aholi soni 2,937 million kishi.'],
      },
    ],
    [
      '数十万人参加了活动。',
      {
        en: ['Hundreds of thousands of people took part.'],
        ru: ['В мероприятии участвовали сотни тысяч человек.'],
        kk: ['Шараға жүздеген мың адам қатысты.'],
        uz: ['Tadbirda yuz minglab odamlar qatnashdi.'],
      },
    ],
    [
      '他花了两年半时间。',
      {
        en: ['It took him two and a half years.'],
        ru: ['Это заняло у него два с половиной года.'],
        kk: ['Оған екі жарым жыл кетті.'],
        uz: ['Bunga ikki yarim yil ketdi.'],
      },
    ],
    [
      '热线电话：0571-88886666。',
      {
        en: ['Hotline: 0571-88886666.', 'Hotline: 0571 8888 6666.'],
        ru: ['Телефон горячей линии: 0571-8888-6666.'],
        kk: ['Жедел желі: 0571-88886666.'],
        uz: ['Ishonch telefoni: 0571-88886666.'],
      },
    ],
    [
      '四川的双边贸易额达7.5亿美元。',
      {
        en: [
          'Sichuan’s two-way trade came to $750 million.',
          'Sichuan’s bilateral trade reached US$0.75 bn.',
        ],
        ru: ['Двусторонняя торговля Сычуани составила 750 млн долларов.'],
        kk: ['Сычуаньның екіжақты саудасы 750 млн долларға жетті.'],
        uz: ['Sichuanning ikki tomonlama savdosi 750 mln dollarga yetdi.'],
      },
    ],
    [
      '2021年12月30日至2022年1月2日放假。',
      {
        en: [
          'The holiday runs from December 30, 2021, to January 2, 2022.',
          'The holiday runs from 30 Dec. 2021 to 2 Jan. 2022.',
        ],
        ru: [
          'Выходные продлятся с 30 декабря 2021 года по 2 января 2022 года.',
          'Выходные: 30.12.2021 — 02.01.2022.',
        ],
        kk: ['Демалыс 2021 жылғы 30 желтоқсаннан 2022 жылғы 2 қаңтарға дейін созылады.'],
        uz: ['Dam olish kunlari 2021-yil 30-dekabrdan 2022-yil 2-yanvargacha davom etadi.'],
      },
    ],
    [
      '24日，代表团抵达。',
      {
        en: ['The delegation arrived on the 24th.', 'On the twenty-fourth, the delegation arrived.'],
        ru: ['Делегация прибыла 24-го числа.'],
        kk: ['Делегация 24-і күні келді.'],
        uz: ['Delegatsiya 24-kuni yetib keldi.'],
      },
    ],
    [
      '“十三五”期间，“一二·九”运动纪念馆开放。',
      {
        en: ['The museum of the December 9 Movement opened during the 13th Five-Year Plan.'],
        ru: ['Музей Движения 9 декабря открылся в годы 13-й пятилетки.'],
      },
    ],
  ])('are right in every language: %s', (source, targets) => {
    const wrong = Object.entries(targets).flatMap(([locale, list]) =>
      list
        .map((target) => ({ target, found: findingsOf(locale as TargetLocale, source, target) }))
        .filter(({ found }) => found.length > 0),
    )
    expect(wrong).toEqual([])
  })

  it.each<[TargetLocale, string, string, string]>([
    ['en', '四分之三的居民同意。', 'A quarter of the residents agreed.', 'number-value critical'],
    [
      'en',
      '百分之三十五的企业盈利。',
      'Thirty-four percent of firms made a profit.',
      'number-value critical',
    ],
    ['ru', '六成五的受访者支持。', 'За высказались 56 процентов опрошенных.', 'number-value critical'],
    ['en', '产量翻了两番。', 'Output doubled.', 'number-value critical'],
    ['en', '20世纪80年代，他在此工作。', 'He worked here in the 1990s.', 'number-value critical'],
    ['kk', '会议下午3点30分开始。', 'Жиын сағат 16:30-да басталды.', 'number-value critical'],
    ['uz', '3至4万人参加。', 'Unda 3–4 ming kishi qatnashdi.', 'number-value critical'],
    ['ru', '人口为293.7万。', 'Население — 2 млн 973 тыс. человек.', 'number-value critical'],
    ['en', '热线电话：0571-88886666。', 'Hotline: 0571-88866666.', 'number-value critical'],
    ['en', '失业率下降了2个百分点。', 'Unemployment fell by 2 percent.', 'unit major'],
    ['en', '边界长40公里。', 'The border is 40 square kilometers long.', 'unit major'],
    ['ru', '边界长40公里。', 'Протяжённость границы — 40 м.', 'unit major'],
    ['en', '24日，代表团抵达。', 'The delegation arrived on the 25th.', 'date major'],
    ['en', '两位作家见面。', 'The three writers met.', 'han-numeral minor'],
    ['en', '首座大桥通车。', 'The second bridge opened to traffic.', 'han-numeral minor'],
  ])('are wrong in %s: %s → %s', (locale, source, target, finding) => {
    expect(findingsOf(locale, source, target)).toContain(finding)
  })

  it('may leave out what counts nothing, and is not asked for two where the language says “both”', () => {
    expect(findingsOf('en', '两国在四川签署文件。', 'Both sides signed the papers in Sichuan.')).toEqual([])
    expect(
      findingsOf('en', '面对百年变局，三亚迎来游客。', 'In times of great change, Sanya welcomes guests.'),
    ).toEqual([])
  })
})

describe('names spelt almost as in the glossary', () => {
  const terms: TranslationTerm[] = [
    { source: '阿曼盖尔德', target: 'Amangeldy', kind: 'person' },
    { source: '鲁班工坊', target: 'Luban Workshop', kind: 'project' },
  ]

  it('are found beside the right spelling', () => {
    const source = '阿曼盖尔德的事迹写成《阿曼盖尔德》。'
    expect(findingsOf('en', source, 'Amangeldy’s deeds became “Amangeldi.”', terms)).toContain('term major')
    expect(
      findingsOf('en', '鲁班工坊开张。', 'A Luban Workshop opened: Lu Ban would like it.', terms),
    ).toEqual(['term major'])
  })

  it('are not found in plurals and other words', () => {
    expect(
      findingsOf('en', '鲁班工坊开张。', 'Luban Workshops are opening; Workshop leaders came.', terms),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import { checkTranslation } from '../../../src/domain/translation/check-translation'
import { translationChecks } from '../../../src/domain/translation/checks/registry'
import type { TargetLocale } from '../../../src/domain/translation/types'
import { faultsOf, goodTranslation, isFound, planted } from '../../eval/translation/faults'

const english = goodTranslation('en')
const faults = [...faultsOf('dev'), ...faultsOf('held-out')]

function idsOf(targetLocale: TargetLocale, source: string, target: string): string[] {
  const blocks = [{ block: 0, segments: [{ source, target }] }]
  const { findings } = checkTranslation({ sourceLocale: 'zh-Hans', targetLocale, blocks, terms: [] })
  return findings.map(({ check }) => check)
}

describe('the checks of a translation', () => {
  it.each(['en', 'ru'] as const)('are quiet on the good translation into %s', (locale) => {
    const { findings } = checkTranslation(goodTranslation(locale))
    expect(findings.filter(({ severity }) => severity === 'critical' || severity === 'major')).toEqual([])
  })

  it('find at least 95 of 100 planted faults, in either half', () => {
    for (const half of ['dev', 'held-out'] as const) {
      const list = faultsOf(half)
      expect(list.filter((fault) => isFound(english, fault)).length / list.length).toBeGreaterThanOrEqual(
        0.95,
      )
    }
  })

  it.each(translationChecks.map(({ id }) => id))('find faults by %s that no other check finds so', (id) => {
    const own = faults.filter(({ expect: ids }) => ids.includes(id))
    const without = translationChecks.filter((check) => check.id !== id)
    expect(own.filter((fault) => isFound(english, fault)).length).toBeGreaterThan(0)
    expect(own.filter((fault) => isFound(english, fault, without))).toEqual([])
  })

  it('point into the target, in UTF-16 code units', () => {
    const fault = faults.find(({ to }) => to === '36 billion')
    if (fault === undefined) throw new Error('the fault was taken away')
    const file = planted(english, fault)
    const wrong = checkTranslation(file).findings.find(({ check }) => check === 'number-value')
    const target = file.blocks[fault.block]?.segments[fault.segment]?.target
    expect(target?.slice(wrong?.start, wrong?.end)).toBe('36 billion')
  })

  it('count what they found', () => {
    const blocks = [{ block: 7, segments: [{ source: '和平', target: 'peace  peace，' }] }]
    const { counts } = checkTranslation({ sourceLocale: 'zh-Hans', targetLocale: 'en', blocks, terms: [] })
    expect(counts).toEqual({
      critical: 0,
      major: 0,
      minor: 3,
      warning: 0,
      checks: { double: 2, 'fullwidth-left': 1 },
    })
  })
})

describe('numbers, dates, units and marks in the four languages', () => {
  const gas = '天然气供应已超3600亿立方米。'

  it.each<[TargetLocale, string]>([
    ['en', 'The supply of natural gas has exceeded 360 billion cubic meters.'],
    ['ru', 'Поставки природного газа превысили 360 млрд кубометров.'],
    ['ru', 'Поставки природного газа превысили 360 миллиардов кубических метров.'],
    ['kk', 'Табиғи газ жеткізілімі 360 миллиард текше метрден астам.'],
    ['uz', 'Tabiiy gaz yetkazib berish 360 milliard kub metrdan oshdi.'],
  ])('accept 3600亿立方米 as %s writes it: %s', (locale, target) => {
    expect(idsOf(locale, gas, target)).toEqual([])
  })

  it.each<[TargetLocale, string]>([
    ['ru', 'Поставки природного газа превысили 360 млн кубометров.'],
    ['kk', 'Табиғи газ жеткізілімі 36 миллиард текше метрден астам.'],
    ['uz', 'Tabiiy gaz yetkazib berish 360 million kub metrdan oshdi.'],
  ])('refuse another value in %s: %s', (locale, target) => {
    expect(idsOf(locale, gas, target)).toContain('number-value')
  })

  it.each<[TargetLocale, string]>([
    ['en', 'It opened on January 25, 2022.'],
    ['en', 'It opened on 25 January 2022.'],
    ['ru', 'Он открылся 25 января 2022 года.'],
    ['kk', 'Ол 2022 жылғы 25 қаңтарда ашылды.'],
    ['uz', 'U 2022-yil 25-yanvarda ochildi.'],
  ])('read a date in the order of %s: %s', (locale, target) => {
    expect(idsOf(locale, '2022年1月25日开幕。', target)).toEqual([])
    expect(idsOf(locale, '2022年1月26日开幕。', target)).toContain('date')
    expect(idsOf(locale, '1月25日开幕。', target)).toContain('date')
  })

  it.each<[TargetLocale, string, string]>([
    ['ru', '«так „как“ есть»', '«так «как» есть»'],
    ['kk', '«солай “қалай” бар»', '“солай” бар'],
    ['uz', '“Tinchlik”', '«Tinchlik»'],
    ['en', '“the neighbors’ ‘peace’ in Xi’an”', '‘peace’'],
  ])('know the nesting of marks in %s', (locale, right, wrong) => {
    expect(idsOf(locale, '和平', right)).toEqual([])
    expect(idsOf(locale, '和平', wrong)).toContain('quote-mark')
  })

  it('want U+02BB in Uzbek letters', () => {
    expect(idsOf('uz', '乌兹别克斯坦', 'Oʻzbekiston')).toEqual([])
    expect(idsOf('uz', '乌兹别克斯坦', "O'zbekiston")).toEqual(['script-mix'])
  })
})

import { describe, expect, it } from 'vitest'

import { checkSegments } from '../../../src/domain/translation/check-segments'
import { translationFindingWords } from '../../../src/i18n/translation-findings'

describe('a finding of a translation', () => {
  const message = '“3600亿” is 360000000000; the translation says 36000000000.'

  it('groups the digits of numbers that are hard to tell apart', () => {
    expect(translationFindingWords({ check: 'number-value', message }, 'en')).toBe(
      'number: “3600亿” is 360,000,000,000; the translation says 36,000,000,000.',
    )
  })

  it('is in Chinese for those who read Chinese', () => {
    expect(translationFindingWords({ check: 'number-value', message }, 'zh')).toBe(
      '数值：“3600亿”为 360,000,000,000，译文为 36,000,000,000。',
    )
  })

  it('has Chinese words for whatever the checks find in a bad translation', () => {
    const pairs: [string, string][] = [
      ['2022年1月25日，天然气已超3600亿立方米。', 'In March 2021 5 million barrels，天然气 of of gas  ..'],
      ['“一句话”和《书名》，{q:a}在此。', '“A sentence and it, {q:b} {b:1}here 《书名》.'],
      ['同一句话，同一句话，同一句话。', '同一句话，同一句话，同一句话。'],
      ['中亚国家共有四个，装机容量100兆瓦，长3300多公里。', 'x'],
      ['阿曼盖尔德来了。', 'Amangeldy came, and Amangeldi stayed.'],
      ['千余个项目，第四次峰会。', 'Projects and a summit with кoмпания, {/b:1}.'],
    ]
    const terms = [
      { source: '中亚国家', target: 'Central Asian countries', forbidden: ['x'] },
      { source: '阿曼盖尔德', target: 'Amangeldy', kind: 'person' },
    ]
    const context = { locale: 'en' as const, terms, approvedQuotations: new Set<string>() }
    const findings = checkSegments(
      pairs.map(([source, target], index) => ({ key: String(index), source, target })),
      context,
    )
    expect(findings.length).toBeGreaterThan(15)
    const inEnglish = findings
      .map((finding) => translationFindingWords(finding, 'zh'))
      .filter((words) => /\b(?:the|is|of|no|stands?|missing)\b/iu.test(words.replace(/“[^”]*”/gu, '')))
    expect(inEnglish).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import { checkTranslation } from '../../../src/domain/translation/check-translation'
import { termOfSource, type NamedSource } from '../../../src/domain/translation/source-names'
import { asTranslationTerms } from '../../../src/domain/translation/terms'
import { goodTranslation } from '../../eval/translation/faults'

function source(name: string, names: Record<string, string>, more: Partial<NamedSource> = {}): NamedSource {
  const listed = Object.entries(names).map(([locale, one]) => ({ locale, name: one }))
  return { kind: 'person', name, names: listed, aliases: [], ...more }
}

const nothing = new Set<string>()
const into = (locale: string) => ({ sourceLocale: 'zh-Hans', locale })
const xi = source('习近平', { en: 'Xi Jinping', ru: 'Си Цзиньпин' })

/** Those who are named in the article of the demo, as a desk would enter them. */
const named: readonly NamedSource[] = [
  xi,
  source('米尔济约耶夫', { en: 'Shavkat Mirziyoyev', ru: 'Шавкат Мирзиёев' }),
  source('纳夫鲁兹·埃尔基诺夫', { en: 'Navruz Erkinov', ru: 'Навруз Эркинов' }),
  source('萨阿迪·卡里姆佐达', { en: 'Saadi Karimzoda', ru: 'Саади Каримзода' }),
  source('拉希德·尤苏波夫', { en: 'Rashid Yusupov', ru: 'Рашид Юсупов' }),
  source('冼星海', { en: 'Xian Xinghai', ru: 'Сянь Синхай' }),
  source('拜卡达莫夫', { en: 'Bakhitzhan Baikadamov', ru: 'Бахитжан Байкадамов' }),
  source('世界贸易组织', { en: 'World Trade Organization' }, { kind: 'organisation', aliases: ['WTO'] }),
]

function termFindings(
  locale: 'en' | 'ru',
  change: (target: string) => string = (target) => target,
): string[] {
  const good = goodTranslation(locale)
  const glossary = good.terms.filter(({ kind }) => kind !== 'person')
  const names = named.flatMap((one) => termOfSource(one, into(locale), nothing) ?? [])
  const terms = [...glossary, ...names.flatMap(asTranslationTerms)]
  const blocks = good.blocks.map(({ block, segments }) => ({
    block,
    segments: segments.map((segment) => ({ ...segment, target: change(segment.target) })),
  }))
  const { findings } = checkTranslation({ ...good, blocks, terms })
  return findings.filter(({ check }) => check === 'term').map(({ message }) => message)
}

describe('the names of a source', () => {
  it('are a term: its name in the source language, and its name in the other one', () => {
    expect(termOfSource(xi, into('en'), nothing)).toEqual({
      source: '习近平',
      aliases: [],
      preferred: 'Xi Jinping',
      kind: 'person',
      allowed: ['Xi', 'Jinping'],
      forbidden: [],
    })
  })

  it('are none where it has no name in that language, or where the glossary has a term for it', () => {
    expect(termOfSource(xi, into('kk'), nothing)).toBeNull()
    expect(termOfSource(xi, into('en'), new Set(['习近平']))).toBeNull()
  })

  it('let it be called by an alias, and stand for its aliases in the source', () => {
    const who = source('世界卫生组织', { en: 'World Health Organization' }, { kind: 'organisation' })
    const term = termOfSource({ ...who, aliases: ['世卫组织', 'WHO', '组'] }, into('en'), nothing)
    expect(term).toMatchObject({ source: '世界卫生组织', aliases: ['世卫组织', 'WHO'] })
    expect(term?.allowed).toContain('WHO')
  })

  it('find the name in the language of the source where the desk calls it otherwise', () => {
    const other = source('Xi Jinping', { 'zh-Hans': '习近平', en: 'Xi Jinping' })
    expect(termOfSource(other, into('en'), nothing)).toMatchObject({ source: '习近平', aliases: [] })
  })

  it.each(['en', 'ru'] as const)('are quiet on the good translation into %s', (locale) => {
    expect(termFindings(locale)).toEqual([])
  })

  it.each<['en' | 'ru', string, RegExp]>([
    ['en', '“习近平” is “Xi Jinping”.', /Xi Jinping/g],
    ['en', '“纳夫鲁兹·埃尔基诺夫” is “Navruz Erkinov”.', /Navruz Erkinov/g],
    ['en', '“拉希德·尤苏波夫” is “Rashid Yusupov”.', /Rashid Yusupov/g],
    ['en', '“米尔济约耶夫” is “Shavkat Mirziyoyev”.', /Mirziyoyev/g],
  ])('find, into %s, %s where somebody else is named', (locale, message, name) => {
    expect(termFindings(locale, (target) => target.replace(name, 'Vladimir Petrov'))).toContain(message)
  })

  it('find a name with any ending, and no other word that begins like it', () => {
    const terms = named
      .flatMap((one) => termOfSource(one, into('ru'), nothing) ?? [])
      .flatMap(asTranslationTerms)
    const messages = (target: string) =>
      checkTranslation({
        sourceLocale: 'zh-Hans',
        targetLocale: 'ru',
        blocks: [{ block: 0, segments: [{ source: '习近平发表演讲。', target }] }],
        terms,
      }).findings.flatMap(({ check, message }) => (check === 'term' ? [message] : []))
    expect(messages('Выступление Си Цзиньпина состоялось.')).toEqual([])
    expect(messages('Выступление системы состоялось.')).toEqual(['“习近平” is “Си Цзиньпин”.'])
  })
})

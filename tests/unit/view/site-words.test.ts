import { describe, expect, it } from 'vitest'
import { isSiteLocale, languageName, siteLocales, wordsFor } from '../../../src/i18n/site/locales'
import { config } from '../../../src/proxy'

describe('the languages of the site', () => {
  it('are the ones whose withdrawn articles the proxy answers with 410', () => {
    expect(config.matcher).toContain(`/:locale(${siteLocales.join('|')})/:slug/:rest+`)
  })

  it.each(siteLocales)('have no empty wording: %s', (locale) => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
    expect(leaves(wordsFor(locale)).filter((wording) => wording === '')).toEqual([])
  })

  it('count in Russian as Russian counts', () => {
    const { total } = wordsFor('ru').sourcing
    expect([total(1), total(3), total(11), total(22)]).toEqual([
      '1 цитата',
      '3 цитаты',
      '11 цитат',
      '22 цитаты',
    ])
  })

  it('show the tag of a language that the site does not speak', () => {
    expect(isSiteLocale('kk')).toBe(false)
    expect(languageName('kk')).toBe('kk')
  })
})

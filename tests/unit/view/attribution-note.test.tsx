import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Manuscript } from '../../../src/domain/manuscript/types'
import { en } from '../../../src/i18n/site/en'
import { AttributionFacts } from '../../../src/view/attribution-note'
import { contextOf } from '../../../src/view/context'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'
import { identityOf } from '../../support/published'

/** The note of a quotation on the English page of a Chinese article. */
function note(speaker: Partial<Manuscript['sources'][number]>, originalLanguage = 'zh'): string {
  const said = quote('Bonds between peoples.', {
    language: 'en',
    originalLanguage,
    attribution: attribution({ speaker: 0, asWritten: '尤苏波夫', venue: '西安' }),
  })
  const shown = manuscript({
    locale: 'en',
    sections: [section(null, p(0))],
    quotes: [said],
    sources: [source(speaker.name ?? '拉希德·尤苏波夫', { role: '主任', names: {}, ...speaker })],
  })
  const context = contextOf({ manuscript: shown, identity: identityOf(shown), words: en.view })
  return renderToStaticMarkup(<AttributionFacts quote={said} context={context} />)
}

describe('the note of a quotation in a translation', () => {
  it('marks the words of the original with their language, and only those', () => {
    const html = note({})
    for (const words of ['拉希德·尤苏波夫', '主任', '尤苏波夫', '西安'])
      expect(html).toContain(`<span lang="zh-Hans">${words}</span>`)
    expect(html).toContain('(in the text: “<span lang="zh-Hans">尤苏波夫</span>”)')
  })

  it('leaves a name alone that the desk has in the language of the page', () => {
    const html = note({ name: 'Rashid Yusupov', names: { en: 'Rashid Yusupov' } })
    expect(html).toContain('<dd>Rashid Yusupov<small')
  })

  it('names the original language in words', () => {
    expect(note({})).toContain('the original language is Chinese')
  })

  it.each(['Kazakh?', '哈萨克语'])(
    'shows %s, which is no tag of a language, as the desk wrote it',
    (stated) => {
      expect(note({}, stated)).toContain(`the original language is ${stated}`)
    },
  )
})

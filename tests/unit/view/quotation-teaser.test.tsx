import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuotationTeaser } from '../../../src/app/(site)/parts/quotation-teaser'
import type { Attribution } from '../../../src/domain/manuscript/types'
import { deliveredQuote } from '../../../src/domain/republishing/delivered-quotes'
import type { QuotationDate, QuotationItem } from '../../../src/domain/republishing/quotation-item'
import { zhHans } from '../../../src/i18n/site/zh-Hans'
import { attribution, manuscript, p, quote, section } from '../../support/manuscripts'
import { identityOf } from '../../support/published'

function render(parts: Partial<Attribution>, date: QuotationDate): string {
  const said = quote('<b>原话</b>', { attribution: attribution({ speaker: null, ...parts }) })
  const text = manuscript({ sections: [section(null, p(0))], quotes: [said] })
  const item: QuotationItem = {
    ...deliveredQuote(said, 0, identityOf(text)),
    locale: text.locale,
    article: {
      slug: 'summit',
      title: '标题',
      digest: 'd',
      revision: 1,
      publishedAt: '2026-11-22T00:00:00.000Z',
    },
    date,
    sources: [],
  }
  return renderToStaticMarkup(<QuotationTeaser item={item} locale="zh-Hans" words={zhHans} />)
}

const published = { value: '2026-11-22', basis: 'published' } as const

describe('a quotation in the list of a source', () => {
  it('gives the date as the text states it, though no day can be made of it', () => {
    const html = render({ saidOn: { stated: '访问前夕', edtf: null } }, published)
    expect(html).toContain('访问前夕（文中所述） · 2026年11月22日发布')
  })

  it('says that the text gives no date, and never passes the day of publication for one', () => {
    expect(render({ saidOn: null }, published)).toContain('何时说出，文中未说明；文章2026年11月22日发布')
  })

  it('says of whom it is as the article does, and writes its words as words', () => {
    const html = render({ status: 'collective', asWritten: '五国元首' }, published)
    expect(html).toContain('五国元首（集体；文中未说明分别由谁说出）')
    expect(html).toContain('&lt;b&gt;原话&lt;/b&gt;')
    expect(html).toContain('照原文引述，未独立核实')
  })
})

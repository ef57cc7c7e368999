import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { zhHans } from '../../../src/i18n/site/zh-Hans'
import type { Attribution, Inline, Manuscript } from '../../../src/domain/manuscript/types'
import { ManuscriptView } from '../../../src/view/manuscript-view'
import { attribution, manuscript, p, quote, section, source, strong } from '../../support/manuscripts'
import { identityOf } from '../../support/published'

function render(text: Manuscript): string {
  return renderToStaticMarkup(
    <ManuscriptView manuscript={text} identity={identityOf(text)} words={zhHans.view} />,
  )
}

function renderInline(...parts: Inline[]): string {
  return render(manuscript({ sections: [section(null, p(...parts))] }))
}

/** The text of the first quotation's note, without its tags. */
function noteOf(parts: Partial<Attribution>): string {
  const quotes = [quote('原话', { attribution: attribution(parts) })]
  const sources = [source('某部长', { role: '部长' }), source('五国元首', { kind: 'group' })]
  const html = render(manuscript({ sections: [section(null, p(0))], quotes, sources }))
  return html.slice(html.indexOf('class="note"')).replaceAll(/<[^>]*>/g, ' ')
}

describe('a manuscript on the page', () => {
  it('gives sections and blocks their ids as anchors', () => {
    const html = render(manuscript({ sections: [section('一', p('甲')), section('二', p('乙'))] }))
    expect(html).toContain('<section id="section-2" aria-labelledby="section-2-heading">')
    expect(html).toContain('<p id="block-2-1">乙</p>')
  })

  it('shows the words of paragraphs and quotations to the letter, and no mark of note among them', () => {
    const text = manuscript({ sections: [section(null, p('他说：', 0, '。'))], quotes: [quote('好&<b>')] })
    const words = render(text)
      .split('<div class="notes">')[0]
      ?.replaceAll(/<[^>]*>/g, '')
    expect(words).toBe('他说：“好&amp;&lt;b&gt;”。')
  })

  it('writes the marks of a quotation once, as the writer wrote them', () => {
    const quotes = [quote('原话', { marks: { open: '「', close: '」' } })]
    const html = render(manuscript({ sections: [section(null, p(0))], quotes }))
    expect(html.match(/「/g)).toHaveLength(1)
    expect(html).toMatch(/<q [^>]*>「原话<span[^>]*>」<button/)
  })

  it('gives a quotation that stands twice its id once, and both its note', () => {
    const html = render(manuscript({ sections: [section(null, p(0, '又：', 0))], quotes: [quote('原话')] }))
    expect(html.match(/<q id="quote-1"/g)).toHaveLength(1)
    expect(html.match(/<q /g)).toHaveLength(2)
    expect(html.match(/popoverTarget="note-quote-1" aria-label="引语/gi)).toHaveLength(2)
  })

  it('cites the page of a quotation where its source has no address, and nothing where there is no such page', () => {
    const text = manuscript({ sections: [section(null, p(0))], quotes: [quote('原话')] })
    expect(render(text)).not.toContain('cite=')
    const pages = { quotation: (id: string) => `/quotations/${id}`, source: (id: string) => `/sources/${id}` }
    const html = renderToStaticMarkup(
      <ManuscriptView manuscript={text} identity={identityOf(text)} words={zhHans.view} pages={pages} />,
    )
    expect(html).toContain('cite="/quotations/quote-1"')
  })

  it('cites the document that the text names by its own address', () => {
    const quotes = [quote('原话', { attribution: attribution({ inDocument: 0 }) })]
    const sources = [
      source('公报', { kind: 'document', citation: { url: 'https://example.org/communique' } }),
    ]
    const html = render(manuscript({ sections: [section(null, p(0))], quotes, sources }))
    expect(html).toContain('cite="https://example.org/communique"')
  })

  it('opens a note from the mark of its quotation without a script', () => {
    const html = render(manuscript({ sections: [section(null, p(0))], quotes: [quote('原话')] }))
    const target = /popoverTarget="([^"]+)"/i.exec(html)?.[1]
    expect(html).toContain(`<section id="${target}" class="note" popover="auto"`)
  })

  it('marks runs of another language', () => {
    expect(renderInline({ type: 'language', lang: 'en', text: 'Belt and Road' })).toContain(
      '<span lang="en">Belt and Road</span>',
    )
  })

  it('sets ruby with parentheses for those who cannot show it', () => {
    expect(renderInline({ type: 'ruby', base: '冼', reading: 'xiǎn' })).toContain(
      '<ruby>冼<rp>(</rp><rt>xiǎn</rt><rp>)</rp></ruby>',
    )
  })

  it('keeps emphasis and weight', () => {
    expect(renderInline(strong('重'))).toContain('<strong>重</strong>')
  })

  it('shows images by the hash of their bytes, with their size and alternative text', () => {
    const sha256 = 'ab'.repeat(32)
    const image = { type: 'image', sha256, mimeType: 'image/png', width: 640, height: 480 } as const
    const html = render(
      manuscript({ sections: [section(null, { ...image, alt: '图', caption: '说明', credit: null })] }),
    )
    expect(html).toContain(`src="/media/${sha256}" alt="图" width="640" height="480"`)
    expect(html).toContain('<figcaption>说明</figcaption>')
  })

  it('makes column headings of the first row of a table that has them', () => {
    const rows = [[[{ type: 'text', text: '国家' } as const]], [[{ type: 'text', text: '乌' } as const]]]
    const html = render(manuscript({ sections: [section(null, { type: 'table', header: true, rows })] }))
    expect(html).toContain('<th scope="col">国家</th>')
    expect(html).toContain('<td>乌</td>')
  })

  it('opens footnotes from letters, so that none is taken for a quotation', () => {
    const html = renderInline({ type: 'footnote', text: '注释的话' })
    expect(html).toContain('data-mark="a"')
    expect(html).toContain('<p>注释的话</p>')
  })

  it('never makes a link of an address that runs a script', () => {
    const scheme = fc.constantFrom('javascript:', 'JavaScript:', 'data:', 'vbscript:', ' javascript:', '//')
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const link = { type: 'link', href: start + rest, children: [{ type: 'text', text: '看' }] } as const
        expect(renderInline({ ...link, children: [...link.children] })).not.toContain('<a ')
      }),
    )
  })
})

describe('the note of a quotation', () => {
  it('names a speaker whom the attribution names, with the words of the text', () => {
    const note = noteOf({ status: 'explicit', speakerKind: 'person', speaker: 0, asWritten: '部长先生' })
    expect(note).toContain('某部长')
    expect(note).toContain('（文中写作“部长先生”）')
  })

  it('names no person where the attribution has no speaker', () => {
    const status = fc.constantFrom('explicit', 'implied', 'collective', 'unknown') as fc.Arbitrary<
      Attribution['status']
    >
    const asWritten = fc.constantFrom('当地居民', '五国政要', null)
    fc.assert(
      fc.property(status, asWritten, (each, words) => {
        const evidence = [
          { part: 'source' as const, exact: '政要', prefix: '会见某部长时，', suffix: '某部长说' },
        ]
        expect(noteOf({ status: each, speaker: null, asWritten: words, evidence })).not.toContain('某部长')
      }),
    )
  })

  it('says that a collective spoke collectively', () => {
    const note = noteOf({ status: 'collective', speakerKind: 'group', asWritten: '五国元首' })
    expect(note).toContain('五国元首（集体；文中未说明分别由谁说出）')
  })

  it('says "not stated" for who and when, where nothing is stated', () => {
    expect(noteOf({}).match(/文中未说明/g)).toHaveLength(2)
  })

  it('shows inference in a row of its own, with its ground, as inference', () => {
    const note = noteOf({ onBehalfOf: { body: '哈萨克斯坦', ground: '哈方' } })
    expect(note).toContain('推断')
    expect(note).toContain('可能代表哈萨克斯坦，据“哈方”推断，并非文中明言')
  })

  it('says honestly that nobody verified it', () => {
    expect(noteOf({})).toContain('照原文引述，未独立核实')
  })
})

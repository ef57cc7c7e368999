import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compareManuscripts } from '../../../src/domain/manuscript/compare'
import type { Manuscript } from '../../../src/domain/manuscript/types'
import { zhHans } from '../../../src/i18n/site/zh-Hans'
import { RedlineView } from '../../../src/view/redline-view'
import { attribution, manuscript, p, quote, section, source } from '../../support/manuscripts'
import { identityOf } from '../../support/published'

function redline(before: Manuscript, after: Manuscript): string {
  const comparison = compareManuscripts(
    { manuscript: before, identity: identityOf(before) },
    { manuscript: after, identity: identityOf(after) },
  )
  return renderToStaticMarkup(<RedlineView comparison={comparison} words={zhHans.redline} locale="zh-Hans" />)
}

function article(words: string, parts: Partial<Manuscript> = {}): Manuscript {
  return manuscript({ sections: [section(null, p('甲。'), p('乙。'), p(words))], ...parts })
}

describe('the public redline', () => {
  it('says in words what is struck and underlined, and folds what stayed', () => {
    const html = redline(article('同中亚国家解决问题。'), article('同中亚国家彻底解决问题。'))
    expect(html).toContain('<ins><span class="visually-hidden">新增：</span>彻底</ins>')
    expect(html).toContain('⋯ 2 段未变 ⋯')
    expect(html).not.toContain('甲。')
  })

  it('leads with changes of attribution, their states in words', () => {
    const change = (status: 'unknown' | 'collective') =>
      article('丙。', { quotes: [quote('原话', { attribution: attribution({ status }) })] })
    const html = redline(change('unknown'), change('collective'))
    expect(html).toContain('引语与出处的变化')
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('归属方式删去：文中未说明 → 新增：集体')
  })

  it('tells readers that the evidence changed, not the notes of the desk', () => {
    const change = (confidenceReason: string) =>
      article('丙。', { quotes: [quote('原话', { attribution: attribution({ confidenceReason }) })] })
    const html = redline(change('a rule'), change('a private remark'))
    expect(html).toContain('核实、依据等记录有变化。')
    expect(html).not.toContain('a private remark')
  })

  it('names a source whose record changed, though no quotation did', () => {
    const change = (role: string) => article('丙。', { sources: [source('某人', { role })] })
    const html = redline(change('部长'), change('时任部长'))
    expect(html).toContain('来源资料有变')
    expect(html).toContain('某人')
  })

  it('says when two revisions are the same', () => {
    expect(redline(article('丙。'), article('丙。'))).toContain('两稿的内容完全相同。')
  })
})

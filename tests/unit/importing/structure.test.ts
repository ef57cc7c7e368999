import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureOf } from '../../../src/domain/importing/structure'
import type { LineCorrection } from '../../../src/domain/importing/corrections'

const article = readFileSync('seed/article.zh-Hans.txt', 'utf8')
const prose = '这是一段话，它有一个句号。'

function read(lines: string[], corrections: LineCorrection[] = []) {
  const { title, subtitle, sections, findings } = structureOf(lines.join('\n'), corrections)
  const outline = sections.map(({ heading, blocks }) => [heading, ...blocks.map((block) => block.text)])
  return { title, subtitle, outline, codes: findings.map((finding) => finding.code), sections }
}

describe('the structure of the real article', () => {
  const { title, subtitle, sections, findings } = structureOf(article, [])

  it('has a title and a subtitle', () => {
    expect(title).toBe('携手构建更加紧密的中国—中亚命运共同体')
    expect(subtitle).toBe('——写在中国—中亚峰会即将举行之际')
  })

  it('has a lead and four sections, by their heading lines', () => {
    expect(sections.map((section) => section.heading)).toEqual([
      null,
      '加强政治互信，发展睦邻友好',
      '携手共谋发展，深化互利合作',
      '强化安全合作，维护和平稳定',
      '推动交流互鉴，促进民心相通',
    ])
  })

  it('has 32 paragraphs and one line of dots, in their sections', () => {
    const kinds = sections.map(({ blocks }) => blocks.map((block) => block.kind))
    const paragraphs = kinds.map((section) => section.filter((kind) => kind === 'paragraph').length)
    expect(paragraphs).toEqual([1, 6, 10, 7, 8])
    expect(paragraphs.reduce((sum, count) => sum + count)).toBe(32)
    expect(sections[2]?.blocks[6]).toMatchObject({ kind: 'separator', text: '…………' })
  })

  it('places every line in the text and remarks on nothing', () => {
    for (const block of sections.flatMap((section) => section.blocks)) {
      expect(article.slice(block.start, block.end)).toBe(block.text)
      expect(article.split('\n')[block.line - 1]?.trim()).toBe(block.text)
    }
    expect(findings).toEqual([])
  })
})

describe('the structure of other texts', () => {
  it('takes a line that begins with a dash after the title for the subtitle, in any script', () => {
    expect(read(['Title', '— a subtitle', prose]).subtitle).toBe('— a subtitle')
    expect(read(['Title', '– a subtitle', prose]).subtitle).toBe('– a subtitle')
    expect(read(['题', prose, '——不是副题', prose]).subtitle).toBeNull()
    expect(read(['Разговор', '— Здравствуйте, сказал он…', prose]).subtitle).toBeNull()
  })

  it.each(['…………', '***', '* * *', '———', '……'])('takes %s for a separator', (line) => {
    expect(read(['题', prose, line, prose]).sections[0]?.blocks[1]).toMatchObject({
      kind: 'separator',
      text: line,
    })
  })

  it('takes a paragraph that ends in a semicolon, a colon or an ellipsis for a paragraph', () => {
    const lines = ['其一，修路；', '有人说：', '如此种种……', '“好。”']
    expect(read(['题', ...lines, prose]).outline).toEqual([[null, ...lines, prose]])
  })

  it('takes a short last line for a paragraph, since a heading leads one', () => {
    expect(read(['题', prose, '新华社北京电']).outline).toEqual([[null, prose, '新华社北京电']])
  })

  it('makes no sections of a poem, and says that it was in doubt', () => {
    const poem = ['床前明月光', '疑是地上霜', '举头望明月', '低头思故乡']
    const { outline, codes } = read(['题', ...poem, prose])
    expect(outline).toEqual([[null, ...poem, prose]])
    expect(codes).toEqual(['noHeadings', 'uncertainHeading'])
  })

  it('takes the second of two short lines for the heading', () => {
    expect(read(['题', '本报记者 张三', '一、开头', prose]).outline).toEqual([
      [null, '本报记者 张三'],
      ['一、开头', prose],
    ])
  })

  it('takes a long line without a full stop for a paragraph', () => {
    const long = '长'.repeat(60)
    expect(read(['题', long, prose]).outline).toEqual([[null, long, prose]])
  })

  it('remarks that there are no headings', () => {
    expect(read(['题', prose]).codes).toEqual(['noHeadings'])
  })

  it('remarks on a first line that reads like prose, and still takes it for the title', () => {
    expect(read([prose, prose])).toMatchObject({
      title: prose,
      codes: ['noHeadings', 'titleLooksLikeParagraph'],
    })
  })
})

describe('corrections by a person', () => {
  it('make a paragraph of a heading and a heading of a paragraph', () => {
    const lines = ['题', '', '不是标题', prose, '谁之过？', prose]
    const corrections: LineCorrection[] = [
      { line: 3, role: 'paragraph' },
      { line: 5, role: 'heading' },
    ]
    expect(read(lines, corrections).outline).toEqual([
      [null, '不是标题', prose],
      ['谁之过？', prose],
    ])
  })

  it('make a subtitle of the second line, or none of it', () => {
    expect(read(['题', '副题', prose], [{ line: 2, role: 'subtitle' }]).subtitle).toBe('副题')
    const { subtitle, outline } = read(['题', '——副题', prose], [{ line: 2, role: 'paragraph' }])
    expect(subtitle).toBeNull()
    expect(outline).toEqual([[null, '——副题', prose]])
  })

  it('make a separator of any line', () => {
    const { sections } = read(['题', prose, '◎', prose], [{ line: 3, role: 'separator' }])
    expect(sections[0]?.blocks[1]?.kind).toBe('separator')
  })

  it('leave the text without a title when they say so, which is an error', () => {
    expect(read(['第一段', prose], [{ line: 1, role: 'paragraph' }])).toMatchObject({
      title: null,
      codes: ['noTitle', 'noHeadings'],
    })
  })

  it('are left out, and named, where they would change the order of lines or meet none', () => {
    const corrections: LineCorrection[] = [
      { line: 3, role: 'title' },
      { line: 9, role: 'heading' },
    ]
    const { title, codes } = read(['题', prose, '别的题', prose], corrections)
    expect(title).toBe('题')
    expect(codes.filter((code) => code === 'correctionIgnored')).toHaveLength(2)
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    '题',
    prose,
    '短行',
    '…………',
    '——副题',
    '',
    '\u3000\u3000段；',
    '“引。”',
    'Heading',
  )
  const corrections = fc.array(
    fc.record({
      line: fc.integer({ min: 1, max: 12 }),
      role: fc.constantFrom('title' as const, 'subtitle', 'heading', 'paragraph', 'separator'),
    }),
    { maxLength: 4 },
  )

  it('every line comes out once and in order, however it was corrected', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), corrections, (lines, said) => {
        const { title, subtitle, outline } = read(lines, said)
        const out = [title, subtitle, ...outline.flat()].filter((line) => line !== null)
        expect(out).toEqual(lines.map((line) => line.trim()).filter((line) => line !== ''))
      }),
    )
  })

  it('reads texts of hostile sizes', () => {
    expect(structureOf(`题\n${' 甲'.repeat(150_000)}\n${'*'.repeat(300_000)}\n`, []).title).toBe('题')
    expect(structureOf('短行\n'.repeat(100_000), []).title).toBe('短行')
    expect(structureOf(`题\n${`短行\n${prose}\n`.repeat(50_000)}`, []).sections).toHaveLength(50_000)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manuscriptFrom } from '../../../src/domain/importing/build'
import { restoreFile } from '../../../src/domain/importing/layout'
import { parseArticle } from '../../../src/domain/importing/parse'
import { normaliseFile, textForm } from '../../../src/domain/manuscript/text'
import { attribution, parsedWith, span } from './parsed'

const article = readFileSync('seed/article.zh-Hans.txt', 'utf8')
const locales = { locale: 'zh-Hans', sourceLocale: 'zh-Hans' }
const manuscriptOf = (file: string) => manuscriptFrom(parseArticle(file, { language: 'zh-Hans' }), locales)

describe('the manuscript of the real article', () => {
  const parsed = parseArticle(article, { language: 'zh-Hans' })
  const manuscript = manuscriptFrom(parsed, locales)

  it('has the words of the file, to the letter', () => {
    expect(textForm(manuscript)).toBe(normaliseFile(article))
  })

  it('gives the file back byte for byte with its layout', () => {
    expect(restoreFile(textForm(manuscript), parsed.layout)).toBe(article)
  })

  it('has 22 quotations, each referred to once and in the order of the text', () => {
    const inlines = manuscript.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : [])),
    )
    const references = inlines.flatMap((inline) => (inline.type === 'quote' ? [inline.quote] : []))
    expect(references).toEqual(Array.from({ length: 22 }, (_, index) => index))
    expect(manuscript.quotes).toHaveLength(22)
  })

  it('keeps what a quotation quotes in its wording', () => {
    const wording =
      '安全、可靠、舒适是‘安格连—帕普’铁路隧道的代名词。得益于中国技术，乌兹别克斯坦铁路系统驶入快车道。'
    const wordings = manuscript.quotes.map((quote) =>
      quote.wording.replace(/[“”]/g, (m) => (m === '“' ? '‘' : '’')),
    )
    expect(wordings).toContain(wording)
  })

  it('claims nothing that the article does not say', () => {
    expect(manuscript.byline).toBeNull()
    for (const quote of manuscript.quotes) {
      expect(quote).toMatchObject({
        originalLanguage: null,
        verifications: [],
        lifecycle: 'active',
        language: 'zh',
      })
      expect(quote.attribution.setBy).toBe('rule')
      expect(quote.attribution.confidence).not.toBe('high')
    }
    for (const source of manuscript.sources) expect(source).toMatchObject({ names: {}, citation: null })
  })
})

describe('the quotations of a manuscript', () => {
  const text = '题\n\n\u3000\u3000张三说：“我们‘都’去。”《书》里写着“好”。\n'

  it('stand in the body by reference, their marks beside their wording', () => {
    const spans = [span(text, '“我们‘都’去。”'), span(text, '‘都’', { kind: 'term', nestedIn: 0 })]
    const { sections, quotes } = manuscriptFrom(
      parsedWith(text, () => spans),
      locales,
    )
    expect(sections).toEqual([
      {
        heading: null,
        blocks: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: '张三说：' },
              { type: 'quote', quote: 0 },
              { type: 'text', text: '《书》里写着“好”。' },
            ],
          },
        ],
      },
    ])
    expect(quotes).toMatchObject([
      { wording: '我们‘都’去。', marks: { open: '“', close: '”' }, kind: 'direct' },
    ])
  })

  it('are made of direct and partial quotations only', () => {
    const kinds = ['term', 'title', 'uncertain', 'partial-quote'] as const
    const counts = kinds.map(
      (kind) =>
        manuscriptFrom(
          parsedWith(text, () => [span(text, '“好”', { kind })]),
          locales,
        ).quotes.length,
    )
    expect(counts).toEqual([0, 0, 0, 1])
  })

  it('are not made of a quotation inside another, at any depth', () => {
    const nested = '题\n“甲《乙“丙”》丁”。'
    const spans = [
      span(nested, '“甲《乙“丙”》丁”'),
      span(nested, '《乙“丙”》', { kind: 'title', nestedIn: 0 }),
      span(nested, '“丙”', { nestedIn: 1 }),
    ]
    const manuscript = manuscriptFrom(
      parsedWith(nested, () => spans),
      locales,
    )
    expect(manuscript.quotes.map((quote) => quote.wording)).toEqual(['甲《乙“丙”》丁'])
  })

  it('are not made of empty marks, nor across paragraphs, nor in a heading', () => {
    const across = '题\n“甲”与乙\n“”他说：“一段。\n二段。”完。'
    const spans = [span(across, '“甲”'), span(across, '“”'), span(across, '“一段。\n二段。”')]
    const manuscript = manuscriptFrom(
      parsedWith(across, () => spans),
      locales,
    )
    expect(manuscript.quotes).toEqual([])
    expect(textForm(manuscript)).toBe(across + '\n')
  })
})

describe('the attribution of a quotation', () => {
  const text = '题\n\n\u3000\u3000张三说：“一定去。”\n\n\u3000\u3000张三又说：“再去。”\n'
  const speaker = { kind: 'person' as const, name: '张三', role: null }

  it('carries its evidence as selectors into the text form', () => {
    const start = text.indexOf('张三又')
    const evidence = [{ part: 'source' as const, start, end: start + 2, text: '张三' }]
    const spans = [span(text, '“再去。”', { attribution: attribution({ evidence }) })]
    const { quotes } = manuscriptFrom(
      parsedWith(text, () => spans),
      locales,
    )
    expect(quotes[0]?.attribution.evidence).toEqual([
      { part: 'source', exact: '张三', prefix: '题\n张三说：“一定去。”\n', suffix: '又说：“再去。”\n' },
    ])
  })

  it('leaves out half a character at the edge of the context', () => {
    const long = `题\n😀${'甲'.repeat(31)}张三说：“去。”${'乙'.repeat(29)}😀。`
    const start = long.indexOf('张三')
    const evidence = [{ part: 'source' as const, start, end: start + 2, text: '张三' }]
    const spans = [span(long, '“去。”', { attribution: attribution({ evidence }) })]
    const selector = manuscriptFrom(
      parsedWith(long, () => spans),
      locales,
    ).quotes[0]?.attribution.evidence[0]
    expect(selector?.prefix).toBe('甲'.repeat(31))
    expect(selector?.suffix).not.toMatch(/[\uD800-\uDFFF]/u)
  })

  it('names each source once, in the order of the text, with the first role that is stated', () => {
    const minister = { ...speaker, name: '张・三', role: null }
    const spans = [
      span(text, '“一定去。”', { attribution: attribution({ speaker: { ...minister, name: '张·三' } }) }),
      span(text, '“再去。”', {
        attribution: attribution({
          speaker: { ...minister, role: '部长' },
          inDocument: { kind: 'document', name: '联合声明', role: null },
        }),
      }),
    ]
    const { quotes, sources } = manuscriptFrom(
      parsedWith(text, () => spans),
      locales,
    )
    expect(sources.map(({ kind, name, role }) => [kind, name, role])).toEqual([
      ['person', '张·三', '部长'],
      ['document', '联合声明', null],
    ])
    expect(quotes.map((quote) => [quote.attribution.speaker, quote.attribution.inDocument])).toEqual([
      [0, null],
      [0, 1],
    ])
  })

  it('numbers chains from 1 and lowers a confidence that only people may set', () => {
    const said = attribution({ status: 'collective', group: 7, confidence: 'high' })
    const spans = [
      span(text, '“一定去。”', { attribution: said }),
      span(text, '“再去。”', { attribution: { ...said, group: 4 } }),
    ]
    const { quotes } = manuscriptFrom(
      parsedWith(text, () => spans),
      locales,
    )
    expect(quotes.map(({ attribution: { group, confidence } }) => [group, confidence])).toEqual([
      [1, 'medium'],
      [2, 'medium'],
    ])
  })

  it('is unknown where the rules say nothing', () => {
    const { quotes } = manuscriptFrom(
      parsedWith(text, () => [span(text, '“再去。”')]),
      locales,
    )
    expect(quotes[0]?.attribution).toMatchObject({
      status: 'unknown',
      speaker: null,
      confidence: 'low',
      setBy: 'rule',
    })
  })
})

describe('corrections of spans', () => {
  it('make a quotation of a term and the reverse, and name those that meet no marks', () => {
    const text = '题\n高举“一带一路”旗帜。'
    const at = { start: text.indexOf('“'), end: text.indexOf('”') + 1 }
    const spans = [
      { ...at, kind: 'partial-quote' as const },
      { start: 0, end: 1, kind: 'term' as const },
    ]
    const parsed = parseArticle(text, { language: 'zh-Hans', corrections: { spans } })
    expect(manuscriptFrom(parsed, locales).quotes).toMatchObject([{ wording: '一带一路', kind: 'partial' }])
    expect(parsed.findings).toContainEqual(expect.objectContaining({ code: 'correctionMissed', offset: 0 }))
    expect(manuscriptOf(text).quotes).toEqual([])
  })
})

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '题',
      '张三说：',
      '“',
      '”',
      '‘',
      '’',
      '《',
      '》',
      '「',
      '」',
      '"',
      "'",
      '是的，我们一定会去。',
      '\u3000',
      ' ',
      '\t',
    ],
    ...['\n', '\n', '\r\n', '\u00A0', '😀', '…………', '——', '；', '« oui »', '“再去一次，好吗？”', '\uFEFF'],
  )
  const file = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('the text form of its manuscript is the text, and its layout gives the file back', () => {
    fc.assert(
      fc.property(file, (text) => {
        const parsed = parseArticle(text, { language: 'zh-Hans' })
        fc.pre(!parsed.findings.some((finding) => finding.code === 'strayByteOrderMark'))
        const form = textForm(manuscriptFrom(parsed, locales))
        expect(form).toBe(normaliseFile(text))
        expect(restoreFile(form, parsed.layout)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('a quotation over several paragraphs is located, and stays text', () => {
    const text = 'Title\nHe said: “We will go there soon.\n“And we will stay for a year.”\n'
    const parsed = parseArticle(text, { language: 'en' })
    expect(parsed.findings).toContainEqual(
      expect.objectContaining({ code: 'quotationAcrossParagraphs', severity: 'warning', offset: 15 }),
    )
    expect(manuscriptFrom(parsed, { locale: 'en', sourceLocale: 'en' }).quotes).toEqual([])
  })

  it('a quotation longer than a record takes is located and stays text, what it quotes becomes a record', () => {
    const words = '我们要继续努力，'.repeat(2_600)
    const text = `题\n张三说：“${words}李四说：‘我们一定会去的，请大家放心。’”\n`
    const parsed = parseArticle(text, { language: 'zh-Hans' })
    expect(parsed.findings).toContainEqual(
      expect.objectContaining({ code: 'quotationTooLong', severity: 'warning', offset: 6 }),
    )
    const manuscript = manuscriptFrom(parsed, locales)
    expect(manuscript.quotes.map(({ wording }) => wording)).toEqual(['我们一定会去的，请大家放心。'])
    expect(textForm(manuscript)).toBe(text)
  })

  it('marks nested hundreds deep are all kept; tens of thousands deep are an error with its place, in no time', () => {
    const nested = (depth: number) => `题\n他说：${'“‘'.repeat(depth)}内${'’”'.repeat(depth)}。\n`
    expect(parseArticle(nested(400), { language: 'zh-Hans' }).spans).toHaveLength(800)
    const { spans, findings } = parseArticle(nested(20_000), { language: 'zh-Hans' })
    expect(spans).toHaveLength(1)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'nestedTooDeep', severity: 'error' }))
    expect(findings.find(({ code }) => code === 'nestedTooDeep')?.offset).toBeGreaterThan(4)
  })

  it('a title that no record takes is an error with its place', () => {
    const { findings } = parseArticle(`\n${'字'.repeat(40_001)}\n`, { language: 'zh-Hans' })
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'headlineTooLong', severity: 'error', offset: 1 }),
    )
  })

  it('a lost character and a second byte order mark are located', () => {
    const { findings } = parseArticle('\uFEFF\n\uFEFF题\n甲\uFFFD。', { language: 'zh-Hans' })
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'strayByteOrderMark', severity: 'error', offset: 1 }),
    )
    expect(findings).toContainEqual(expect.objectContaining({ code: 'replacementCharacter', offset: 5 }))
  })

  it('builds manuscripts of hostile sizes', () => {
    expect(manuscriptOf(`题\n${'一句话，'.repeat(80_000)}`).title).toBe('题')
    expect(manuscriptOf(`题\n${'张三说：“我们一定会去的。”\n'.repeat(10_000)}`).quotes).toHaveLength(10_000)
    expect(manuscriptOf('短行\n'.repeat(100_000)).title).toBe('短行')
  })
})

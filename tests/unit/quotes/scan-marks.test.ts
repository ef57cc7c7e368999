import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanMarks } from '../../../src/domain/quotes/scan-marks'
import { scanText } from '../../../src/domain/quotes/scan-text'

const words = (text: string, language: Parameters<typeof scanMarks>[1] = 'zh-Hans'): string[] =>
  scanMarks(text, language).spans.map((span) => span.text)
const codes = (text: string): [string, number | undefined][] =>
  scanMarks(text, 'zh-Hans').findings.map(({ code, offset }) => [code, offset])

describe('scanning marks', () => {
  it('gives an open mark up at the end of its paragraph and reports where it stood', () => {
    expect(words('他说“没有下文\n第二段有“好”。')).toEqual(['“好”'])
    expect(codes('他说“没有下文\n第二段。')).toEqual([['unclosedMark', 2]])
  })

  it('reports a closing mark that closes nothing', () => {
    expect(codes('没有开头”，继续')).toEqual([['unopenedMark', 4]])
  })

  it('reports the mark that another one crosses, and keeps the outer span', () => {
    expect(words('“甲‘乙”丙’')).toEqual(['“甲‘乙”'])
    expect(codes('“甲‘乙”丙’')[0]).toEqual(['crossingMarks', 2])
  })

  it('reads a quotation of several paragraphs that repeats its opening mark as one', () => {
    expect(words('他写道：\n“第一段。\n“第二段。”\n完')).toEqual(['“第一段。\n“第二段。”'])
  })

  it('leaves apostrophes, elisions, possessives and inches alone', () => {
    expect(words("It's the boys' and '90s: 'We don't know the owners' names,' he said.", 'en')).toEqual([
      "'We don't know the owners' names,'",
    ])
    expect(words('A 5" pipe. "Good," he said.', 'en')).toEqual(['"Good,"'])
    const measured = scanMarks(`A 6'4" man, a 12" pipe. "I'm 5'10" tall," he said.`, 'en')
    expect(measured.spans.map(({ text }) => text)).toEqual([`"I'm 5'10" tall,"`])
    expect(measured.findings).toEqual([])
    expect(words('O‘zbekiston “yangi so‘z” ma’nosi', 'uz')).toEqual(['“yangi so‘z”'])
  })

  it('closes „ with “ and keeps guillemets inside', () => {
    expect(words('Он сказал: «Проект „Дом“ готов».', 'ru')).toEqual(['«Проект „Дом“ готов»', '„Дом“'])
  })

  it('parts dialogue set with dashes from the words of the author', () => {
    expect(words('— Дальше пешком, — сказал Матвей. — Километра три.', 'ru')).toEqual([
      '— Дальше пешком,',
      '— Километра три.',
    ])
    expect(words('— развитие торговли;\n— обмен опытом.', 'ru')).toEqual([])
  })

  it('reports invisible characters inside marks only', () => {
    const { findings } = scanText('外\u200B面“里\u202E面”', { language: 'zh-Hans' })
    expect(findings).toEqual([expect.objectContaining({ code: 'hiddenCharacter', offset: 5 })])
  })

  it('keeps hundreds of nested marks, each in the one around it', () => {
    const { spans, findings } = scanMarks('“'.repeat(500) + '核' + '”'.repeat(500), 'zh-Hans')
    expect(spans).toHaveLength(500)
    expect(spans.map(({ nestedIn }) => nestedIn)).toEqual(
      spans.map((_, index) => (index === 0 ? null : index - 1)),
    )
    expect(findings).toEqual([])
  })
})

const pieces = [
  ...'“”‘’「」『』《》〈〉«»„"\'\n—，。：；!? \u200B\u202E\u{20BB7}',
  '他说',
  '习近平主席',
  ' said ',
  'Ann Lee',
  '表示',
  '……',
  'сказал',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''))
const anyLanguage = fc.constantFrom('zh-Hans', 'zh-Hant', 'en', 'ru', 'kk', 'uz', 'xx')

describe('any text with marks', () => {
  it('gives spans that stand where they say, sorted and properly nested, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { spans } = scanText(text, { language })
        spans.forEach((span, index) => {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          const outer = span.nestedIn === null ? null : spans[span.nestedIn]
          if (outer)
            expect(
              outer.start < span.start && span.end <= outer.end && (span.nestedIn ?? index) < index,
            ).toBe(true)
          const next = spans[index + 1]
          if (next)
            expect(next.start > span.start && (next.start >= span.end || next.end <= span.end)).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('cites only words of the text, and no source that is not written there', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { attribution } of scanText(text, { language }).spans) {
          if (!attribution) continue
          const { asWritten, asWrittenStart, asWrittenEnd, person, evidence } = attribution
          if (asWritten !== null) expect(text.slice(asWrittenStart ?? -1, asWrittenEnd ?? -1)).toBe(asWritten)
          if (person !== null) expect(asWritten).toContain(person)
          for (const part of evidence) expect(text.slice(part.start, part.end)).toBe(part.text)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reports every finding at a place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (text, language) => {
        for (const { offset } of scanText(text, { language }).findings) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThan(text.length)
        }
      }),
    )
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Half, passagesOf } from '../../eval/quotes/corpus'
import type { GoldSpan, Passage } from '../../eval/quotes/gold'

const halves: Half[] = ['dev', 'held-out', 'fresh', 'second', 'third', 'fourth', 'fifth', 'sixth']
const passages = halves.flatMap(passagesOf)

const closing: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '«': '»',
  '„': '“',
  '"': '"',
}

function isQuotation({ kind }: GoldSpan): boolean {
  return kind === 'direct-quote' || kind === 'partial-quote'
}

function wordingLength({ text }: GoldSpan): number {
  return [...text].length - 2
}

function withSpan(holds: (span: GoldSpan) => boolean, among: Passage[] = passages): number {
  return among.filter(({ spans }) => spans.some(holds)).length
}

describe.each(halves)('the %s half', (half) => {
  const own = passagesOf(half)

  it('has every annotated text standing at its offsets', () => {
    for (const { id, text, spans } of own) {
      for (const { start, end, text: words, attribution } of spans) {
        expect(text.slice(start, end), id).toBe(words)
        const source = attribution?.asWritten
        if (source) expect(text.slice(source.start, source.end), id).toBe(source.text)
      }
    }
  })

  it('has every span beginning and ending with its marks, or with a dialogue dash', () => {
    for (const { id, spans } of own) {
      for (const { text } of spans) {
        if (text.startsWith('— ')) expect(text.trim(), id).toBe(text)
        else expect(text.at(-1), `${id} ${text}`).toBe(closing[text.charAt(0)])
      }
    }
  })

  it('annotates every stretch in paired marks', () => {
    for (const { id, text, spans } of own) {
      // A mark repeated at the start of a paragraph opens nothing, and “ closes where „ opens.
      const opening = text.includes('„') ? /[「『《«„]/gu : /[“「『《«]/gu
      const places = [...text.matchAll(opening)].map(({ index }) => index)
      for (const at of places.filter((place) => text.charAt(place - 1) !== '\n')) {
        expect(
          spans.some(({ start }) => start === at),
          `${id} at ${at}`,
        ).toBe(true)
      }
    }
  })

  it('annotates every stretch in straight marks, of which only inches stand alone', () => {
    for (const { id, text, spans } of own) {
      const marks = [...text.matchAll(/(?<!\d)"/gu)].map(({ index }) => index)
      for (const at of marks) {
        expect(
          spans.some(({ start, end }) => start <= at && at < end),
          `${id} at ${at}`,
        ).toBe(true)
      }
    }
  })

  it('names the person in the words of the source, and nobody where the source is unknown', () => {
    for (const { id, spans } of own) {
      for (const { kind, attribution } of spans) {
        expect(attribution === null, id).toBe(kind === 'term' || kind === 'title' || kind === 'uncertain')
        if (attribution?.person) expect(attribution.asWritten?.text, id).toContain(attribution.person)
        expect(attribution?.status === 'unknown', id).toBe(
          attribution !== null && attribution.asWritten === null,
        )
      }
    }
  })

  it('nests a span in the smallest span around it', () => {
    for (const { id, spans } of own) {
      for (const { start, end, nestedIn } of spans) {
        const around = spans.filter((other) => other.start <= start && other.end > end)
        const smallest = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
        expect(nestedIn === null ? undefined : spans[nestedIn], id).toBe(smallest)
      }
    }
  })

  it('has passages of at least three sentences under ids of their own, in all six languages', () => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    for (const { id, text } of own) {
      expect(text.match(/[。！？.!?…]+/gu)?.length, id).toBeGreaterThanOrEqual(3)
    }
    const languages = new Set(own.map(({ language }) => language))
    expect([...languages].sort()).toEqual(['en', 'kk', 'ru', 'uz', 'zh-Hans', 'zh-Hant'])
  })

  it('names in the text whoever is listed as named', () => {
    for (const { id, text, alsoNamed } of own) for (const name of alsoNamed) expect(text, id).toContain(name)
  })

  it.each([
    'speaker-before',
    'speaker-after',
    'speaker-between',
    'chain-same-sentence',
    'chain-next-sentence',
    'role-with-name',
    'spokesperson',
    'document',
    'signed-article',
    'body',
    'pronoun',
    'unnamed',
    'nested',
    'paragraphs',
    'dialogue-dash',
    'us-double',
    'uk-single',
    'ascii',
    'utf16',
  ])('has the case %s', (name) => {
    expect(own.some(({ cases }) => cases.includes(name))).toBe(true)
  })

  it('holds about half of each hard kind', () => {
    expect(own.filter(({ alsoNamed }) => alsoNamed.length > 0).length).toBeGreaterThanOrEqual(8)
    expect(withSpan(({ attribution }) => attribution?.status === 'unknown', own)).toBeGreaterThanOrEqual(8)
  })
})

describe('the held-out half as a measure', () => {
  it('is what it was before the first attribution rule', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(passagesOf('held-out')))
      .digest('hex')
    expect(digest).toBe('10cdca7710d3d83c12255b635e9be69ddf637b43c1d3e421b16a9e07db93d6ca')
  })
})

describe.each([
  ['fresh', 'c5569be977b880716b3c2da1591174f285f14183ae9fd39a13fa3d2b48542379'],
  ['second', 'f88a0449f18ba01fa3410ee5348e8709be52d00aac121c320f73be7764931735'],
  ['third', '7adfa36845dee16197624c92572f87766579e229d79f67ecf74a0d5bb1cbea63'],
  ['fourth', '91e8ee20b4d8c16ba963667778a7e3d56f68d24a046d95b869f44fa1af613e53'],
  ['fifth', '36cd13871cf8c2cf744eb29516687536b00cd87a9008eda82a50e601d3f98289'],
  ['sixth', '7dc73feb470ff02b00b0a5ae2583a6ea2947af8df30cefba9deec911ab948430'],
] as const)('the %s part', (part, committed) => {
  const own = passagesOf(part)

  it('is what it was before the rules were changed again', () => {
    expect(createHash('sha256').update(JSON.stringify(own)).digest('hex')).toBe(committed)
  })

  it('has thirty passages, eight bystanders, eight without a speaker, five long terms, five short quotations', () => {
    const spans = own.flatMap((passage) => passage.spans)
    const longTerms = spans.filter((span) => span.kind === 'term' && wordingLength(span) >= 8)
    const shortQuotations = spans.filter((span) => isQuotation(span) && wordingLength(span) <= 7)
    expect(own.length).toBeGreaterThanOrEqual(30)
    expect(own.filter(({ alsoNamed }) => alsoNamed.length > 0).length).toBeGreaterThanOrEqual(8)
    expect(withSpan(({ attribution }) => attribution?.status === 'unknown', own)).toBeGreaterThanOrEqual(8)
    expect(longTerms.length).toBeGreaterThanOrEqual(5)
    expect(shortQuotations.length).toBeGreaterThanOrEqual(5)
  })
})

describe('the whole corpus', () => {
  it('is large enough: sixty passages, half of them held out', () => {
    expect(passages.length).toBeGreaterThanOrEqual(60)
    expect(passagesOf('held-out').length).toBeGreaterThanOrEqual(passagesOf('dev').length)
  })

  it('has fifteen passages with a named person who is not the speaker, and fifteen without a speaker', () => {
    const bystanders = passages.filter(({ cases }) => cases.includes('bystander'))
    expect(bystanders.length).toBeGreaterThanOrEqual(15)
    expect(bystanders.every(({ alsoNamed }) => alsoNamed.length > 0)).toBe(true)
    expect(withSpan(({ attribution }) => attribution?.status === 'unknown')).toBeGreaterThanOrEqual(15)
  })

  it('has ten long terms, in Chinese alone, and ten short quotations', () => {
    const spans = passages.flatMap(({ language, spans }) => spans.map((span) => ({ ...span, language })))
    const longTerms = spans.filter((span) => span.kind === 'term' && wordingLength(span) >= 8)
    const shortQuotations = spans.filter((span) => isQuotation(span) && wordingLength(span) <= 7)
    expect(longTerms.filter(({ language }) => language.startsWith('zh')).length).toBeGreaterThanOrEqual(10)
    expect(shortQuotations.length).toBeGreaterThanOrEqual(10)
  })
})

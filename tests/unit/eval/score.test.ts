import { describe, expect, it } from 'vitest'
import type { Span, SpanAttribution } from '../../../src/domain/quotes/types'
import { lengthOfSpan, nearestNamedPerson } from '../../eval/quotes/baselines'
import { passagesOf } from '../../eval/quotes/corpus'
import { parsePassage } from '../../eval/quotes/markup'
import { type Figures, score } from '../../eval/quotes/score'
import { perfectAnswer } from './perfect-answer'

/** One span for each thing a fault can be planted in; Ada Moss speaks, Ben Low stands by. */
const passage = parsePassage({
  id: 'planted',
  language: 'en',
  cases: [],
  alsoNamed: ['Ben Low'],
  paragraphs: [
    '[[@a person|Engineer {Moss=Ada Moss}]] said: [[d e a|“We begin on Monday.”]] [[d i a|“Or on Tuesday.”]]',
    'Ben Low nodded. [[d u|“Mind the gap.”]] So reads a sign on [[t|“Platform Zero”]].',
    '[[d c g|“It is late.”]] [[d c g|“It is cold.”]] [[@g group|The passengers]] agreed.',
    '[[@p person|She]] found it [[p e p|“almost quaint”]] and reread [[w|“The Timetable”]].',
  ],
})

const [begin, orOn, gap, platform, late, , quaint] = [0, 1, 2, 3, 4, 5, 6] as const

type Fault = (spans: Span[]) => Span[]

const perfect = score([perfectAnswer(passage)])

function faulty(fault: Fault): Figures {
  return score([{ passage, spans: fault(perfectAnswer(passage).spans) }]).figures
}

/** The figures that a fault changes, each of them for the worse. */
function worsened(fault: Fault): string[] {
  const figures = faulty(fault)
  const names = Object.keys(figures) as (keyof Figures)[]
  const differing = names.filter((name) => figures[name] !== perfect.figures[name])
  for (const name of differing) {
    if (name === 'inventedSpeakers') expect(figures[name]).toBeGreaterThan(0)
    else expect(figures[name]).toBeLessThan(1)
  }
  return differing
}

function edit(index: number, change: (span: Span) => Partial<Span>): Fault {
  return (spans) => spans.map((span, at) => (at === index ? { ...span, ...change(span) } : span))
}

function attribute(index: number, change: Partial<SpanAttribution>): Fault {
  return edit(index, ({ attribution }) => ({ attribution: attribution && { ...attribution, ...change } }))
}

function words(text: string): Pick<SpanAttribution, 'asWritten' | 'asWrittenStart' | 'asWrittenEnd'> {
  const start = passage.text.indexOf(text)
  return { asWritten: text, asWrittenStart: start, asWrittenEnd: start + text.length }
}

describe('an engine that is right about everything', () => {
  it('reaches every figure in full, on the planted passage and on both halves of the corpus', () => {
    const corpus = [...passagesOf('dev'), ...passagesOf('held-out')].map(perfectAnswer)
    for (const { figures, misses } of [perfect, score(corpus)]) {
      expect(figures).toEqual({
        spanPrecision: 1,
        spanRecall: 1,
        kindAccuracy: 1,
        speakerPrecision: 1,
        coverage: 1,
        inventedSpeakers: 0,
      })
      expect(misses).toEqual([])
    }
  })

  it('may give the full name, name only part of the source, and call the status otherwise', () => {
    expect(worsened(attribute(begin, { person: 'Ada Moss' }))).toEqual([])
    expect(worsened(attribute(begin, words('Moss')))).toEqual([])
    expect(worsened(attribute(begin, { status: 'implied' }))).toEqual([])
  })
})

describe('a planted fault in the spans', () => {
  it('lowers recall alone when a term is not found', () => {
    expect(worsened((spans) => spans.filter((_, at) => at !== platform))).toEqual(['spanRecall'])
    expect(faulty((spans) => spans.filter((_, at) => at !== platform)).spanRecall).toBe(7 / 8)
  })

  it('lowers precision alone when a span is found where none stands, or found twice', () => {
    const elsewhere: Fault = (spans) => [...spans, { ...spans[platform]!, start: 0, end: 4 }]
    expect(worsened(elsewhere)).toEqual(['spanPrecision'])
    expect(faulty(elsewhere).spanPrecision).toBe(8 / 9)
    expect(worsened((spans) => [...spans, spans[platform]!])).toEqual(['spanPrecision'])
  })

  it('lowers both when a span is one code unit short', () => {
    expect(worsened(edit(platform, ({ end }) => ({ end: end - 1 })))).toEqual(['spanPrecision', 'spanRecall'])
  })
})

describe('a planted fault in a kind', () => {
  it('lowers kind accuracy alone, by one span when wrong and by half a span when uncertain', () => {
    expect(worsened(edit(platform, () => ({ kind: 'title' })))).toEqual(['kindAccuracy'])
    expect(faulty(edit(platform, () => ({ kind: 'title' }))).kindAccuracy).toBe(7 / 8)
    expect(worsened(edit(platform, () => ({ kind: 'uncertain' })))).toEqual(['kindAccuracy'])
    expect(faulty(edit(platform, () => ({ kind: 'uncertain' }))).kindAccuracy).toBe(7.5 / 8)
  })

  it('tells a direct from a partial quotation', () => {
    expect(worsened(edit(quaint, () => ({ kind: 'direct-quote' })))).toEqual(['kindAccuracy'])
  })
})

describe('a planted fault in a speaker', () => {
  it('lowers coverage alone when an explicit attribution is left open', () => {
    const open = attribute(begin, { status: 'unknown', asWritten: null, person: null })
    expect(worsened(open)).toEqual(['coverage'])
    expect(faulty(open).coverage).toBe(1 / 2)
    expect(worsened(edit(begin, () => ({ attribution: null })))).toEqual(['coverage'])
  })

  it('takes nothing for asserted that has no words of a source, or whose status is unknown', () => {
    expect(worsened(attribute(begin, { status: 'unknown' }))).toEqual(['coverage'])
    expect(worsened(attribute(gap, words('a sign')))).toEqual([])
    expect(worsened(attribute(gap, { status: 'explicit' }))).toEqual([])
  })

  it('lowers nothing when an implied, a collective or no attribution is left open', () => {
    for (const index of [orOn, late, gap])
      expect(worsened(edit(index, () => ({ attribution: null })))).toEqual([])
  })

  it('lowers speaker precision alone when a group is given the words of another source', () => {
    const fault = attribute(late, words('She'))
    expect(worsened(fault)).toEqual(['speakerPrecision'])
    expect(faulty(fault).speakerPrecision).toBe(4 / 5)
  })

  it('lowers speaker precision alone when unattributed words are given to a sign', () => {
    const fault = attribute(gap, { status: 'explicit', ...words('a sign') })
    expect(worsened(fault)).toEqual(['speakerPrecision'])
  })

  it('counts words of the source without their place as wrong', () => {
    const fault = attribute(orOn, { asWrittenStart: null, asWrittenEnd: null })
    expect(worsened(fault)).toEqual(['speakerPrecision'])
  })

  it('lowers speaker precision alone when the right words have lost the name that stands in them', () => {
    expect(worsened(attribute(orOn, { person: null }))).toEqual(['speakerPrecision'])
  })
})

describe('a planted invention', () => {
  const byBen = { status: 'explicit', person: 'Ben Low', ...words('Ben Low') } as const

  it('is counted when unattributed words are pinned on a person who stands by', () => {
    expect(worsened(attribute(gap, byBen))).toEqual(['speakerPrecision', 'inventedSpeakers'])
    expect(faulty(attribute(gap, byBen)).inventedSpeakers).toBe(1)
  })

  it('is counted, with the lost coverage, when a named speaker is exchanged for another', () => {
    const figures = ['speakerPrecision', 'coverage', 'inventedSpeakers']
    expect(worsened(attribute(begin, byBen))).toEqual(figures)
  })

  it('is counted when a collective carries a person, and when a pronoun is resolved to one', () => {
    expect(worsened(attribute(late, { person: 'Ben Low' }))).toEqual(['speakerPrecision', 'inventedSpeakers'])
    expect(faulty(attribute(quaint, { person: 'Moss' })).inventedSpeakers).toBe(1)
  })

  it('is counted under an unknown status too, and for a term', () => {
    expect(worsened(attribute(gap, { person: 'Ben Low' }))).toEqual(['inventedSpeakers'])
    const { attribution } = perfectAnswer(passage).spans[begin]!
    expect(worsened(edit(platform, () => ({ attribution })))).toEqual([
      'speakerPrecision',
      'inventedSpeakers',
    ])
  })

  it('is not counted for the right person beside a quotation with wrong offsets', () => {
    const short = edit(orOn, ({ end }) => ({ end: end - 1 }))
    expect(worsened(short)).toEqual(['spanPrecision', 'spanRecall', 'speakerPrecision'])
  })
})

describe('the list of misses', () => {
  it('names the passage, the aspect, the wording and the reason', () => {
    const fault = attribute(gap, { status: 'explicit', person: 'Ben Low', ...words('Ben Low') })
    const { misses } = score([{ passage, spans: fault(perfectAnswer(passage).spans) }])
    expect(misses).toEqual([
      {
        passage: 'planted',
        aspect: 'speaker',
        wording: '“Mind the gap.”',
        reason: 'says “Ben Low”, person Ben Low; it is nobody (test.perfect)',
      },
      {
        passage: 'planted',
        aspect: 'invented',
        wording: '“Mind the gap.”',
        reason: 'invents Ben Low; the person is nobody',
      },
    ])
  })

  it('explains a span that is missing, one too many, a wrong kind and an open attribution', () => {
    const fault: Fault = (spans) => [
      { ...spans[begin]!, attribution: null },
      ...spans.slice(1).filter((_, at) => at + 1 !== platform && at + 1 !== quaint),
      { ...spans[quaint]!, kind: 'term' },
      { ...spans[platform]!, end: spans[platform]!.end - 1 },
    ]
    const { misses } = score([{ passage, spans: fault(perfectAnswer(passage).spans) }])
    expect(misses.map(({ aspect, wording }) => [aspect, wording])).toEqual([
      ['coverage', '“We begin on Monday.”'],
      ['span', '“Platform Zero”'],
      ['kind', '“almost quaint”'],
      ['span', '“Platform Zero”'],
    ])
  })
})

describe('the baselines', () => {
  it('pins a quotation on whoever is named nearest', () => {
    const people = nearestNamedPerson(passage).map(({ attribution }) => attribution?.person ?? null)
    expect(people).toEqual(['Moss', 'Ben Low', 'Ben Low', null, 'Ben Low', 'Ben Low', 'Ben Low', null])
  })

  it('calls what is short a term and what is long a quotation', () => {
    const kindsOf = (text: string) => {
      const written = { id: 'length', language: 'zh-Hans', cases: [], alsoNamed: [], paragraphs: [text] }
      return lengthOfSpan(parsePassage(written)).map(({ kind }) => kind)
    }
    expect(kindsOf('[[d u|“不。”]]')).toEqual(['term'])
    expect(kindsOf('[[t|“丝路驿站青年创业扶持计划”]]')).toEqual(['direct-quote'])
    expect(kindsOf('[[w|《河》]]')).toEqual(['title'])
  })
})

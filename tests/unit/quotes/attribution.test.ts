import { describe, expect, it } from 'vitest'
import { scanText } from '../../../src/domain/quotes/scan-text'

interface Told {
  kind: string
  asWritten: string | null
  person: string | null
  status: string | undefined
}

function told(language: string, text: string): Told[] {
  return scanText(text, { language }).spans.map(({ kind, attribution }) => ({
    kind,
    asWritten: attribution?.asWritten ?? null,
    person: attribution?.person ?? null,
    status: attribution?.status,
  }))
}

const nobody = { asWritten: null, person: null, status: 'unknown' }

describe('attributing', () => {
  it('gives words to the subject of the saying, not to whoever it speaks to', () => {
    expect(told('zh-Hans', '李明对妻子王芳说：“走吧。”')[0]).toMatchObject({
      asWritten: '李明',
      person: '李明',
    })
  })

  it('does not give words to somebody who merely stands nearby', () => {
    expect(told('zh-Hans', '“纸上得来终觉浅。”清晨五点，队员江一鸣已经出发。')[0]).toMatchObject(nobody)
    expect(told('en', '“You have the wrong house.” Detective Alma Reyes photographed it.')[0]).toMatchObject(
      nobody,
    )
  })

  it('leaves the words behind a colon to the next quotation', () => {
    expect(told('zh-Hans', '“走吗？”王建军说：“不走。”').map(({ person }) => person)).toEqual([
      null,
      '王建军',
    ])
  })

  it('cuts no name where a sign of saying is part of it, and makes no name of the end of a body', () => {
    expect(told('zh-Hans', '议长拉苏尔·阿赞在招待会上说：“情谊不断。”')[0]).toMatchObject({
      person: '拉苏尔·阿赞',
    })
    expect(told('zh-Hans', '市场监管总局指出：“这侵害了知情权。”')[0]).toMatchObject({
      asWritten: '市场监管总局',
      person: null,
    })
    expect(told('zh-Hans', '预报员阮清和说：“夜里强。”')[0]).toMatchObject({ person: '阮清和' })
    expect(told('zh-Hans', '指导员闻人杰说：“出发。”')[0]).toMatchObject({ person: '闻人杰' })
    expect(told('en', 'Its director, Ada Moss, said: “We begin on Monday.”')[0]).toMatchObject({
      person: 'Ada Moss',
    })
  })

  it('gives the words of a sign to nobody who does something to it', () => {
    const [sign] = told('en', 'Workers took down the sign that said “Keep out of the water.” Nobody came.')
    expect(sign).toMatchObject({ person: null, asWritten: null })
  })

  it('reads a chain that is a sentence by itself as utterances, though none of them has a verb', () => {
    const text = '“候车不再冷”“上车有人扶”“到站看得清”。新站台启用一个月，乘客们纷纷点赞。'
    expect(told('zh-Hans', text).map(({ kind, status }) => [kind, status])).toEqual([
      ['direct-quote', 'collective'],
      ['direct-quote', 'collective'],
      ['direct-quote', 'collective'],
    ])
  })

  it('keeps a pronoun as it is written and makes nobody of it', () => {
    expect(told('zh-Hans', '“习惯了。”他说。')[0]).toMatchObject({ asWritten: '他', person: null })
    expect(told('ru', '«Да», — ответила она.')[0]).toMatchObject({ asWritten: 'она', person: null })
  })

  it('reads traditional characters and shows them as written', () => {
    expect(told('zh-Hant', '隊長石偉倫說：「我沒有想那麼多。」')[0]).toMatchObject({
      asWritten: '隊長石偉倫',
      person: '石偉倫',
    })
  })

  it('carries a subject over a clause that has none, and the second half of an utterance over the first', () => {
    expect(told('en', '“You listen,” said Ada Moss, “or you leave.”').map(({ person }) => person)).toEqual([
      'Ada Moss',
      'Ada Moss',
    ])
  })

  it('takes what goes on after a full stop as implied only', () => {
    const second = told('en', '“I had bread left,” said Yusuf Castellan, the owner. “Then I had a line.”')[1]
    expect(second).toMatchObject({ person: 'Yusuf Castellan', status: 'implied' })
  })

  it('takes the subject of its own clause and not of the one before', () => {
    const [spoken] = told('en', 'Mary Smith welcomed the vote, but Anna Jones called it “a farce.”')
    expect(spoken).toMatchObject({ person: 'Anna Jones' })
  })

  it('lets bodies and documents speak without a person', () => {
    expect(told('zh-Hans', '市教育局回应称：“目前没有安排。”')[0]).toMatchObject({
      asWritten: '市教育局',
      person: null,
    })
    expect(told('ru', 'В меморандуме отмечается, что стороны «намерены завершить работу».')[0]).toMatchObject(
      {
        asWritten: 'меморандуме',
        person: null,
      },
    )
  })
})

describe('telling quotations from terms', () => {
  const kinds = (language: string, text: string, terms: string[] = []): string[] =>
    scanText(text, { language, terms }).spans.map(({ kind }) => kind)

  it('takes a long slogan as a term and a short answer as a quotation', () => {
    expect(kinds('zh-Hans', '坚持“绿水青山就是金山银山”的理念。')).toEqual(['term'])
    expect(kinds('zh-Hans', '他说：“不去。”')).toEqual(['direct-quote'])
  })

  it('takes a fragment inside a reported sentence as a partial quotation', () => {
    expect(kinds('en', 'The minister described the plan as “far too slow”.')).toEqual(['partial-quote'])
  })

  it('knows titles by their marks and by the noun before them', () => {
    expect(kinds('zh-Hans', '他写了《音乐家》。')).toEqual(['title'])
    expect(kinds('ru', 'Роман «Тихий берег» переиздан.')).toEqual(['title'])
  })

  it('learns a term from the list of the desk', () => {
    const text = '他说：“一户一策。”'
    expect(kinds('zh-Hans', text)).toEqual(['direct-quote'])
    expect(kinds('zh-Hans', text, ['一户一策。'])).toEqual(['term'])
  })
})

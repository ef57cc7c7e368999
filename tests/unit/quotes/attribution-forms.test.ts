import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { scanText } from '../../../src/domain/quotes/scan-text'
import forms from './attribution-forms.json'
import chineseForms from './attribution-forms-chinese.json'

/** One sentence a row: language, text, the words that name the source, the person. Rules are written from these. */
const said = [...forms.said, ...chineseForms.said] as [string, string, string, string | null][]
const nobody = [...forms.nobody, ...chineseForms.nobody] as [string, string][]
const kinds = [...forms.kinds, ...chineseForms.kinds] as [string, string, ...string[]][]

function attributionsIn(language: string, text: string) {
  return scanText(text, { language }).spans.flatMap(({ attribution }) => (attribution ? [attribution] : []))
}

describe('giving words to whom the sentence gives them', () => {
  it.each(said)('%s: %s', (language, text, asWritten, person) => {
    expect(attributionsIn(language, text)).toMatchObject([{ asWritten, person }])
  })
})

describe('giving words to nobody where the sentence does not', () => {
  it.each(nobody)('%s: %s', (language, text) => {
    expect(attributionsIn(language, text)).toMatchObject([
      { status: 'unknown', asWritten: null, person: null },
    ])
  })
})

describe('telling quotations from names and titles', () => {
  it.each(kinds.map(([language, text, ...expected]) => ({ language, text, expected })))(
    '$language: $text',
    ({ language, text, expected }) => {
      expect(scanText(text, { language }).spans.map(({ kind }) => kind)).toEqual(expected)
    },
  )
})

const chinesePeople = fc.constantFrom(
  '校长孟春晖',
  '诗人贺兰山',
  '总统拉希德·卡里莫夫',
  '村民段秀英',
  '李建民',
)
const chineseVerbs = fc.constantFrom('说', '表示', '喊', '回答', '写道')
const chineseSigns = fc.constantFrom(
  ['据说，', ''],
  ['相传，', ''],
  ['如果', ''],
  ['假如', ''],
  ['', '没有'],
  ['', '从未'],
  ['', '不敢'],
  ['', '否认自己'],
  ['谁也没听', ''],
  ['没有人记得', '是否'],
)
const englishPeople = fc.constantFrom(
  'Ada Moss',
  'Dr. Ada Moss',
  'Mayor Paul Dent',
  'the director, Ada Moss,',
)
const englishSigns = fc.constantFrom(
  ['', 'never '],
  ['', 'did not ever '],
  ['', 'reportedly '],
  ['', 'allegedly '],
  ['', 'would have '],
  ['If ', ''],
  ['Legend has it that ', ''],
  ['There is no evidence that ', ''],
  ['It is unclear whether ', ''],
  ['Nobody believes the rumor that ', ''],
)

describe('words that a text does not vouch for', () => {
  it('are given to nobody in Chinese, whoever is named and however they would have spoken', () => {
    fc.assert(
      fc.property(chinesePeople, chineseVerbs, chineseSigns, (person, verb, [front, link]) => {
        const text = `${front}${person}${link}${verb}：“我们明天就走。”大家散了。`
        for (const { asWritten, person: named } of attributionsIn('zh-Hans', text)) {
          expect([asWritten, named], text).toEqual([null, null])
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are given to nobody in English, whoever is named and however they would have spoken', () => {
    const verbs = fc.constantFrom('said', 'told the crew', 'shouted', 'wrote')
    fc.assert(
      fc.property(englishPeople, verbs, englishSigns, (person, verb, [front, link]) => {
        const text = `${front}${person} ${link}${verb}, “We leave at noon.” Then it rained.`
        for (const { asWritten, person: named } of attributionsIn('en', text)) {
          expect([asWritten, named], text).toEqual([null, null])
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('the name of whoever speaks', () => {
  const surnames = '王李程高马向曾方江白'
  const given = [
    '平',
    '静',
    '志高',
    '国栋',
    '秀英',
    '怀远',
    '一鸣',
    '一舟',
    '晓岚',
    '向阳',
    '望',
    '学强',
    '天一',
    '立人',
  ]
  const offices = ['', '局长', '工程师', '总经理', '会计师', '县委书记', '总设计师', '新闻发言人', '退休老师']
  const sentences: ((source: string) => string)[] = [
    (source) => `${source}说：“我们明天就走。”`,
    (source) => `“我们明天就走。”${source}笑着说。`,
    (source) => `“我们明天就走。”${source}走下舷梯时说。`,
    (source) => `${source}3日在例行发布会上答记者问时表示，“我们明天就走。”`,
    (source) => `${source}握着老人的手说：“我们明天就走。”`,
    (source) => `${source}点点头：“我们明天就走。”`,
  ]

  it('is taken whole or not at all: 工程师李平 is no 程师李', () => {
    for (const surname of surnames) {
      for (const name of given.map((one) => surname + one)) {
        for (const office of offices) {
          for (const sentence of sentences) {
            const text = sentence(office + name)
            const people = attributionsIn('zh-Hans', text).flatMap(({ person }) => person ?? [])
            expect(
              people.filter((person) => person !== name),
              text,
            ).toEqual([])
          }
        }
      }
    }
  })
})

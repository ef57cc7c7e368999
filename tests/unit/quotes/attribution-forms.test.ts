import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { scanText } from '../../../src/domain/quotes/scan-text'
import forms from './attribution-forms.json'

/** One sentence a row: language, text, the words that name the source, the person. Rules are written from these. */
const said = forms.said as [string, string, string, string | null][]
const nobody = forms.nobody as [string, string][]

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
      { numRuns: 1000 },
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
      { numRuns: 1000 },
    )
  })
})

import { describe, expect, it } from 'vitest'

import {
  duplicateGroups,
  duplicatesOf,
  mergeRecords,
  type SourceRecord,
} from '../../../src/domain/sources/merge'

function record(id: number, name: string, fields: Partial<SourceRecord> = {}): SourceRecord {
  return { id, kind: 'person', name, role: null, names: [], aliases: [], citation: {}, ...fields }
}

describe('finding duplicates', () => {
  it('finds the same name however its dots and widths are written, an alias, and a translated name', () => {
    const one = record(1, '纳夫鲁兹·埃尔基诺夫', { names: [{ locale: 'en', name: 'Navruz Erkinov' }] })
    const others = [
      record(2, '纳夫鲁兹・埃尔基诺夫'),
      record(3, '埃尔基诺夫', { aliases: ['纳夫鲁兹·埃尔基诺夫'] }),
      record(4, 'Н. Эркинов', { names: [{ locale: 'en', name: 'navruz erkinov' }] }),
      record(5, '纳夫鲁兹·埃尔基诺夫', { kind: 'work' }),
      record(6, '埃尔基诺娃'),
    ]
    expect(duplicatesOf(one, [one, ...others])).toEqual([
      { id: 2, likeness: 'name' },
      { id: 3, likeness: 'alias' },
      { id: 4, likeness: 'translation' },
    ])
  })

  it('groups records that share a name, each once', () => {
    const sources = [record(1, '甲'), record(2, '乙'), record(3, '丙', { aliases: ['甲'] }), record(4, '甲 ')]
    expect(duplicateGroups(sources)).toEqual([[1, 3, 4]])
  })
})

describe('merging two records', () => {
  it('keeps what either states, and says where they contradict each other', () => {
    const kept = record(1, '张某', {
      role: '发言人',
      names: [{ locale: 'en', name: 'Zhang' }],
      citation: { url: 'https://a.example' },
    })
    const gone = record(2, '张某某', {
      role: '局长',
      names: [
        { locale: 'en', name: 'Zhang Mou' },
        { locale: 'ru', name: 'Чжан' },
      ],
      aliases: ['老张', '张某'],
      citation: { publisher: '市政府' },
    })
    const { fields, conflicts } = mergeRecords(kept, gone)
    expect(fields).toEqual({
      role: '发言人',
      names: [
        { locale: 'en', name: 'Zhang' },
        { locale: 'ru', name: 'Чжан' },
      ],
      aliases: ['张某某', '老张'],
      citation: { publisher: '市政府', url: 'https://a.example' },
    })
    expect(conflicts).toEqual([
      { field: 'role', kept: '发言人', left: '局长' },
      { field: 'names.en', kept: 'Zhang', left: 'Zhang Mou' },
    ])
  })
})

import { describe, expect, it } from 'vitest'

import { digestsOf } from '../../../src/domain/manuscript/digest'
import type { Manuscript, Quote } from '../../../src/domain/manuscript/types'
import { attribution, manuscript, p, quote, section } from '../../support/manuscripts'

const original = '我们将按时完成。'

function english(wording: string, parts: Partial<Quote> = {}): Manuscript {
  const translated = quote(wording, {
    language: 'en',
    attribution: attribution({ status: 'explicit', asWritten: '张某' }),
    translation: { official: null, original },
    ...parts,
  })
  const sections = [section('Heading', p('Zhang said: ', 0))]
  return manuscript({ locale: 'en', title: 'A title', sections, quotes: [translated] })
}

const before = digestsOf(english('We will finish on time.'))

describe('the scopes of a translation', () => {
  it('keep what was approved of the attribution when a quotation is worded otherwise', () => {
    const after = digestsOf(english('We shall be done in time.'))
    expect(after.attribution).toBe(before.attribution)
    expect(after.text).not.toBe(before.text)
  })

  it('reopen the attribution, and not the text, when somebody else is said to have spoken', () => {
    const other = attribution({ status: 'explicit', asWritten: '李某' })
    const after = digestsOf(english('We will finish on time.', { attribution: other }))
    expect(after.attribution).not.toBe(before.attribution)
    expect(after.text).toBe(before.text)
  })

  it('reopen the text when the words are said to be an official translation', () => {
    const official = {
      publisher: 'City',
      title: 'News',
      url: 'https://example.org',
      accessed: '2026-11-22',
      excerpt: 'We will',
    }
    const after = digestsOf(english('We will finish on time.', { translation: { official, original } }))
    expect(after.text).not.toBe(before.text)
    expect(after.attribution).toBe(before.attribution)
  })

  it('reopen the attribution when the words of the source are others', () => {
    const translation = { official: null, original: '我们将提前完成。' }
    const after = digestsOf(english('We will finish on time.', { translation }))
    expect(after.attribution).not.toBe(before.attribution)
  })
})

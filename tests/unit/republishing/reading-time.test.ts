import { describe, expect, it } from 'vitest'
import { readingMinutes } from '../../../src/domain/republishing/reading-time'
import { manuscript, p, quote, section } from '../../support/manuscripts'

describe('reading time', () => {
  it('counts Han characters, those of quotations included', () => {
    const text = manuscript({
      sections: [section(null, p('字'.repeat(800), 0))],
      quotes: [quote('话'.repeat(800))],
    })
    expect(readingMinutes(text)).toBe(4)
  })

  it('counts words of alphabetic languages', () => {
    const text = manuscript({ locale: 'en', sections: [section(null, p('word '.repeat(690)))] })
    expect(readingMinutes(text)).toBe(3)
  })

  it('never promises less than a minute', () => {
    expect(readingMinutes(manuscript())).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'

import { ageOf, momentOf } from '../../../src/i18n/desk/ages'

const now = new Date('2026-03-10T12:00:00Z')

describe('how long ago', () => {
  it('counts in the largest unit that fits', () => {
    expect(ageOf('2026-03-10T10:00:00Z', now, 'en')).toBe('2 hours ago')
    expect(ageOf('2026-03-09T11:00:00Z', now, 'en')).toBe('yesterday')
    expect(ageOf('2026-03-10T11:58:30Z', now, 'en')).toBe('1 minute ago')
    expect(ageOf('2025-12-01T00:00:00Z', now, 'zh')).toBe('3个月前')
  })

  it('says now for the last minute and for clocks that run ahead', () => {
    expect(ageOf('2026-03-10T11:59:40Z', now, 'en')).toBe('just now')
    expect(ageOf('2026-03-10T12:00:10Z', now, 'zh')).toBe('刚刚')
  })

  it('states the moment in UTC', () => {
    expect(momentOf('2026-03-10T10:02:31.000Z')).toBe('2026-03-10 10:02 UTC')
  })
})

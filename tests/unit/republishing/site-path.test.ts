import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodedPath } from '../../../src/domain/republishing/site-path'

describe('the path of an address', () => {
  it('is read as its segments, in any script', () => {
    expect(decodedPath('/zh-Hans/%E4%B8%AD%E5%9B%BD/history')).toEqual(['zh-Hans', '中国', 'history'])
  })

  it.each(['/zh-Hans/%zz', '/zh-Hans/%', '/en/a%4', '/en/%E4%B8', '/%ff', '/en/a%00b'])(
    'is not read from %s',
    (path) => expect(decodedPath(path)).toBeNull(),
  )

  it('gives back whatever was encoded', () => {
    const segment = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const path = segments.map((text) => `/${encodeURIComponent(text)}`).join('')
        expect(decodedPath(path)).toEqual(segments)
      }),
    )
  })

  it('is read or refused, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodedPath(`/${text}`)))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalJson } from '../../../src/domain/manuscript/canonical'

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 code units and writes numbers as RFC 8785 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '1': 1e21, '\ud83d\ude00': 0.002, '\u0080': -0 }
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":1e+21,"\u0080":0,"\u20ac":1,"\ud83d\ude00":0.002}')
  })

  it('does not depend on the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('names the path of a lone surrogate, in a value or in a key', () => {
    expect(() => canonicalJson({ a: ['fine', '\ud83d'] })).toThrow('lone surrogate at $.a[1]')
    expect(() => canonicalJson({ a: { '\ude00': 1 } })).toThrow('lone surrogate at $.a (key)')
  })

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: () => 1 })).toThrow('function at $.a')
    expect(() => canonicalJson([Number.NaN])).toThrow('not finite at $[0]')
    expect(() => canonicalJson(undefined)).toThrow('undefined')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  deleteBackward,
  deleteForward,
  insertCode,
  missingCodes,
  replaceText,
  withCodesOf,
  withLostCodes,
} from '../../../src/admin/translation/coded/edit-coded'
import { tokensOf } from '../../../src/domain/translation/segments/coded-text'

const codes = (coded: string) =>
  tokensOf(coded).flatMap((token) => (token.type === 'text' ? [] : [coded.slice(token.start, token.end)]))

describe('an edit of coded text', () => {
  it('keeps a quotation that stands in what is replaced', () => {
    expect(replaceText('He said {q:a} twice.', 3, 20, 'spoke.').coded).toBe('He spoke.{q:a}')
  })

  it('steps over a quotation instead of deleting it', () => {
    expect(deleteBackward('He {q:a}.', 8)).toEqual({ coded: 'He {q:a}.', caret: 3 })
    expect(deleteForward('He {q:a}.', 3)).toEqual({ coded: 'He {q:a}.', caret: 8 })
  })

  it('deletes a whole character, however many code units it has', () => {
    expect(deleteBackward('a👨‍👩‍👧', 9)).toEqual({ coded: 'a', caret: 1 })
  })

  it('writes a brace as text and never as a code', () => {
    expect(tokensOf(replaceText('', 0, 0, '{q:evil}').coded).map(({ type }) => type)).not.toContain(
      'standalone',
    )
  })

  it('never loses or makes a code, whatever is replaced and typed', () => {
    const pieces = fc.constantFrom('a', 'bc ', '{{', '{q:x}', '{q:y}', '{b:1}', '{/b:1}', '句')
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(), fc.nat(), fc.string(), (parts, from, to, words) => {
        const coded = parts.join('')
        const edges = [0, ...tokensOf(coded).map(({ end }) => end)]
        const [start = 0, end = 0] = [edges[from % edges.length], edges[to % edges.length]].sort(
          (a = 0, b = 0) => a - b,
        )
        expect(codes(replaceText(coded, start, end, words).coded).sort()).toEqual(codes(coded).sort())
      }),
    )
  })

  it('puts back what composing text took away', () => {
    expect(withLostCodes('a {q:x} b', 'a b', 2)).toEqual({ coded: 'a {q:x}b', caret: 7 })
    expect(withLostCodes('a {q:x}', 'a {q:x}!', 8)).toEqual({ coded: 'a {q:x}!', caret: 8 })
  })
})

describe('codes', () => {
  it('that a target lacks are offered, each as often as it lacks them', () => {
    expect(missingCodes('{q:a} und {q:a} und {b:1}x{/b:1}', 'only {q:a}')).toEqual(['q:a', 'b:1'])
  })

  it('are set around what is selected, or at the caret', () => {
    expect(insertCode('so bold', 'b:1', 3, 7)).toEqual({ coded: 'so {b:1}bold{/b:1}', caret: 12 })
    expect(insertCode('He said .', 'q:a', 8, 8)).toEqual({ coded: 'He said {q:a}.', caret: 13 })
  })

  it('of another sentence do not come along with its memory', () => {
    expect(withCodesOf('{q:a} x', '{q:b} and {q:a} and {b:1}c{/b:1} {{')).toBe(' and {q:a} and c {{')
  })
})

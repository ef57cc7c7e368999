import { describe, expect, it } from 'vitest'

import { readOptions } from '../../../bench/options'

const known = ['page', 'submit', 'import']

describe('the options of the benchmark', () => {
  it('measure everything at full size when nothing is said', () => {
    expect(readOptions([], known)).toEqual({ isJson: false, isQuick: false, isWriting: false, rows: known })
  })

  it('keep the order of the table, whatever order the rows are named in', () => {
    expect(readOptions(['--only', 'import, page'], known).rows).toEqual(['page', 'import'])
  })

  it('refuse a row and an option that do not exist', () => {
    expect(() => readOptions(['--only', 'page,speed'], known)).toThrow(/no row speed/)
    expect(() => readOptions(['--fast'], known)).toThrow(/--fast/)
  })

  it('refuse to write down what was not measured at full size', () => {
    expect(() => readOptions(['--write', '--quick'], known)).toThrow(/--write/)
    expect(readOptions(['--write', '--only', 'page'], known).isWriting).toBe(true)
    expect(readOptions(['--write'], known).isWriting).toBe(true)
  })
})

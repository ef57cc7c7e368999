import { expect, it } from 'vitest'

import { finishing } from '../../../src/runtime/child'

async function codesSeen(...codes: number[]): Promise<{ end: number; runs: number }> {
  let runs = 0
  const end = await finishing(
    () => Promise.resolve(codes[runs++] ?? 0),
    (code) => code,
  )
  return { end, runs }
}

it('runs again what Node ended half-way, and only that', async () => {
  expect(await codesSeen(13, 0)).toEqual({ end: 0, runs: 2 })
  expect(await codesSeen(13, 13, 13, 13, 13, 0)).toEqual({ end: 13, runs: 5 })
  expect(await codesSeen(1, 0)).toEqual({ end: 1, runs: 1 })
  expect(await codesSeen(0, 1)).toEqual({ end: 0, runs: 1 })
})

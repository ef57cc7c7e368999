import { expect } from 'vitest'

import type { Desk } from './desk'

/** Makes an attempt and insists that readers get, to the byte, what they got before it. */
export async function untouched<T>(desk: Desk, slug: string, attempt: () => Promise<T>): Promise<T> {
  const before = await desk.readersGet(slug)
  expect(before).not.toContain('[{"kind":"unknown"}')
  const result = await attempt()
  expect(await desk.readersGet(slug)).toBe(before)
  return result
}

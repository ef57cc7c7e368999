import { expect, it } from 'vitest'

import { progressBar } from '../../../src/cli/progress-bar'

function drawn({ isTTY = false, after = 2000 } = {}): string[] {
  const lines: string[] = []
  const clock = { now: 0 }
  const progress = progressBar({ isTTY, write: (text) => lines.push(text) }, () => clock.now)
  clock.now = after
  for (let done = 0; done <= 40; done += 1) progress(done, 40)
  return lines
}

it('says nothing of work that is over within a second', () => {
  expect(drawn({ after: 900 })).toEqual([])
})

it('writes one line for every tenth where nobody sees a line overwritten', () => {
  const lines = drawn()
  expect(lines).toHaveLength(11)
  expect(lines[0]).toBe(`[${'-'.repeat(30)}] 0 of 40\n`)
  expect(lines.at(-1)).toBe(`[${'#'.repeat(30)}] 40 of 40\n`)
})

it('overwrites its own line on a terminal', () => {
  expect(drawn({ isTTY: true }).every((text) => text.startsWith('\r['))).toBe(true)
})

it('draws nothing for nothing', () => {
  const lines: string[] = []
  progressBar({ write: (text) => lines.push(text) }, () => 5000)(0, 0)
  expect(lines).toEqual([])
})

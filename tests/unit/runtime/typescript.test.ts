import { expect, it } from 'vitest'

import { runQuietly } from '../../../src/runtime/child'
import { projectRoot } from '../../../src/runtime/product'
import { typescriptCommand } from '../../../src/runtime/typescript'

it('runs a file to its end that loads the rich text package, which plain Node 20 gives up half-way', async () => {
  const command = typescriptCommand('tests/support/load-rich-text.mts')
  const end = await runQuietly(process.execPath, command, { cwd: projectRoot, env: process.env })
  expect(end).toEqual({ code: 0, output: 'function' })
})

import { expect, it } from 'vitest'

import { runQuietly } from '../../../src/runtime/child'
import { projectRoot } from '../../../src/runtime/product'
import { typescriptCommand } from '../../../src/runtime/typescript'

// Whether Node gives up half-way is a matter of timing; which entry it takes is not.
it('loads the rich text package to its end, by the entry that Node 20 does not give up on half-way', async () => {
  const command = typescriptCommand('tests/support/load-rich-text.mts')
  const end = await runQuietly(process.execPath, command, { cwd: projectRoot, env: process.env })
  expect(end).toEqual({ code: 0, output: 'function Lexical.prod.mjs' })
})

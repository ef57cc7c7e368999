import { runQuietly } from '../../src/runtime/child'
import { projectRoot } from '../../src/runtime/product'
import { typescriptCommand } from '../../src/runtime/typescript'
import type { Check } from './check'

/** Whether the site builds, without a database. A build of the very same files is not repeated. */
export const buildCheck: Check = {
  name: 'build',
  isAlone: true,
  run: async () => {
    const command = typescriptCommand('scripts/build.ts', '--if-changed')
    const { code, output } = await runQuietly(process.execPath, command, {
      cwd: projectRoot,
      env: process.env,
    })
    return code === 0 ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report: output }
  },
}

import path from 'node:path'
import { runQuietly } from '../../src/runtime/child'
import { projectRoot } from '../../src/runtime/product'
import type { Check, Outcome } from './check'

/** A tool of node_modules with its arguments, the tool given by the file that Node runs. */
export type Command = readonly [tool: string, ...args: string[]]

/** A check that passes when all its commands exit with 0; the first that does not ends it. */
export function commandCheck(name: string, ...commands: Command[]): Check {
  return { name, run: () => runAll(commands) }
}

async function runAll(commands: Command[]): Promise<Outcome> {
  for (const command of commands) {
    const { code, output } = await runTool(command)
    if (code !== 0) return { passed: 0, failed: 1, report: output }
  }
  return { passed: 1, failed: 0, report: '' }
}

/** Runs a tool of node_modules in the project's folder, without colours. */
export function runTool([tool, ...args]: Command, env: NodeJS.ProcessEnv = process.env) {
  const file = path.join(projectRoot, 'node_modules', tool)
  const options = {
    cwd: projectRoot,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1' },
  }
  return runQuietly(process.execPath, [file, ...args], options)
}

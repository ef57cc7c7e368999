import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { projectRoot } from './product'

/** Node's arguments that run a TypeScript file of the project with `args`: see `bin/typescript.mjs`. */
export function typescriptCommand(file: string, ...args: string[]): string[] {
  const runner = pathToFileURL(path.join(projectRoot, 'bin/typescript.mjs')).href
  return ['--import', runner, path.resolve(projectRoot, file), ...args]
}

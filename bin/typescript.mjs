/**
 * Makes Node run the project's TypeScript, from any working folder: `node --import ./bin/typescript.mjs FILE`.
 *
 * Node is also told to take the `production` entry of a package where there is one. Lexical's entry for Node awaits
 * another module at its top level, and Node 20 ends such a graph half-way without a word (code 13, often or always,
 * by timing); the production entries are the same code without the wait. The hook is registered last: it runs first.
 */
import { register } from 'node:module'
import path from 'node:path'
import { register as registerTsx } from 'tsx/esm/api'

registerTsx({ tsconfig: path.resolve(import.meta.dirname, '../tsconfig.json') })
register('./production-entries.mjs', import.meta.url)

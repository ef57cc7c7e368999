#!/usr/bin/env node
/** The command line is TypeScript: tsx runs it under the project's own tsconfig, from any working folder. */
import path from 'node:path'
import { register } from 'tsx/esm/api'

// Node keeps nothing alive while a module is being loaded: without this, it could end half-way (code 13).
setInterval(() => undefined, 60_000)
register({ tsconfig: path.resolve(import.meta.dirname, '../tsconfig.json') })
const { main } = await import('../src/cli/main.ts')
process.exit(await main(process.argv.slice(2)))

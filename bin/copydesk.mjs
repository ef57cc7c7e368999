#!/usr/bin/env node
import './typescript.mjs'

const { main } = await import('../src/cli/main.ts')
process.exit(await main(process.argv.slice(2)))

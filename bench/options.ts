import { parseArgs } from 'node:util'
import { StartRefused } from '../src/runtime/start-refused'

export interface Options {
  isJson: boolean
  /** Small sizes and few rounds: to see that everything runs, not to learn a figure. */
  isQuick: boolean
  isWriting: boolean
  /** Rows to measure, in the order of the table. */
  rows: string[]
}

/** @throws StartRefused on an unknown row, an unknown option, or figures that must not be written down. */
export function readOptions(args: string[], known: readonly string[]): Options {
  const { json, quick, write, only } = parsed(args)
  const wanted = only?.split(',').map((name) => name.trim())
  const unknown = wanted?.filter((name) => !known.includes(name)) ?? []
  if (unknown.length > 0) {
    throw new StartRefused(`There is no row ${unknown.join(', ')}.`, `The rows are: ${known.join(', ')}.`)
  }
  if (write && quick) {
    throw new StartRefused('--write needs full size.', 'Leave out --quick: its figures say nothing.')
  }
  const rows = known.filter((name) => wanted?.includes(name) ?? true)
  return { isJson: json, isQuick: quick, isWriting: write, rows }
}

function parsed(args: string[]): { json: boolean; quick: boolean; write: boolean; only?: string } {
  const flag = { type: 'boolean', default: false } as const
  try {
    const options = { json: flag, quick: flag, write: flag, only: { type: 'string' } } as const
    return parseArgs({ args, options }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartRefused(reason, 'npm run bench -- [--json] [--quick] [--only NAME,NAME] [--write]')
  }
}

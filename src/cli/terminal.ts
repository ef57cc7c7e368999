import type { Command } from 'commander'
import { StartRefused } from '../runtime/start-refused'
import { type CommandEnd, exitCodes, refused } from './command-end'

/** Where a command's result goes, and everything else. */
export type Terminal = {
  /** Runs a command's body and prints how it ended. */
  run: (options: { json?: boolean }, body: () => Promise<CommandEnd>) => Promise<void>
  /** A line of progress, on standard error. */
  note: (line: string) => void
  /** Prints what was asked for by --help, on standard output. */
  help: (text: string) => void
  /** The exit code of what was run last. */
  exitCode: () => number
}

/**
 * Takes standard output for the result alone: whatever a library prints goes to standard error, so that
 * `copydesk … --json | jq` always reads one document.
 */
export function openTerminal(): Terminal {
  const print = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  process.stdout.on('error', outliveReader)
  process.stderr.on('error', outliveReader)
  let code: number = exitCodes.done
  return {
    run: async ({ json = false }, body) => {
      const end = await settle(body)
      code = end.code
      if (json) await written(print, `${JSON.stringify(end.json, null, 2)}\n`)
      else if (end.code === exitCodes.done)
        await written(print, end.isDocument || end.text === '' ? end.text : ensureLineEnd(end.text))
      else process.stderr.write(ensureLineEnd(end.text))
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    help: (text) => void print(text),
    exitCode: () => code,
  }
}

/** What a person can mend is said in words; a fault of ours keeps its stack, on standard error. */
async function settle(body: () => Promise<CommandEnd>): Promise<CommandEnd> {
  try {
    return await body()
  } catch (error) {
    if (error instanceof StartRefused) return refused('cannotStart', error.fault, error.todo)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return refused(
      'fault',
      error instanceof Error ? error.message : String(error),
      'Report it, with the lines above.',
    )
  }
}

/**
 * Whoever reads a pipe may stop before its end, as `head` does: what is left goes nowhere, and the command ends as it
 * would have. Anything else that is wrong with an output is a fault.
 */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** A pipe takes a long document in parts: exiting earlier would cut it off. */
function written(print: typeof process.stdout.write, text: string): Promise<void> {
  return new Promise((resolve) => print(text, () => resolve()))
}

function ensureLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** A subcommand adds itself to the program. */
export type AddCommand = (program: Command, terminal: Terminal) => void

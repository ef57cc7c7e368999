import { StartRefused } from '../src/runtime/start-refused'
import { stopEverything } from '../src/runtime/shutdown'

/**
 * Runs a script's body, closes what it opened, and exits with the code it returns. What the person at the
 * terminal can mend is said in words; a stack is only shown for our own faults.
 */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body()
  } catch (error) {
    process.exitCode = 1
    const said =
      error instanceof StartRefused ? error.message : error instanceof Error ? error.stack : String(error)
    process.stderr.write(`\n${said}\n`)
  } finally {
    await stopEverything()
  }
  process.exit()
}

/** A line of progress. On standard error, so that results can be piped. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

import { Command, CommanderError } from 'commander'
import { exitCodes, misused } from './command-end'
import { addCheckTranslation } from './commands/check-translation'
import { addImport } from './commands/import'
import { addMemory } from './commands/memory'
import { addQuotes } from './commands/quotes'
import { addReview } from './commands/review'
import { addScan } from './commands/scan'
import { addSegments } from './commands/segments'
import { addTerms } from './commands/terms'
import { addText } from './commands/text'
import { addUser } from './commands/user'
import { addVerify } from './commands/verify'
import { addXliff } from './commands/xliff'
import { type AddCommand, openTerminal } from './terminal'

/**
 * A command is one file in `commands/` that exports an `AddCommand`, listed here:
 *
 *     export const addText: AddCommand = (program, terminal) => {
 *       program
 *         .command('text <slug>')
 *         .requiredOption('--locale <locale>')
 *         .option('--json')
 *         .action((slug: string, options: TextOptions) =>
 *           terminal.run(options, () => withPayload(terminal.note, (session) => textOf(session, slug, options))),
 *         )
 *     }
 *
 * The body calls an action or a query and returns how it ended: `done(json, text)`, `refused(…)`, or a
 * `CommandEnd` with `exitCodes.conflicts`. It never prints by itself, except progress by `terminal.note`.
 */
const commands: AddCommand[] = [
  addScan,
  addImport,
  addText,
  addQuotes,
  addSegments,
  addVerify,
  addUser,
  addXliff,
  addMemory,
  addTerms,
  addReview,
  addCheckTranslation,
]

/** @returns the exit code: 0 done, 1 refused or fault found, 2 usage, 3 conflicts */
export async function main(args: string[]): Promise<number> {
  const terminal = openTerminal()
  const program = new Command('copydesk')
    .description(
      'The desk on the command line. Data go to standard output, everything else to standard error.',
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.help })
  for (const add of commands) add(program, terminal)
  try {
    await program.parseAsync(args, { from: 'user' })
    return terminal.exitCode()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.done
    // What is wrong was told on standard error; a script that asked for JSON reads it as such, too.
    if (args.includes('--json'))
      await terminal.run({ json: true }, () => Promise.resolve(misused(error.message)))
    return exitCodes.usage
  }
}

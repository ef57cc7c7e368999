import { verify, type Verification } from '../../queries/verify'
import { exitCodes, type CommandEnd } from '../command-end'
import { withPayload } from '../session'
import type { AddCommand } from '../terminal'

export const addVerify: AddCommand = (program, terminal) => {
  program
    .command('verify')
    .description(
      'Recompute every digest, pointer and acceptance and the chain of events, and name the first thing wrong.',
    )
    .option('--json', 'print one JSON document')
    .action((options: { json?: boolean }) =>
      terminal.run(options, () => withPayload(terminal.note, async ({ req }) => endOf(await verify(req)))),
    )
}

function endOf(verification: Verification): CommandEnd {
  const { ok, checked, fault } = verification
  const counts = Object.entries(checked).map(([record, count]) => `${count} ${record}`)
  const text = fault
    ? `${fault.record} ${fault.id}: ${fault.what} is ${fault.found}, expected ${fault.expected}.`
    : `The record is sound: ${counts.join(', ')}.`
  return { code: ok ? exitCodes.done : exitCodes.refused, json: verification, text }
}

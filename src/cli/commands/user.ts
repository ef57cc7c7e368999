import type { Command } from 'commander'
import type { AddCommand } from '../terminal'
import { withPayload } from '../session'
import { createUser } from './user-create'
import { deactivateUser } from './user-deactivate'
import { changePassword } from './user-password'

type CreateOptions = { email: string; role: string[]; locales?: string[]; name?: string; json?: boolean }
type EmailOptions = { email: string; json?: boolean }

const collect = (value: string, before: string[] = []) => [...before, value]
const splitLocales = (value: string) => value.split(',').map((locale) => locale.trim())

export const addUser: AddCommand = (program, terminal) => {
  const user = program.command('user').description('People of the desk')
  const inSession = terminal.run
  withEmail(
    user.command('create').description('Add a person; the password is asked, or read from standard input'),
  )
    .requiredOption('--role <role>', 'may be given several times', collect)
    .option('--locales <locales>', 'for translators and reviewers, e.g. en,ru', splitLocales)
    .option('--name <name>', 'as it stands in the record')
    .action((options: CreateOptions) =>
      inSession(options, () =>
        withPayload(terminal.note, (session) => createUser(session, { ...options, roles: options.role })),
      ),
    )
  withEmail(
    user.command('password').description('Set a new password; asked, or read from standard input'),
  ).action((options: EmailOptions) =>
    inSession(options, () => withPayload(terminal.note, (session) => changePassword(session, options.email))),
  )
  withEmail(
    user.command('deactivate').description('End the access of a person and name their open work'),
  ).action((options: EmailOptions) =>
    inSession(options, () => withPayload(terminal.note, (session) => deactivateUser(session, options.email))),
  )
}

function withEmail(command: Command): Command {
  return command.requiredOption('--email <email>').option('--json', 'print one JSON document')
}

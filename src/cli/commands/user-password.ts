import { type CommandEnd, done, unknownPerson } from '../command-end'
import { findPerson } from '../people'
import { readPassword, weakPassword } from '../password'
import type { Session } from '../session'

/** Sets a person's password and ends their sessions: who has the old one may still be logged in. */
export async function changePassword(session: Session, email: string): Promise<CommandEnd> {
  const person = await findPerson(session, email)
  if (!person) return unknownPerson(email)
  const password = await readPassword()
  if (password === undefined) return weakPassword()
  await session.payload.update({
    collection: 'users',
    id: person.id,
    data: { password, sessions: [] },
    req: session.req,
    overrideAccess: true,
  })
  return done({ user: { id: person.id, email: person.email } }, `${person.email} has a new password.`)
}

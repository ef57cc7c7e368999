import type { Role } from '../../domain/workflow/types'
import type { User } from '../../payload-types'
import { type CommandEnd, done, refused } from '../command-end'
import { findPerson } from '../people'
import { readPassword, weakPassword } from '../password'
import type { Session } from '../session'

export type NewPerson = { email: string; roles: string[]; locales?: string[]; name?: string }

const roles = ['admin', 'chief', 'editor', 'checker', 'translator', 'reviewer'] as const satisfies Role[]

/** Adds a person. The command line belongs to the operator, so no account is asked for its rights. */
export async function createUser(session: Session, person: NewPerson): Promise<CommandEnd> {
  const known = person.roles.filter(isRole)
  const unknown = person.roles.find((role) => !isRole(role))
  if (unknown !== undefined) {
    return refused('unknownRole', `There is no role “${unknown}”.`, `Choose from: ${roles.join(', ')}.`)
  }
  if (await findPerson(session, person.email)) {
    return refused(
      'emailTaken',
      `${person.email} has an account already.`,
      'Give another address, or set a new password with `user password`.',
    )
  }
  const password = await readPassword()
  if (password === undefined) return weakPassword()
  return store(session, { ...person, roles: known, password })
}

function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name)
}

type StoredPerson = Omit<NewPerson, 'roles'> & { roles: Role[]; password: string }

async function store({ payload, req }: Session, person: StoredPerson): Promise<CommandEnd> {
  const { email, password, roles, locales, name } = person
  try {
    const { id } = await payload.create({
      collection: 'users',
      data: { email, password, roles, languages: locales as User['languages'], name: name ?? email },
      req,
      overrideAccess: true,
    })
    return done({ user: { id, email, roles } }, `${email} can log in now.`)
  } catch (error) {
    // Payload's class is not imported: that alone would take seconds.
    if (error instanceof Error && error.name === 'ValidationError') {
      return refused('invalid', error.message, 'Correct it and try again.')
    }
    throw error
  }
}

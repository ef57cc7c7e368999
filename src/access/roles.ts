import type { Access, FieldAccess, PayloadRequest } from 'payload'

import type { Actor, Role } from '../domain/workflow/types'
import { deskPeople } from './desk-people'

/** The desk's fields of a user document, wherever the host keeps its people. */
interface DeskUser {
  id: number | string
  collection: string
  email?: string | null
  name?: string | null
  roles?: Role[] | null
  languages?: string[] | null
  deactivatedAt?: string | null
}

/** The person behind a request as the workflow knows them, or null: nobody, a stranger, or somebody deactivated. */
export function actorOf({ user: account, payload }: Pick<PayloadRequest, 'user' | 'payload'>): Actor | null {
  const user = account as DeskUser | null
  if (!user || user.deactivatedAt || user.collection !== deskPeople(payload.config)) return null
  return {
    id: String(user.id),
    name: user.name ?? user.email ?? String(user.id),
    roles: user.roles ?? [],
    locales: user.languages ?? [],
  }
}

function holds(req: PayloadRequest, roles: readonly Role[]): boolean {
  const actor = actorOf(req)
  return actor !== null && actor.roles.some((role) => roles.includes(role))
}

/** Lets in whoever holds one of these roles; `admin` always counts. */
export function hasRole(...roles: Role[]): Access {
  return ({ req }) => holds(req, ['admin', ...roles])
}

/** The same for a single field. */
export function hasRoleForField(...roles: Role[]): FieldAccess {
  return ({ req }) => holds(req, ['admin', ...roles])
}

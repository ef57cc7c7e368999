import type { PayloadRequest } from 'payload'

import { deskPeople } from '../../access/desk-people'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'

/** Somebody who may be given a part of a translation, and as what. */
export interface DeskColleague {
  id: number
  name: string
  roles: ('translator' | 'reviewer')[]
}

/** The people who may translate into a locale or review it, by name. The caller has checked who asks. */
export async function colleaguesFor(req: PayloadRequest, locale: string): Promise<DeskColleague[]> {
  const { docs } = await req.payload.find({
    collection: deskPeople(req.payload.config),
    where: { roles: { in: ['translator', 'reviewer', 'admin'] }, deactivatedAt: { exists: false } },
    sort: 'name',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const { write, review } = deskPolicy.desk
  return docs.flatMap((user) => {
    const name = user.name ?? String(user.id)
    const actor = { id: String(user.id), name, roles: user.roles ?? [], locales: user.languages ?? [] }
    const may = (roles: typeof write) => requireRole(actor, roles, locale).ok
    const roles = [
      ...(may(write) ? (['translator'] as const) : []),
      ...(may(review) ? (['reviewer'] as const) : []),
    ]
    return roles.length > 0 ? [{ id: user.id, name, roles }] : []
  })
}

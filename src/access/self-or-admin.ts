import type { Access } from 'payload'

import { actorOf } from './roles'

/** People change their own account; admins change anyone's. */
export const selfOrAdmin: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return actor.roles.includes('admin') ? true : { id: { equals: req.user?.id } }
}

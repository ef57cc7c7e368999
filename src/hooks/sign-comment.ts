import type { CollectionBeforeChangeHook } from 'payload'

import { actorOf } from '../access/roles'

/** A comment carries its author by id and by name, whatever the form says; resolving it carries its own. */
export const signComment: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const name = actorOf(req)?.name ?? null
  if (operation === 'create') return { ...data, by: req.user?.id, byName: name, resolved: false }
  const wasResolved = (originalDoc as { resolved?: boolean } | undefined)?.resolved ?? false
  if (data.resolved === wasResolved) return data
  return { ...data, resolvedByName: data.resolved ? name : null }
}

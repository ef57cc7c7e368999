import type { CollectionBeforeChangeHook } from 'payload'

/** Deactivating somebody ends their sessions at once, not at their next login. */
export const endSessionsOnDeactivation: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc as { deactivatedAt?: string | null } | undefined)?.deactivatedAt
  return data.deactivatedAt && !before ? { ...data, sessions: [] } : data
}

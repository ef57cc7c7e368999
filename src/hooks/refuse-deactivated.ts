import type { CollectionBeforeLoginHook } from 'payload'

import { stop } from './refusal-error'

/** A deactivated account opens no door, whatever its password. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  const { deactivatedAt } = user as { deactivatedAt?: string | null }
  if (deactivatedAt) {
    stop(req, { code: 'deactivated' })
  }
}

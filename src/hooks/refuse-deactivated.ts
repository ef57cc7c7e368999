import type { CollectionBeforeLoginHook } from 'payload'

import { deskLanguage } from '../i18n/language'
import { RefusalError } from './refusal-error'

/** A deactivated account opens no door, whatever its password. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  const { deactivatedAt } = user as { deactivatedAt?: string | null }
  if (deactivatedAt) {
    throw new RefusalError({ code: 'deactivated' }, deskLanguage(req.i18n?.language))
  }
}

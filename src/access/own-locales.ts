import type { Access } from 'payload'

import type { Actor } from '../domain/workflow/types'
import { actorOf } from './roles'

/** People who work in every locale; translators and reviewers work in those listed with their account. */
function isUnbound({ roles }: Actor): boolean {
  return roles.includes('admin') || roles.includes('chief')
}

function isLinguist({ roles }: Actor): boolean {
  return roles.includes('translator') || roles.includes('reviewer')
}

/** Lets translators and reviewers change what belongs to their locales; chief editors and admins, all. */
export const forOwnLocales: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (isUnbound(actor)) return true
  return isLinguist(actor) ? { locale: { in: actor.locales } } : false
}

/** The same for something new, which says its locale itself. */
export const inOwnLocale: Access = ({ req, data }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (isUnbound(actor)) return true
  const { locale } = (data ?? {}) as { locale?: unknown }
  return isLinguist(actor) && typeof locale === 'string' && actor.locales.includes(locale)
}

import { accept, refuse, type Decision } from '../shared/result'
import type { Locale } from '../shared/brand'
import type { Refusal } from './refusals'
import type { Actor, Role } from './types'

/** Translators and reviewers hold their role for listed locales only. */
const boundToLocale: readonly Role[] = ['translator', 'reviewer']

/** Accepts who holds one of the roles for this locale; refuses with the roles that would do. */
export function requireRole(actor: Actor, roles: readonly Role[], locale: Locale): Decision<Actor, Refusal> {
  const isHeld = actor.roles.some(
    (role) => roles.includes(role) && (!boundToLocale.includes(role) || actor.locales.includes(locale)),
  )
  return isHeld ? accept(actor) : refuse({ code: 'roleRequired', roles, locale })
}

import type { PayloadRequest } from 'payload'

import { deskPeople } from '../../access/desk-people'
import { accept, refuse } from '../../domain/shared/result'
import { deskPolicy } from '../../domain/workflow/policy'
import { requireRole } from '../../domain/workflow/roles'
import type { Role } from '../../domain/workflow/types'
import type { Assignment } from '../../payload-types'
import { idOf } from '../../queries/quote-value'
import { loadTranslation, type TranslationFacts } from '../../queries/translation/load-translation'
import { withinTransaction, type Act, type Outcome } from '../within-transaction'

export interface AssignmentRequest {
  translation: number
  person: number
  role: 'translator' | 'reviewer'
  /** Key of a section; null for the whole translation. */
  section: string | null
  /** A calendar date, ISO 8601. */
  dueOn: string | null
}

/** Gives a part of a translation to somebody who may do it; it is then listed under what waits for them. */
export function assign(
  req: PayloadRequest,
  request: AssignmentRequest,
  now = new Date(),
): Promise<Outcome<Assignment>> {
  return withinTransaction({ req, now }, async (act) => {
    const translation = await loadTranslation(req, request.translation)
    if (!translation) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.assign, translation.locale)
    if (!allowed.ok) return allowed
    const able = await requireAble(act, request, translation)
    if (!able.ok) return able
    const data = { ...request, byName: act.actor.name }
    return accept(
      await req.payload.create({ collection: 'assignments', data, depth: 0, overrideAccess: true, req }),
    )
  })
}

/** Work given to somebody who may not do it would wait for ever. */
async function requireAble(
  { req }: Act,
  { person, role }: AssignmentRequest,
  { locale }: TranslationFacts,
): Promise<Outcome<null>> {
  const user = await req.payload.findByID({
    collection: deskPeople(req.payload.config),
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!user || user.deactivatedAt) return refuse({ code: 'notFound' })
  const roles: Role[] = user.roles ?? []
  const actor = { id: String(user.id), name: user.name ?? '', roles, locales: user.languages ?? [] }
  const able = requireRole(actor, deskPolicy.desk[role === 'translator' ? 'write' : 'review'], locale)
  return able.ok ? accept(null) : able
}

/** Ends an assignment; it stays on record. */
export function endAssignment(
  req: PayloadRequest,
  id: number,
  now = new Date(),
): Promise<Outcome<Assignment>> {
  return withinTransaction({ req, now }, async (act) => {
    const found = await req.payload.findByID({
      collection: 'assignments',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    const translation = found && (await loadTranslation(req, idOf(found.translation)))
    if (!found || !translation) return refuse({ code: 'notFound' })
    const allowed = requireRole(act.actor, deskPolicy.desk.assign, translation.locale)
    if (!allowed.ok) return allowed
    const data = { endedAt: found.endedAt ?? now.toISOString() }
    return accept(
      await req.payload.update({ collection: 'assignments', id, data, depth: 0, overrideAccess: true, req }),
    )
  })
}

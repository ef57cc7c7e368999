import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import { deskLocales } from './desk-locales'

/** Languages that an article may be in; `mayImport` as the import itself will judge it. */
export interface ImportOptions {
  mayImport: boolean
  locales: string[]
}

/** What the import screen offers to the person behind the request. */
export function importOptions(req: PayloadRequest): ImportOptions {
  return { mayImport: isImporter(req), locales: deskLocales(req) }
}

/** Whether the links to the import screen are shown at all. */
export function isImporter(req: Pick<PayloadRequest, 'user' | 'payload'>): boolean {
  const actor = actorOf(req)
  return actor !== null && requireRole(actor, deskPolicy.import, '').ok
}

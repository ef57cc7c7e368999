import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'

/** Languages that an article may be in; `mayImport` as the import itself will judge it. */
export interface ImportOptions {
  mayImport: boolean
  locales: string[]
}

/** What the import screen offers to the person behind the request. */
export function importOptions(req: PayloadRequest): ImportOptions {
  const field = req.payload.collections.articles.config.flattenedFields.find(
    ({ name }) => name === 'sourceLocale',
  )
  const options = field?.type === 'select' ? field.options : []
  const locales = options.map((option) => (typeof option === 'string' ? option : option.value))
  return { mayImport: isImporter(req), locales }
}

/** Whether the links to the import screen are shown at all. */
export function isImporter(req: Pick<PayloadRequest, 'user' | 'payload'>): boolean {
  const actor = actorOf(req)
  return actor !== null && requireRole(actor, deskPolicy.import, '').ok
}

import type { CollectionBeforeOperationHook } from 'payload'

import { stop } from './refusal-error'

const fields = ['wording', 'marksOpen', 'marksClose', 'lifecycle'] as const

interface UpdateArguments {
  id?: number | string
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/**
 * Refuses to change the wording or the life cycle of a quotation by a form, which asks for no reason. Payload
 * would leave such a field as it is without a word; whoever sent it would believe it was changed. A form that
 * sends back what it read may.
 */
export const keepToTheDesk: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const { id, data, overrideAccess } = args as UpdateArguments
  if (operation !== 'update' || overrideAccess || id === undefined || !data) return args
  if (!fields.some((field) => data[field] !== undefined)) return args
  if (!(await collection.access.update({ req, data }))) return args
  const stored = await req.payload.findByID({
    collection: 'quotes',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const changed = fields.find((field) => stored && data[field] !== undefined && data[field] !== stored[field])
  if (changed) stop(req, { code: 'changedAtDesk', field: changed })
  return args
}

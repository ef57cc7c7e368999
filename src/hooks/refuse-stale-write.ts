import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { checkLockVersion } from '../domain/workflow/working-copy'
import { lockRow } from '../queries/transaction'
import { stop } from './refusal-error'

interface UpdateArguments {
  id?: number | string
  where?: unknown
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/** A drag sends nothing but an order; it changes no word, and must make no open editor stale. */
function isReordering(data: Record<string, unknown> | undefined): boolean {
  return Object.keys(data ?? {}).every((key) => /^_.*_order$/.test(key))
}

/**
 * Refuses an update that did not start from the version in the database (409), or does not say which one
 * it started from (428), and every bulk update. The row stays locked until the transaction ends, or two
 * writers from the same copy would both pass. Whoever may not write at all is left to Payload's own refusal,
 * and learns neither that there is such a row nor its version.
 */
export const refuseStaleWrite: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return args
  const { id, data, overrideAccess } = args as UpdateArguments
  if (!overrideAccess && !(await collection.access.update({ req, data }))) return args
  if (id === undefined) stop(req, { code: 'bulkRefused' })
  req.context.reordering = isReordering(data)
  if (req.context.reordering) return args
  const row = await lockRow(req, collection.slug.replaceAll('-', '_'), id)
  if (!row) return args
  const checked = checkLockVersion(data?.lockVersion, Number(row.lock_version))
  if (!checked.ok) stop(req, checked.refusal)
  return args
}

/** Every save makes the next version; a reordering does not. */
export const raiseLockVersion: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, lockVersion: 1 }
  const current = Number((originalDoc as { lockVersion?: number } | undefined)?.lockVersion ?? 0)
  return { ...data, lockVersion: req.context.reordering ? current : current + 1 }
}

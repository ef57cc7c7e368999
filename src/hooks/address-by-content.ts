import { createHash } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

import { deskLanguage } from '../i18n/language'
import { RefusalError } from './refusal-error'

/**
 * Names an uploaded file by the SHA-256 of its bytes, and refuses to replace one: a published picture
 * must stay, to the byte, the picture that was approved.
 */
export const addressByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.file) return args
  if (operation === 'update')
    throw new RefusalError({ code: 'fileIsFixed' }, deskLanguage(req.i18n?.language))
  if (operation !== 'create') return args
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  const extension = req.file.name.split('.').pop()?.toLowerCase() ?? 'bin'
  req.file.name = `${sha256}.${extension}`
  const { data } = args as { data?: Record<string, unknown> }
  return { ...args, data: { ...data, sha256 } }
}

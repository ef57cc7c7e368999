import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { stop } from './refusal-error'

/** What Payload would let a save change of a file that stays as it is. */
const described = ['mimeType', 'filesize', 'width', 'height'] as const

/**
 * Names an uploaded file by its bytes, and refuses to replace, crop or write anew the file of a picture: a
 * published picture must stay, to the byte, the picture that was approved.
 */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if (operation === 'update' && (req.file || isEdited(req, data))) stop(req, { code: 'fileIsFixed' })
  if (operation === 'create' && req.file)
    req.file.name = `${digestOf(req.file.data)}.${extensionOf(req.file.name)}`
  return args
}

/** Payload crops the file in place when these are sent, whatever the collection's settings say. */
function isEdited({ query }: PayloadRequest, data: Record<string, unknown> | undefined): boolean {
  const edits = query?.uploadEdits
  const isAsked = typeof edits === 'object' && edits !== null && Object.keys(edits).length > 0
  return isAsked || data?.focalX !== undefined || data?.focalY !== undefined
}

/**
 * Addresses a new picture by the SHA-256 of the bytes that are kept, which differ from those sent where
 * Payload writes an animated picture anew; a known picture is not kept twice.
 * A picture that is there keeps the description of its file, which goes out with its bytes.
 */
export const addressByContent: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && isDescribedAnew(data, originalDoc as Values))
    stop(req, { code: 'fileIsFixed' })
  if (operation !== 'create' || !req.file) return data
  const { tempFilePath } = req.file
  const sha256 = digestOf(tempFilePath ? await readFile(tempFilePath) : req.file.data)
  const picture = await pictureOf(req, sha256)
  if (picture !== undefined) stop(req, { code: 'pictureKnown', picture })
  return { ...data, sha256 }
}

type Values = Record<string, unknown> | undefined

function isDescribedAnew(data: Values, kept: Values): boolean {
  return described.some((name) => data?.[name] !== undefined && data[name] !== kept?.[name])
}

async function pictureOf(req: PayloadRequest, sha256: string): Promise<number | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { sha256: { equals: sha256 } },
    select: { sha256: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Whatever else stands behind the last dot could lead out of the folder. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
}

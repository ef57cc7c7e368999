import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { conditionalStatus } from '../../../queries/published/conditional'
import { findPublishedPicture } from '../../../queries/published/find-picture'
import { mediaFolder } from '../../../runtime/media-folder'

interface Context {
  params: Promise<{ sha256: string }>
}

/** The bytes never change, but they may be withdrawn: every cache asks before it answers. */
const caching = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/** A published picture, by the hash of its bytes; 404 for whatever no published text shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { sha256 } = await params
  const picture = /^[0-9a-f]{64}$/.test(sha256) ? await findPublishedPicture(sha256) : null
  if (picture === null) return new Response('404: no such picture.\n', { status: 404, headers: caching })
  const etag = `"${sha256}"`
  const headers = { ...caching, ETag: etag }
  const status = conditionalStatus(request.headers.get('if-none-match'), etag)
  if (status === 304) return new Response(null, { status, headers })
  return new Response(await readPicture(picture.filename, sha256), {
    headers: {
      ...headers,
      'Content-Type': picture.mimeType,
      'Content-Disposition': 'inline',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** A file that somebody exchanged on the disk is not the picture that was approved: it is not sent. */
async function readPicture(filename: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path.join(mediaFolder(process.env), path.basename(filename)))
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return Uint8Array.from(bytes)
  throw new Error(`the file ${filename} no longer holds the picture ${sha256}`)
}

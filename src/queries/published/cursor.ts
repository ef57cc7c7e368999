/** Where a page of a list ends: the order is by first publication and then by id, both descending. */
export interface Cursor {
  firstPublishedAt: string
  id: number
}

/** An opaque token, safe in a URL. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.id} ${cursor.firstPublishedAt}`).toString('base64url')
}

/** Null when the token is not one of ours; the caller refuses it. */
export function readCursor(token: string): Cursor | null {
  const match = /^(\d{1,15}) (\S+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))
  const [, id, at] = match ?? []
  const firstPublishedAt = readInstant(at)
  return id === undefined || firstPublishedAt === null ? null : { id: Number(id), firstPublishedAt }
}

/** An ISO 8601 date or instant as an instant in UTC; null when it is none. */
export function readInstant(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

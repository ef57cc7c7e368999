/** Where a page of quotations ends: by date, publication and place, all descending. */
export interface QuotationCursor {
  dated: string
  publication: number
  /** Minus the position in the article, so that one direction orders everything. */
  place: number
}

/** An opaque token, safe in a URL. */
export function writeQuotationCursor({ dated, publication, place }: QuotationCursor): string {
  return Buffer.from(`${dated} ${publication} ${place}`).toString('base64url')
}

/** Null when the token is not one of ours; the caller refuses it. */
export function readQuotationCursor(token: string): QuotationCursor | null {
  const match = /^([\d-]{4,10}) (\d{1,9}) (-\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'))
  const [, dated, publication, place] = match ?? []
  if (dated === undefined) return null
  return { dated, publication: Number(publication), place: Number(place) }
}

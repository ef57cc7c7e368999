/** The document ids of the quotations that a body shows, in the order of the text, wherever they are nested. */
export function quotationsShown(body: unknown): number[] {
  if (Array.isArray(body)) return body.flatMap(quotationsShown)
  if (typeof body !== 'object' || body === null) return []
  const { type, quote } = body as { type?: unknown; quote?: unknown }
  const own = type === 'quotation' && typeof quote === 'number' ? [quote] : []
  return [...own, ...Object.values(body).flatMap(quotationsShown)]
}

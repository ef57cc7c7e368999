/** A calendar date in the reader's language. UTC, so that every process and every reader sees the same day. */
export function readableDate(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

export function ReadableDate({ iso, locale }: { iso: string; locale: string }) {
  return <time dateTime={iso}>{readableDate(iso, locale)}</time>
}

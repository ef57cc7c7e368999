/** A date of the source; the months and days of a range such as 5月18日至19日 are listed both. */
export interface SourceDate {
  year: number | null
  month: number | null
  days: number[]
  start: number
  end: number
}

const datePattern =
  /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日?(?:[至到—–-](?:\d{1,2}月)?(?<last>\d{1,2})日)?)?|(?<only>\d{4})年/gu

/** Every date of a Chinese text; offsets are half-open UTF-16 code units. 30周年 and 10年来 are no dates. */
export function sourceDates(source: string): SourceDate[] {
  return [...source.matchAll(datePattern)].map((match) => {
    const { year, month, day, last, only } = match.groups ?? {}
    return {
      year: numberOrNull(year ?? only),
      month: numberOrNull(month),
      days: [day, last].flatMap((text) => (text === undefined ? [] : [Number(text)])),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

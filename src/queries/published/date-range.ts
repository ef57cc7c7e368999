/** Dates as `YYYY[-MM[-DD]]`, ordered as text. `from` is inclusive, `before` exclusive; null is open. */
export interface DateRange {
  from: string | null
  before: string | null
}

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Sorts after every date that begins as the text before it does. */
const afterAll = '~'

/**
 * Reads a date or an interval of EDTF (ISO 8601-2): `2022`, `2022-01`, `2022-01-25`, `2022/2023-05`,
 * `../2022`, `2022/..`. A year or a month means all of it. Null when it is none.
 */
export function readDateRange(text: string): DateRange | null {
  const [from = '', to = from, ...more] = text.split('/')
  if (more.length > 0 || (from === '..' && to === '..')) return null
  if (![from, to].every((end) => end === '..' || date.test(end))) return null
  if (text === '..') return null
  return { from: from === '..' ? null : from, before: to === '..' ? null : `${to}${afterAll}` }
}

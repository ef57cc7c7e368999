/** Quotation and title marks: which character opens, which ones close it. */

/** Closing marks by opening mark. „ is closed by “ in Russian and Kazakh and by ” elsewhere. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '«': '»',
  '„': '“”',
  '"': '"',
  "'": "'",
}

/** Every character that may be a mark, for one global search. */
export const markPattern = /[“”‘’「」『』《》〈〉«»„"']/g

export function closes(open: string, close: string): boolean {
  return (closersOf[open] ?? '').includes(close)
}

export function isTitleMark(open: string): boolean {
  return open === '《' || open === '〈'
}

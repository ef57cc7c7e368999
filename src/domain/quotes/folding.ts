/** Text folded for comparing only: what is shown is always the original. */

/** Folded text, with the place in the original (UTF-16) where each of its units starts and ends. */
export interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

const quoteStyles: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
  '『': "'",
  '』': "'",
}

/** Characters without width and controls of direction: two texts that differ in them alone look the same. */
const invisible = /[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Width, compatibility forms and quote style are folded; white space and invisible signs fall away. */
export function foldForm(text: string): Folded {
  return foldedBy(text, (character) =>
    (quoteStyles[character] ?? character).normalize('NFKC').replace(invisible, ''),
  )
}

/** The same, and capital letters as small ones. */
export function foldCase(text: string): Folded {
  return foldedBy(text, (character) =>
    (quoteStyles[character] ?? character).normalize('NFKC').toLowerCase().replace(invisible, ''),
  )
}

function foldedBy(text: string, plainOf: (character: string) => string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  const parts: string[] = []
  let at = 0
  for (const character of text) {
    const plain = plainOf(character)
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit += 1) {
      folded.starts.push(at)
      folded.ends.push(at + character.length)
    }
    at += character.length
  }
  folded.text = parts.join('')
  return folded
}

/** The translation memory as TMX 1.4b (LISA OSCAR, 26 April 2005). */
import { tokensOf } from '../../domain/translation/segments/coded-text'
import { escapedAttribute, escapedText } from '../write'

/** An approved pair, both texts coded. `at` is when it was approved. */
export interface TmxUnit {
  id: string
  source: string
  target: string
  approvedBy: string
  at: Date
}

export interface TmxMemory {
  sourceLocale: string
  locale: string
  units: readonly TmxUnit[]
}

/** The document. Codes stand as native codes, so that our own come back and foreign tools pass them on. */
export function writeTmx({ sourceLocale, locale, units }: TmxMemory): string {
  const header = {
    creationtool: 'Copydesk',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'copydesk',
    adminlang: 'en',
    srclang: sourceLocale,
    datatype: 'plaintext',
  }
  const attributes = Object.entries(header).map(([name, value]) => `${name}="${escapedAttribute(value)}"`)
  const written = units.map(
    ({ id, source, target, approvedBy, at }) =>
      `<tu tuid="${escapedAttribute(id)}" creationdate="${stamp(at)}" creationid="${escapedAttribute(writable(approvedBy))}">${variant(sourceLocale, source)}${variant(locale, target)}</tu>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header ${attributes.join(' ')}/>\n<body>\n${written.join('\n')}\n</body>\n</tmx>\n`
}

/** YYYYMMDDThhmmssZ, as ISO 8601 has it and TMX asks for. */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function variant(locale: string, coded: string): string {
  return `<tuv xml:lang="${escapedAttribute(locale)}"><seg>${writeSegment(coded)}</seg></tuv>`
}

function writeSegment(coded: string): string {
  const pairs = new Map<string, number>()
  return tokensOf(coded)
    .map((token) => {
      if (token.type === 'text') return escapedText(writable(token.text))
      const code = escapedText(coded.slice(token.start, token.end))
      if (token.type === 'standalone') return `<ph>${code}</ph>`
      const number = pairs.get(token.id) ?? pairs.size + 1
      pairs.set(token.id, number)
      return token.type === 'open' ? `<bpt i="${number}">${code}</bpt>` : `<ept i="${number}">${code}</ept>`
    })
    .join('')
}

/** Without the characters that XML cannot hold: TMX has no way to write them. */
function writable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
}

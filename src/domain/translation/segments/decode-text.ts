import type { Inline, Mark } from '../../manuscript/types'
import { tokensOf } from './coded-text'
import type { Code } from './types'

/** What stands for the codes that only the whole translation knows. */
export interface Decoding {
  codes: readonly Code[]
  quotation: (id: string) => Inline
  footnote: (line: string) => Inline
}

interface Open {
  code: Code
  children: Inline[]
}

/**
 * Coded text → inlines: the inverse of `encodeText`. Throws a RangeError for codes that `codeFaults` would have told
 * of: a text with such faults must not get as far as this.
 */
export function decodeText(coded: string, decoding: Decoding): Inline[] {
  const codes = new Map(decoding.codes.map((code) => [code.id, code]))
  const root: Inline[] = []
  const open: Open[] = []
  const children = () => open.at(-1)?.children ?? root
  const codeOf = (id: string): Code => {
    const code = codes.get(id)
    if (!code) throw new RangeError(`segments: code ${id} is not of this segment`)
    return code
  }
  for (const token of tokensOf(coded)) {
    if (token.type === 'text') appendText(children(), token.text, marksOf(open))
    else if (token.type === 'open') open.push({ code: codeOf(token.id), children: [] })
    else if (token.type === 'standalone') children().push(standalone(codeOf(token.id), decoding))
    else {
      const closed = open.pop()
      if (closed?.code.id !== token.id) throw new RangeError(`segments: code ${token.id} closes nothing`)
      for (const inline of closing(closed)) appendInline(children(), inline)
    }
  }
  if (open.length > 0) throw new RangeError('segments: a code is not closed')
  return root
}

function standalone(code: Code, { quotation, footnote }: Decoding): Inline {
  if (code.kind === 'quote') return quotation(code.quote)
  if (code.kind === 'footnote') return footnote(code.line)
  throw new RangeError(`segments: code ${code.id} does not stand alone`)
}

function marksOf(open: readonly Open[]): Mark[] {
  const marks = open.flatMap(({ code }) => (code.kind === 'format' ? code.marks : []))
  return [...new Set(marks)].sort()
}

/** A reading or a run in another language holds plain words; what was put inside it loses its format. */
function closing({ code, children }: Open): Inline[] {
  switch (code.kind) {
    case 'link':
      return children.length === 0
        ? []
        : [{ type: 'link', href: code.href, children: children.filter((child) => child.type !== 'link') }]
    case 'ruby':
      return plain(children, (base) => ({ type: 'ruby', base, reading: code.reading }))
    case 'language':
      return plain(children, (text) => ({ type: 'language', lang: code.lang, text }))
    case 'format':
    case 'quote':
    case 'footnote':
      return children
  }
}

function plain(children: readonly Inline[], make: (text: string) => Inline): Inline[] {
  const words = children.map((child) => (child.type === 'text' ? child.text : '')).join('')
  const rest = children.filter((child) => child.type !== 'text')
  return [...(words === '' ? [] : [make(words)]), ...rest]
}

function appendText(children: Inline[], text: string, marks: readonly Mark[]): void {
  appendInline(children, { type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) })
}

/** Neighbouring runs of the same format are one run, as everywhere in a manuscript. */
export function appendInline(children: Inline[], inline: Inline): void {
  const last = children.at(-1)
  if (last?.type === 'text' && inline.type === 'text' && sameMarks(last.marks, inline.marks)) {
    children[children.length - 1] = { ...last, text: last.text + inline.text }
  } else children.push(inline)
}

function sameMarks(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((mark, at) => mark === b[at])
}

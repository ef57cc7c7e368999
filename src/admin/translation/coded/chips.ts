import { outerMarks } from '../../../domain/translation/quotation-marks'
import type { DeskQuotation } from '../../../queries/translation/quotations'

/** What is shown in the place of a code. */
export interface Chip {
  text: string
  title: string
  kind: 'quotation' | 'footnote' | 'format'
  /** Whether something is still to be done: a quotation without an approved translation. */
  isOpen: boolean
}

/** The words around a chip, in the language of the panel. */
export interface ChipWords {
  untranslated: string
  unapproved: string
  stale: string
  approved: string
  footnote: string
  format: (id: string) => string
}

/** How codes are shown in a target: a quotation by its own translation, in the marks of the locale. */
export function targetChips(quotations: readonly DeskQuotation[], locale: string, words: ChipWords) {
  return (code: string): Chip => {
    const quotation = quotations.find(({ quote }) => code === `{q:${quote}}`)
    if (!quotation) return otherChip(code, words)
    const { translation, wording, marks } = quotation
    const target = translation?.target.trim() ?? ''
    if (!translation || target === '') {
      return { ...quoted(wording, marks), title: words.untranslated, isOpen: true }
    }
    const isOpen = translation.isStale || translation.state !== 'approved'
    const title = translation.isStale ? words.stale : isOpen ? words.unapproved : words.approved
    return { ...quoted(target, outerMarks(locale) ?? marks), title, isOpen }
  }
}

/** How codes are shown in a source: a quotation by its wording. */
export function sourceChips(quotations: readonly DeskQuotation[], words: ChipWords) {
  return (code: string): Chip => {
    const quotation = quotations.find(({ quote }) => code === `{q:${quote}}`)
    if (!quotation) return otherChip(code, words)
    return { ...quoted(quotation.wording, quotation.marks), title: '', isOpen: false }
  }
}

function quoted(text: string, { open, close }: DeskQuotation['marks']): Pick<Chip, 'text' | 'kind'> {
  return { text: `${open}${text}${close}`, kind: 'quotation' }
}

function otherChip(code: string, words: ChipWords): Chip {
  const id = code.slice(1, -1)
  if (id.startsWith('f:'))
    return { text: `†${id.slice(2)}`, title: words.footnote, kind: 'footnote', isOpen: false }
  if (id.startsWith('q:')) return { text: '“?”', title: words.untranslated, kind: 'quotation', isOpen: true }
  const isClose = id.startsWith('/')
  const name = isClose ? id.slice(1) : id
  const letter = name.split(':')[0] ?? ''
  return {
    text: isClose ? `${letter}⟩` : `⟨${letter}`,
    title: words.format(name),
    kind: 'format',
    isOpen: false,
  }
}

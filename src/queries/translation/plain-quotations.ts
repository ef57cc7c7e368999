import type { PayloadRequest } from 'payload'

import { foldForm } from '../../domain/quotes/folding'
import { scanText } from '../../domain/quotes/scan-text'
import { plainText } from '../../domain/translation/segments/coded-text'
import { deskTerms } from '../terms'
import type { TranslationFacts } from './load-translation'
import { quotationsFor } from './quotations'
import { loadTerms } from './terms'

/** Letters from which on a wording is told from words that merely happen to be the same. */
const tellingLength = 6

/**
 * Whether words that are quoted, or may be, stand in a coded source as plain words: in marks that nobody made a
 * quotation of and nobody called a term, behind or before a mark whose other half is missing, or the same as the wording
 * of one of the article's quotations or as a part of it, as in a title.
 */
export async function holdsPlainQuotation(
  req: PayloadRequest,
  translation: TranslationFacts,
  source: string,
): Promise<boolean> {
  const words = plainText(source)
  const quotations = await quotationsFor(req, translation)
  const said = lettersOf(words)
  const isRepeated = [...quotations.values()].some(({ wording }) => {
    const letters = lettersOf(wording)
    const [shorter, longer] = said.length < letters.length ? [said, letters] : [letters, said]
    return shorter.length >= tellingLength && longer.includes(shorter)
  })
  if (isRepeated) return true
  const glossary = (await loadTerms(req, translation)).filter(({ origin }) => origin === 'glossary')
  const terms = [
    ...(await deskTerms(req)),
    ...glossary.flatMap(({ source: term, aliases }) => [term, ...aliases]),
  ]
  const { spans, findings } = scanText(words, { language: translation.sourceLocale, terms })
  return (
    spans.some(({ kind }) => kind !== 'term' && kind !== 'title') ||
    findings.some(({ code }) => code === 'unclosedMark' || code === 'unopenedMark')
  )
}

/** Without marks and spaces, which differ between a quotation and where it is repeated. */
function lettersOf(text: string): string {
  return foldForm(text).text.replace(/[^\p{L}\p{N}]/gu, '')
}

import { writeFile } from 'node:fs/promises'

import { reviewTable } from '../../domain/translation/exchange/review-table'
import { translationWords } from '../../i18n/desk/translation'
import { deskLanguage } from '../../i18n/language'
import { findArticleBySlug } from '../../queries/find-article'
import { loadExchange } from '../../queries/translation/exchange'
import { findTranslation } from '../../queries/translation/load-translation'
import { done, doneWithDocument, type CommandEnd, noTranslation } from '../command-end'
import { withPayload } from '../session'
import type { AddCommand } from '../terminal'

interface ReviewOptions {
  locale: string
  language?: string
  out?: string
  json?: boolean
}

export const addReview: AddCommand = (program, terminal) => {
  program
    .command('review')
    .description('Print a translation beside its source as one HTML page, to be read anywhere.')
    .argument('<slug>', 'the address of the article')
    .requiredOption('--locale <locale>', 'the language of the translation')
    .option('--language <language>', 'the language of headings and states: en or zh')
    .option('--out <file>', 'write the page to a file')
    .option('--json', 'print one JSON document')
    .action((slug: string, options: ReviewOptions) =>
      terminal.run(options, () => reviewPage(slug, options, terminal.note)),
    )
}

function reviewPage(
  slug: string,
  { locale, language, out }: ReviewOptions,
  note: (line: string) => void,
): Promise<CommandEnd> {
  return withPayload(note, async ({ req }) => {
    const article = await findArticleBySlug(req, slug)
    const translation = article && (await findTranslation(req, article.id, locale))
    if (!translation) return noTranslation(slug, locale)
    const known = deskLanguage(language)
    const { title, number, source, target, state, states, freshness } = translationWords(known)
    const issues = known === 'zh' ? '问题' : 'Issues'
    const words = {
      language: known,
      heading: title,
      number,
      source,
      target,
      state,
      issues,
      states,
      freshness,
    }
    const page = reviewTable(await loadExchange(req, translation), words)
    if (out === undefined) return doneWithDocument(page)
    await writeFile(out, page)
    return done({ file: out }, `Written to ${out}.`)
  })
}

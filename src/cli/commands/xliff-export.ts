import { writeFile } from 'node:fs/promises'

import { findArticleBySlug } from '../../queries/find-article'
import { loadExchange } from '../../queries/translation/exchange'
import { findTranslation } from '../../queries/translation/load-translation'
import { exportXliff } from '../../xliff/exchange/export'
import { done, doneWithDocument, refused, type CommandEnd } from '../command-end'
import { withPayload } from '../session'

export interface ExportOptions {
  locale: string
  out?: string
  json?: boolean
}

/** The document on standard output, or in a file. */
export function exportTranslation(
  slug: string,
  { locale, out }: ExportOptions,
  note: (line: string) => void,
): Promise<CommandEnd> {
  return withPayload(note, async ({ req }) => {
    const article = await findArticleBySlug(req, slug)
    const translation = article && (await findTranslation(req, article.id, locale))
    if (!translation) {
      return refused(
        'notFound',
        `There is no translation of ${slug} into ${locale}.`,
        'Open it at the desk first.',
      )
    }
    const exchange = await loadExchange(req, translation)
    const document = exportXliff(exchange)
    if (out === undefined) return doneWithDocument(document)
    await writeFile(out, document)
    const segments = exchange.segments.length
    return done({ file: out, segments }, `${segments} segments written to ${out}.`)
  })
}

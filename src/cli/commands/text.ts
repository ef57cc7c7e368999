import { restoreFile, type Layout } from '../../domain/importing/layout'
import { textForm } from '../../domain/manuscript/text'
import type { Manuscript } from '../../domain/manuscript/types'
import type { Article } from '../../payload-types'
import { findArticleBySlug } from '../../queries/find-article'
import { findPublishedManuscript } from '../../queries/published-manuscript'
import { loadWorkingCopy } from '../../queries/working-copy'
import { doneWithDocument, refused, type CommandEnd, notPublished } from '../command-end'
import { withPayload, type Session } from '../session'
import type { AddCommand } from '../terminal'

interface TextOptions {
  locale: string
  working?: boolean
  asImported?: boolean
}

type NotingSession = Session & { note: (line: string) => void }

export const addText: AddCommand = (program, terminal) => {
  program
    .command('text')
    .description('Print the text of an article: what readers see, or the working copy.')
    .argument('<slug>', 'the address of the article')
    .requiredOption('--locale <locale>', 'its language (BCP 47)')
    .option('--working', 'the working copy instead of what is published')
    .option('--as-imported', 'with --working: the file that was imported last, byte for byte')
    .action((slug: string, options: TextOptions) =>
      terminal.run({}, () =>
        withPayload(terminal.note, (session) => textOf({ ...session, note: terminal.note }, slug, options)),
      ),
    )
}

async function textOf(session: NotingSession, slug: string, options: TextOptions): Promise<CommandEnd> {
  if (options.asImported && !options.working) {
    return refused('malformed', '--as-imported goes with --working.', 'Add --working.')
  }
  return options.working ? workingText(session, slug, options) : publishedText(session, slug, options)
}

async function publishedText({ req }: Session, slug: string, { locale }: TextOptions): Promise<CommandEnd> {
  const manuscript = await findPublishedManuscript(req, locale, slug)
  if (!manuscript) return notPublished(locale, slug)
  const text = textForm(manuscript)
  return doneWithDocument(text)
}

async function workingText(
  { req, note }: NotingSession,
  slug: string,
  { locale, asImported }: TextOptions,
): Promise<CommandEnd> {
  const article = await findArticleBySlug(req, slug)
  const copy = article ? await loadWorkingCopy(req, article.id) : null
  if (!copy || copy.manuscript.locale !== locale) {
    return refused(
      'notFound',
      `There is no article ${slug} in ${locale}.`,
      'Check the address and the language.',
    )
  }
  const text = textForm(copy.manuscript)
  if (!asImported) return doneWithDocument(text)
  const imported = importedFile(copy.article.origin)
  if (imported === null) {
    return refused('neverImported', 'The article was not imported from a file.', 'Leave out --as-imported.')
  }
  if (imported.text !== text)
    note('The working copy says something else by now; this is the file as it came.')
  return doneWithDocument(imported.file)
}

/** The file that was imported last and its text form; null when there was none. Later edits do not touch it. */
function importedFile(origin: Article['origin']): { file: string; text: string } | null {
  const layout = origin?.layout as Layout | null | undefined
  const manuscript = origin?.manuscript as Manuscript | null | undefined
  if (!layout || !manuscript) return null
  const text = textForm(manuscript)
  const file = restoreFile(text, layout)
  return file === null ? null : { file, text }
}

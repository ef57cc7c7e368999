import { findArticleBySlug } from '../../queries/find-article'
import { loadTargets, type TargetRecord } from '../../queries/translation/target-record'
import { findTranslation } from '../../queries/translation/load-translation'
import { done, type CommandEnd, noTranslation } from '../command-end'
import { withPayload, type Session } from '../session'
import type { AddCommand } from '../terminal'

interface SegmentsOptions {
  locale: string
  json?: boolean
}

/** One sentence as `copydesk segments --json` prints it; `order` and `block` are null for an orphan. */
interface PrintedSegment {
  id: number
  order: number | null
  block: string | null
  source: string | null
  target: string
  state: string
  freshness: string
  /** The source that the target was made from, where the source moved on. */
  oldSource: string | null
}

export const addSegments: AddCommand = (program, terminal) => {
  program
    .command('segments')
    .description('Print the sentences of a translation, with their targets, states and freshness.')
    .argument('<slug>', 'the address of the article')
    .requiredOption('--locale <locale>', 'the language of the translation (BCP 47)')
    .option('--json', 'print one JSON document')
    .action((slug: string, options: SegmentsOptions) =>
      terminal.run(options, () =>
        withPayload(terminal.note, (session) => segmentsOf(session, slug, options)),
      ),
    )
}

async function segmentsOf({ req }: Session, slug: string, { locale }: SegmentsOptions): Promise<CommandEnd> {
  const article = await findArticleBySlug(req, slug)
  const translation = article && (await findTranslation(req, article.id, locale))
  if (!translation) return noTranslation(slug, locale)
  const records = await loadTargets(req, translation.id)
  const segments = records
    .filter(({ segment, facts }) => segment !== null || facts.target !== '')
    .map(printed)
  return done({ translation, segments }, segments.map(inWords).join('\n'))
}

function printed({ id, segment, basedOn, facts }: TargetRecord): PrintedSegment {
  const { target, state, freshness } = facts
  const cut = segment?.cut ?? null
  const isOld = freshness !== 'current' && basedOn !== null && basedOn.cut.text !== cut?.text
  return {
    id,
    order: cut?.order ?? null,
    block: cut?.block ?? null,
    source: cut?.text ?? null,
    target,
    state,
    freshness,
    oldSource: isOld ? basedOn.cut.text : null,
  }
}

/** Numbered from 1, as at the desk. */
function inWords({ order, source, target, state, freshness, oldSource }: PrintedSegment): string {
  const head = `${order === null ? '–' : order + 1} ${state}${freshness === 'current' ? '' : `, ${freshness}`}`
  const old = oldSource === null ? [] : [`  was: ${oldSource}`]
  return [head, ...old, `  ${source ?? ''}`, `  ${target}`].join('\n')
}

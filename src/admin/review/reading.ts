import type { Frozen } from '../../domain/manuscript/types'
import { defaultLocale, isSiteLocale, wordsFor } from '../../i18n/site/locales'
import { ageOf } from '../../i18n/desk/ages'
import type { Comment } from '../../payload-types'
import { idOf } from '../../queries/quote-value'
import type { Review } from '../../queries/review'
import type { ViewContext } from '../../view/context'
import { firstReferences, footnoteLetter, footnotesOf } from '../../view/references'
import type { DeskPage } from '../desk-page'
import type { ThreadComment } from './thread'

/** What every part of the text on screen needs: the views' context, the comments by place, the words. */
export interface Reading {
  page: DeskPage
  frozen: Frozen
  before: Frozen | null
  context: ViewContext
  /** Changes shown besides those of blocks: quotations, sources, title and the like. */
  changeIds: readonly string[]
  /** Comments by the change they stand beside. */
  threads: ReadonlyMap<string, ThreadComment[]>
}

export function readingOf(review: Review, page: DeskPage): Reading {
  const { frozen, base } = review
  return {
    page,
    frozen,
    before: base?.before ?? null,
    context: contextOf(frozen, page),
    changeIds: review.comparison?.changeIds ?? frozen.identity.quotes.map((id) => `quote-${id}`),
    threads: threadsOf(review, page),
  }
}

/** Notes are worded in the panel's language, since they are read by those who work here. */
function contextOf({ manuscript, identity }: Frozen, { language }: DeskPage): ViewContext {
  const locale = language === 'zh' ? 'zh-Hans' : 'en'
  const words = wordsFor(isSiteLocale(locale) ? locale : defaultLocale).view
  const footnotes = new Map(footnotesOf(manuscript).map((note, index) => [note, footnoteLetter(index)]))
  return { manuscript, identity, words, footnotes, firstReferences: firstReferences(manuscript) }
}

function threadsOf({ comments, revision, revisions }: Review, page: DeskPage): Map<string, ThreadComment[]> {
  const threads = new Map<string, ThreadComment[]>()
  for (const comment of comments) {
    const place = comment.change ?? ''
    const made = idOf(comment.revision)
    const earlier = made === revision.id ? null : (revisions.find(({ id }) => id === made)?.number ?? null)
    threads.set(place, [...(threads.get(place) ?? []), threadComment(comment, earlier, page)])
  }
  return threads
}

function threadComment(comment: Comment, earlier: number | null, page: DeskPage): ThreadComment {
  const { id, body, byName, change, block, createdAt, resolved, resolvedByName } = comment
  const span = comment.span as { exact?: unknown } | null | undefined
  return {
    id,
    revision: idOf(comment.revision),
    body,
    by: byName,
    age: ageOf(createdAt, page.now, page.language),
    exact: typeof span?.exact === 'string' ? span.exact : null,
    place: { change: change ?? '', block: block ?? null },
    parent: idOf(comment.parent),
    earlier,
    resolvedBy: resolved ? (resolvedByName ?? '') : null,
  }
}

import { Link } from '@payloadcms/ui'

import { queueReasons } from '../../domain/quotes/queue'
import type { QuoteDeskWords } from '../../i18n/desk/quotes'
import type { QueueItem, QuoteQueue } from '../../queries/quote-queue'
import type { DeskPage } from '../desk-page'
import { keyText, placePath, type DeskPlace } from './desk-place'
import { VisibleText } from './VisibleText'

interface QueueListProps {
  queue: QuoteQueue
  place: DeskPlace
  page: DeskPage
  words: QuoteDeskWords
}

/** What waits, filtered by why, with how many remain. */
export function QueueList({ queue, place, page, words }: QueueListProps) {
  return (
    <nav className="quotes-queue" aria-label={words.queue}>
      <Progress queue={queue} words={words} />
      <Filters queue={queue} place={place} page={page} words={words} />
      {queue.items.length === 0 ? (
        <p className="quotes-empty">
          <strong>{words.nothing}</strong> {words.nothingTodo}
        </p>
      ) : (
        <ol>
          {queue.items.map((item) => (
            <Item key={keyText(item.key)} item={item} {...{ queue, place, page, words }} />
          ))}
        </ol>
      )}
      <Pages queue={queue} place={place} page={page} words={words} />
    </nav>
  )
}

function Progress({ queue: { waiting, all }, words }: Pick<QueueListProps, 'queue' | 'words'>) {
  return (
    <div className="quotes-progress">
      <strong>{words.open(waiting)}</strong> <span>{words.ofAll(all - waiting, all)}</span>
      <progress max={Math.max(1, all)} value={all - waiting} aria-label={words.ofAll(all - waiting, all)} />
    </div>
  )
}

function Filters({ queue, place, page, words }: QueueListProps) {
  const filters: [DeskPlace['show'], string, number][] = [
    ['waiting', words.waiting, queue.waiting],
    ...queueReasons.flatMap((reason): [DeskPlace['show'], string, number][] => {
      const count = queue.counts[reason]
      return count ? [[reason, words.reasons[reason], count]] : []
    }),
    ['all', words.all, queue.all],
  ]
  return (
    <ul className="quotes-filters">
      {filters.map(([show, label, count]) => (
        <li key={show}>
          <Link
            href={page.address(placePath({ ...place, show, page: null, at: null }))}
            aria-current={place.show === show ? 'true' : undefined}
            prefetch={false}
          >
            {label} <span>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Item({ item, queue, place, page, words }: QueueListProps & { item: QueueItem }) {
  const isCurrent = queue.at !== null && keyText(queue.at) === keyText(item.key)
  return (
    <li data-alarm={item.isPublished || undefined}>
      <Link
        href={page.address(placePath({ ...place, page: null, at: item.key }))}
        aria-current={isCurrent ? 'true' : undefined}
        prefetch={false}
        scroll={false}
      >
        <span className="quotes-queue__words">
          <VisibleText text={item.words} />
        </span>
        <small>
          {item.isPublished && <em>{words.published}</em>}
          {item.reasons.map((reason) => words.reasons[reason]).join(' · ')}
          {place.article === null ? ` — ${item.articleTitle}` : ''}
        </small>
      </Link>
    </li>
  )
}

function Pages({ queue, place, page, words }: QueueListProps) {
  if (queue.pages <= 1) return null
  const link = (to: number, label: string) => (
    <Link href={page.address(placePath({ ...place, page: to, at: null }))} prefetch={false}>
      {label}
    </Link>
  )
  return (
    <p className="quotes-pages">
      {queue.page > 1 && link(queue.page - 1, words.previousPage)} {words.page(queue.page, queue.pages)}{' '}
      {queue.page < queue.pages && link(queue.page + 1, words.nextPage)}
    </p>
  )
}

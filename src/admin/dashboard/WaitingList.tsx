import { Link } from '@payloadcms/ui'

import type { Task } from '../../domain/workflow/waiting'
import { ageOf, momentOf } from '../../i18n/desk/ages'
import type { DeskWords } from '../../i18n/desk/words'
import type { WaitingItem } from '../../queries/waiting'
import type { TranslationWaiting } from '../../queries/translation/translations-waiting'
import { localeName, type DeskPage } from '../desk-page'
import { TranslationRow } from './TranslationsWaiting'

interface WaitingListProps {
  items: WaitingItem[]
  translations: TranslationWaiting[]
  page: DeskPage
  /** Whether there is anything below that could be opened. */
  hasArticles: boolean
}

/** What this person can do now; each row leads to the place where it is done. */
export function WaitingList({ items, translations, page, hasArticles }: WaitingListProps) {
  const { dashboard } = page.words
  const count = items.length + translations.length
  return (
    <section className="desk__part" aria-labelledby="desk-waiting">
      <h2 id="desk-waiting">
        {dashboard.waiting}
        {count > 0 && <span className="desk__count"> {count}</span>}
      </h2>
      {count === 0 ? (
        <p className="desk__empty">
          {dashboard.waitingEmpty} {hasArticles && dashboard.waitingEmptyTodo}
        </p>
      ) : (
        <ul className="desk-waiting">
          {items.map((item) => (
            <WaitingRow key={item.revision.id} item={item} page={page} />
          ))}
          {translations.map((item) => (
            <TranslationRow key={item.translation.id} item={item} page={page} />
          ))}
        </ul>
      )}
    </section>
  )
}

function WaitingRow({ item, page }: { item: WaitingItem; page: DeskPage }) {
  const { words } = page
  const { revision, article, tasks } = item
  return (
    <li>
      <Link className="desk-waiting__row" href={placeOf(item, page)} prefetch={false}>
        <span className="desk-waiting__tasks">
          {tasks.map((task) => (
            <span
              key={task.kind === 'decide' ? task.scope : task.kind}
              className="desk-task"
              data-kind={task.kind}
            >
              {taskWords(task, words)}
            </span>
          ))}
        </span>
        <span className="desk-waiting__what">
          <strong>{article.title}</strong> {words.revision(revision.number)} ·{' '}
          {localeName(page, revision.locale)}
        </span>
        <span className="desk-waiting__cause" title={momentOf(item.since)}>
          {causeWords(item, page)}
          {item.remark && <q className="desk-waiting__remark">{item.remark}</q>}
        </span>
      </Link>
    </li>
  )
}

/** Mending is done in the working copy, everything else on the review desk. */
function placeOf({ tasks, article, revision }: WaitingItem, { address }: DeskPage): string {
  return tasks[0]?.kind === 'mend'
    ? address(`/collections/articles/${article.id}`)
    : address(`/review/${revision.id}`)
}

function taskWords(task: Task, { dashboard, scopes, listJoin }: DeskWords): string {
  switch (task.kind) {
    case 'decide':
      return dashboard.decide(scopes[task.scope])
    case 'mend':
      return dashboard.mend(task.scopes.map((scope) => scopes[scope]).join(listJoin))
    case 'publish':
      return dashboard.publish
  }
}

function causeWords({ tasks, by, since }: WaitingItem, { words, now, language }: DeskPage): string {
  const age = ageOf(since, now, language)
  const kind = tasks[0]?.kind
  if (kind === 'mend') return words.dashboard.requested(by, age)
  return kind === 'publish' ? words.dashboard.approvedBy(by, age) : words.dashboard.submitted(by, age)
}

import { Link } from '@payloadcms/ui'

import { ageOf, momentOf } from '../../i18n/desk/ages'
import type { DeskWords } from '../../i18n/desk/words'
import type { TranslationWaiting } from '../../queries/translation/translations-waiting'
import { localeName, type DeskPage } from '../desk-page'

interface TranslationRowProps {
  item: TranslationWaiting
  page: DeskPage
}

/** Sentences of one translation that wait for this person; the row leads to its desk. */
export function TranslationRow({ item, page }: TranslationRowProps) {
  const { article, translation, since, dueOn } = item
  const { words, now, language } = page
  return (
    <li>
      <Link
        className="desk-waiting__row"
        href={page.address(`/translate/${translation.id}`)}
        prefetch={false}
      >
        <span className="desk-waiting__tasks">
          {tasksOf(item, words).map(({ kind, text }) => (
            <span key={text} className="desk-task" data-kind={kind}>
              {text}
            </span>
          ))}
        </span>
        <span className="desk-waiting__what">
          <strong>{article.title}</strong> {localeName(page, translation.locale)}
        </span>
        <span className="desk-waiting__cause" title={momentOf(since)}>
          {ageOf(since, now, language)}
          {dueOn !== null && ` · ${words.dashboard.due(dueOn)}`}
        </span>
      </Link>
    </li>
  )
}

interface ShownTask {
  /** As the other rows are coloured: something to decide on, or to mend. */
  kind: 'decide' | 'mend'
  text: string
}

function tasksOf(item: TranslationWaiting, { dashboard }: DeskWords): ShownTask[] {
  const tasks: [number, ShownTask['kind'], (n: number) => string][] = [
    [item.toMend, 'mend', dashboard.mendSentences],
    [item.toWrite, 'mend', dashboard.writeSentences],
    [item.toConfirm, 'decide', dashboard.confirmSentences],
    [item.toJudge, 'decide', dashboard.judgeSentences],
  ]
  return tasks.flatMap(([count, kind, words]) => (count > 0 ? [{ kind, text: words(count) }] : []))
}

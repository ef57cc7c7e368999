import { Link } from '@payloadcms/ui'

import type { ArticleHistory, HistoryLine } from '../../queries/article-history'
import { Age } from '../Age'
import type { DeskPage } from '../desk-page'
import { RevisionActions } from './RevisionActions'

interface HistoryTableProps {
  history: ArticleHistory
  page: DeskPage
}

/** The revisions, newest first, each with what this person may do about it. */
export function HistoryTable({ history, page }: HistoryTableProps) {
  const { words } = page
  return (
    <div className="desk-history__frame" role="group" aria-label={words.review.history} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.history.number}</th>
            <th scope="col">{words.history.status}</th>
            <th scope="col">{words.history.submitted}</th>
            <th scope="col">{words.history.publishedOn}</th>
            <th scope="col">{words.history.actions}</th>
          </tr>
        </thead>
        <tbody>
          {history.lines.map((line) => (
            <Line key={line.revision.id} line={line} history={history} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ line, history, page }: HistoryTableProps & { line: HistoryLine }) {
  const { words, address } = page
  const { revision, republish, withhold, restore } = line
  return (
    <tr>
      <th scope="row">
        <Link
          href={address(`/review/${revision.id}`)}
          prefetch={false}
          aria-label={words.history.open(revision.number)}
        >
          {words.revision(revision.number)}
        </Link>
      </th>
      <td data-status={revision.status}>
        {words.statuses[revision.status]}
        {line.wrongQuotations > 0 && <strong>{words.history.wrongQuotations(line.wrongQuotations)}</strong>}
        {revision.withheldReason && <em>{words.history.withheld(revision.withheldReason)}</em>}
      </td>
      <td data-label={words.history.submitted}>
        {revision.submittedByName} · <Age at={revision.submittedAt} page={page} />
        {revision.note && <q>{revision.note}</q>}
      </td>
      <td data-label={words.history.publishedOn}>
        {revision.publishedAt ? <Age at={revision.publishedAt} page={page} /> : words.dashboard.none}
      </td>
      <td>
        <RevisionActions
          revision={{ id: revision.id, number: revision.number, digest: revision.digest }}
          lockVersion={history.article.lockVersion}
          published={history.published}
          mayRepublish={republish === null}
          mayWithhold={withhold === null}
          mayRestore={restore === null}
        />
      </td>
    </tr>
  )
}

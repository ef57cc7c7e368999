import { Button, Link } from '@payloadcms/ui'

import type { BoardRow, DeskBoard } from '../../queries/desk-board'
import { localeName, type DeskPage } from '../desk-page'
import { BoardChip } from './BoardChip'

/** Article by locale, from the working copy to what readers see. */
export function GoingOn({
  board,
  page,
  mayImport,
}: {
  board: DeskBoard
  page: DeskPage
  mayImport: boolean
}) {
  const { dashboard } = page.words
  return (
    <section className="desk__part" aria-labelledby="desk-going-on">
      <h2 id="desk-going-on">{dashboard.goingOn}</h2>
      {board.rows.length === 0 ? (
        <EmptyBoard page={page} mayImport={mayImport} />
      ) : (
        <div className="desk-board__frame" role="group" aria-labelledby="desk-going-on" tabIndex={0}>
          <BoardTable rows={board.rows} page={page} />
        </div>
      )}
      {board.pages > 1 && <BoardPages board={board} page={page} />}
    </section>
  )
}

/** On a new desk: the first article comes from a text, or is begun here. */
function EmptyBoard({ page, mayImport }: { page: DeskPage; mayImport: boolean }) {
  const { dashboard } = page.words
  return (
    <div className="desk__empty">
      <p>{dashboard.boardEmpty}</p>
      {mayImport && (
        <div className="desk__begin">
          <Button el="link" margin={false} to={page.address('/import')}>
            {dashboard.importText}
          </Button>
          <Button
            el="link"
            buttonStyle="secondary"
            margin={false}
            to={page.address('/collections/articles/create')}
          >
            {dashboard.newArticle}
          </Button>
        </div>
      )}
    </div>
  )
}

function BoardTable({ rows, page }: { rows: BoardRow[]; page: DeskPage }) {
  const { dashboard } = page.words
  return (
    <table className="desk-board">
      <thead>
        <tr>
          <th scope="col">{dashboard.article}</th>
          <th scope="col">{dashboard.working}</th>
          <th scope="col">{dashboard.inReview}</th>
          <th scope="col">{dashboard.approved}</th>
          <th scope="col">{dashboard.published}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.article.id}/${row.locale}`} row={row} page={page} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, page }: { row: BoardRow; page: DeskPage }) {
  const { article, locale } = row
  const { dashboard } = page.words
  return (
    <tr>
      <th scope="row">
        <Link href={page.address(`/collections/articles/${article.id}`)} prefetch={false}>
          {article.title}
        </Link>
        <span className="desk-board__locale">
          {localeName(page, locale)} ·{' '}
          <Link
            href={page.address(`/review/article/${article.id}/${locale}`)}
            prefetch={false}
            aria-label={dashboard.history(article.title)}
          >
            {dashboard.historyShort}
          </Link>
        </span>
      </th>
      <td>
        <WorkingChip row={row} page={page} />
      </td>
      <td>
        <BoardChip revision={row.inReview} page={page} tone="waiting" />
        <BoardChip
          revision={row.changesRequested}
          page={page}
          tone="alert"
          note={dashboard.changesRequested}
        />
      </td>
      <td>
        <BoardChip revision={row.approved} page={page} tone="alert" note={dashboard.approvedNotPublished} />
      </td>
      <td>
        <PublishedChip row={row} page={page} />
      </td>
    </tr>
  )
}

function WorkingChip({ row: { working, article, translation }, page }: { row: BoardRow; page: DeskPage }) {
  const { dashboard } = page.words
  if (translation !== null) {
    const href = page.address(`/translate/${translation}`)
    return <BoardChip page={page} tone="calm" label={dashboard.translationDesk} href={href} />
  }
  if (!working) return <Nothing page={page} />
  const isOpen = working.isPending && !working.isSubmitted
  const state = isOpen ? dashboard.unsubmitted : working.isPending ? dashboard.isSubmitted : dashboard.inStep
  return (
    <BoardChip
      page={page}
      tone={isOpen ? 'alert' : 'calm'}
      href={page.address(`/collections/articles/${article.id}`)}
      label={state}
      at={working.at}
    />
  )
}

function PublishedChip({ row, page }: { row: BoardRow; page: DeskPage }) {
  const { dashboard } = page.words
  if (row.withdrawn)
    return <BoardChip page={page} tone="alert" label={dashboard.withdrawn} at={row.withdrawn.at} />
  const note = publishedNote(row, page)
  const tone = note === undefined ? 'done' : 'alert'
  return <BoardChip revision={row.published} page={page} tone={tone} note={note} isEmptyShown />
}

/** What is wrong with what readers see: first that somebody is said to have said what they have not. */
function publishedNote(
  { published, working, wrongQuotations }: BoardRow,
  page: DeskPage,
): string | undefined {
  const { dashboard } = page.words
  if (published === null) return undefined
  if (wrongQuotations > 0) return dashboard.wrongQuotations(wrongQuotations)
  return working?.isPending ? dashboard.pendingChanges : undefined
}

function Nothing({ page }: { page: DeskPage }) {
  return <span className="desk-board__nothing">{page.words.dashboard.none}</span>
}

function BoardPages({ board, page }: { board: DeskBoard; page: DeskPage }) {
  const { dashboard } = page.words
  const href = (n: number) => `${page.address('/')}?board=${n}`
  return (
    <nav className="desk-board__pages" aria-label={dashboard.pages}>
      {board.page > 1 && (
        <Link href={href(board.page - 1)} prefetch={false}>
          {dashboard.previous}
        </Link>
      )}
      <span>{dashboard.page(board.page, board.pages)}</span>
      {board.page < board.pages && (
        <Link href={href(board.page + 1)} prefetch={false}>
          {dashboard.next}
        </Link>
      )}
    </nav>
  )
}

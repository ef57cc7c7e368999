import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { recordId } from '../../domain/shared/record-id'
import { articleHistory, type ArticleHistory } from '../../queries/article-history'
import { deskPage, localeName, type DeskPage } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import { HistoryTable } from './HistoryTable'
import { WithdrawAction } from './WithdrawAction'
import '../controls.css'
import '../desk-form.css'
import './history.css'

/** `/admin/review/article/:article/:locale`: every revision of an article in a locale. */
export async function HistoryView(view: AdminViewServerProps) {
  const { initPageResult, params, payload } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const [id = '', locale = ''] = (params?.segments ?? []).slice(-2)
  if (!req.user) redirect(page.address('/login'))
  const history = await articleHistory(req, { article: recordId(id), locale })
  if (!history) notFound()
  const { article } = history
  const way = [
    { label: article.title, url: page.address(`/collections/articles/${article.id}`) },
    { label: page.words.review.history },
  ]
  return (
    <DeskTemplate view={view} way={way}>
      <History history={history} page={page} />
    </DeskTemplate>
  )
}

function History({ history, page }: { history: ArticleHistory; page: DeskPage }) {
  const { words } = page
  const { article, locale, lines, publication, published, withdraw } = history
  return (
    <main>
      <Gutter className="desk-history">
        <h1>{words.history.title(article.title)}</h1>
        <p className="desk-history__facts">
          {localeName(page, locale)} ·{' '}
          {published === null ? words.history.nothingPublished : words.review.sincePublished(published)}
        </p>
        {lines.length === 0 ? (
          <p className="desk-history__empty">
            {words.history.empty} {words.history.emptyTodo}
          </p>
        ) : (
          <HistoryTable history={history} page={page} />
        )}
        {publication && withdraw === null && <WithdrawAction publication={publication.id} />}
        {publication?.withdrawnReason && (
          <p className="desk-history__facts">
            {words.dashboard.withdrawn}: {publication.withdrawnReason}
          </p>
        )}
      </Gutter>
    </main>
  )
}

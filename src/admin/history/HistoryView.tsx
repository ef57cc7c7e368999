import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { articleHistory, type ArticleHistory } from '../../queries/article-history'
import { deskPage, localeName, type DeskPage } from '../desk-page'
import { HistoryTable } from './HistoryTable'
import { WithdrawAction } from './WithdrawAction'
import '../desk-form.css'
import './history.css'

/** `/admin/review/article/:article/:locale`: every revision of an article in a locale. */
export async function HistoryView({
  initPageResult,
  params,
  payload,
  searchParams,
  viewActions,
}: AdminViewServerProps) {
  const { req, permissions, locale: panelLocale, visibleEntities } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const [id = '', locale = ''] = (params?.segments ?? []).slice(-2)
  if (!req.user) redirect(page.address('/login'))
  const article = Number(id)
  const isId = Number.isSafeInteger(article) && article < 2 ** 31
  const history = isId ? await articleHistory(req, { article, locale }) : null
  if (!history) notFound()
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={panelLocale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav
        nav={[
          { label: history.article.title, url: page.address(`/collections/articles/${history.article.id}`) },
          { label: page.words.review.history },
        ]}
      />
      <History history={history} page={page} />
    </DefaultTemplate>
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

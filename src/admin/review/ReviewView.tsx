import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { parseAgainst } from '../../domain/workflow/comparison-base'
import { reviewFor } from '../../queries/review'
import { deskPage } from '../desk-page'
import { ReviewScreen } from './ReviewScreen'
import { reviewView } from './review-address'

/** `/admin/review/:revision`: Payload lets anybody in to custom views, so that this asks for itself. */
export async function ReviewView({
  initPageResult,
  params,
  payload,
  searchParams,
  viewActions,
}: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const segments = params?.segments ?? []
  const id = Number(segments.at(-1))
  if (!req.user) redirect(`${page.address('/login')}?redirect=${page.address(`/review/${id}`)}`)
  const against = parseAgainst(textIn(searchParams?.against))
  const review =
    Number.isSafeInteger(id) && id < 2 ** 31 ? await reviewFor(req, { revision: id, against }) : null
  if (!review) notFound()
  const { article, revision } = review
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
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
          { label: article.title, url: page.address(`/review/article/${article.id}/${revision.locale}`) },
          { label: page.words.revision(revision.number) },
        ]}
      />
      <ReviewScreen review={review} page={page} view={reviewView(textIn(searchParams?.view))} />
    </DefaultTemplate>
  )
}

function textIn(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

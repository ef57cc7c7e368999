import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { recordId } from '../../domain/shared/record-id'
import { parseAgainst } from '../../domain/workflow/comparison-base'
import { reviewFor } from '../../queries/review'
import { deskPage } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import { ReviewScreen } from './ReviewScreen'
import { reviewView } from './review-address'

/** `/admin/review/:revision`: Payload lets anybody in to custom views, so that this asks for itself. */
export async function ReviewView(view: AdminViewServerProps) {
  const { initPageResult, params, payload, searchParams } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const id = recordId(params?.segments?.at(-1))
  if (!req.user) redirect(`${page.address('/login')}?redirect=${page.address(`/review/${id}`)}`)
  const against = parseAgainst(textIn(searchParams?.against))
  const review = await reviewFor(req, { revision: id, against })
  if (!review) notFound()
  const { article, revision } = review
  const way = [
    { label: article.title, url: page.address(`/review/article/${article.id}/${revision.locale}`) },
    { label: page.words.revision(revision.number) },
  ]
  return (
    <DeskTemplate view={view} way={way}>
      <ReviewScreen review={review} page={page} view={reviewView(textIn(searchParams?.view))} />
    </DeskTemplate>
  )
}

function textIn(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

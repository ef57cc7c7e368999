import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { recordId } from '../../domain/shared/record-id'
import { translationWords } from '../../i18n/desk/translation'
import { openTranslationDesk } from '../../queries/translation/desk-start'
import { deskPage, localeName } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import { TranslationScreen } from './TranslationScreen'
import '../changed-words.css'
import '../controls.css'
import '../desk-form.css'
import './translation.css'
import './row.css'
import './panels.css'

/** `/admin/translate/:translation`, with `?segment=` for a sentence of it. */
export async function TranslationView(view: AdminViewServerProps) {
  const { initPageResult, params, payload, searchParams } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const id = recordId(params?.segments?.at(-1))
  if (!req.user) redirect(`${page.address('/login')}?redirect=${page.address(`/translate/${id}`)}`)
  const opening = await openTranslationDesk(req, id)
  if (!opening) notFound()
  const { desk } = opening
  const asked = recordId(searchParams?.segment)
  const way = [
    { label: translationWords(page.language).title, url: page.address('/translate') },
    { label: desk.title, url: page.address(`/collections/articles/${desk.translation.article}`) },
    { label: localeName(page, desk.translation.locale) },
  ]
  return (
    <DeskTemplate view={view} way={way}>
      <TranslationScreen {...opening} asked={asked === 0 ? null : asked} />
    </DeskTemplate>
  )
}

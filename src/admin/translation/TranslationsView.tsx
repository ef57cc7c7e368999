import { Gutter, Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { translationWords } from '../../i18n/desk/translation'
import { translationList, type ListedTranslation } from '../../queries/translation/translation-list'
import { deskPage, localeName, type DeskPage } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import './translation.css'

/** `/admin/translate`: every translation, what is given to whoever looks first. */
export async function TranslationsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const page = deskPage(view.payload, req.i18n.language)
  if (!req.user) redirect(`${page.address('/login')}?redirect=${page.address('/translate')}`)
  const translations = await translationList(req)
  const words = translationWords(page.language)
  return (
    <DeskTemplate view={view} way={[{ label: words.title }]}>
      <main>
        <Gutter className="translations">
          <h1>{words.title}</h1>
          <p className="translations__intro">{words.intro}</p>
          {translations.length === 0 ? (
            <p className="desk__empty">
              {words.noTranslations} {words.noTranslationsTodo}
            </p>
          ) : (
            <TranslationTable translations={translations} page={page} />
          )}
        </Gutter>
      </main>
    </DeskTemplate>
  )
}

function TranslationTable({ translations, page }: { translations: ListedTranslation[]; page: DeskPage }) {
  const words = translationWords(page.language)
  return (
    <table className="translations__table">
      <thead>
        <tr>
          <th scope="col">{words.article}</th>
          <th scope="col">{words.language}</th>
          <th scope="col">{words.follows}</th>
          <th scope="col">{words.progress}</th>
        </tr>
      </thead>
      <tbody>
        {translations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link href={page.address(`/translate/${one.id}`)} prefetch={false}>
                {one.title}
              </Link>
              {one.isMine && <span className="translations__mine">{dueWords(one, page)}</span>}
            </th>
            <td>{localeName(page, one.locale)}</td>
            <td>{page.words.revision(one.sourceRevision)}</td>
            <td>
              <progress max={one.segments} value={one.approved} aria-hidden="true" />{' '}
              {words.approvedOf(one.approved, one.segments)}
              {one.stale > 0 && <strong> · {words.staleCount(one.stale)}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dueWords({ dueOn }: ListedTranslation, { language }: DeskPage): string {
  const words = translationWords(language)
  return dueOn === null ? words.waitsForYou : `${words.waitsForYou}, ${words.due(dueOn)}`
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { importOptions } from '../../queries/import-options'
import { ImportNotAllowed, ImportScreen } from './ImportScreen'

/** `/admin/import`, with `?slug=` and `?locale=` for bringing a text onto an article. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  const { mayImport, locales } = importOptions(req)
  const asked = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : ''
  }
  const named = asked('locale')
  const language = locales.includes(named) ? named : (locales[0] ?? '')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewType="dashboard"
      visibleEntities={visibleEntities}
    >
      {mayImport ? (
        <ImportScreen locales={locales} slug={asked('slug')} locale={language} />
      ) : (
        <ImportNotAllowed />
      )}
    </DefaultTemplate>
  )
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav, type StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface DeskTemplateProps {
  view: AdminViewServerProps
  /** The way here, from the top of the panel. */
  way: StepNavItem[]
  children: ReactNode
}

/** Payload's frame around a page of the desk: its navigation, the way here, the account. */
export function DeskTemplate({ view, way, children }: DeskTemplateProps) {
  const { initPageResult, params, payload, searchParams, viewActions } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={way} />
      {children}
    </DefaultTemplate>
  )
}

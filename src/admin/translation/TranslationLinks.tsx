import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { translationWords } from '../../i18n/desk/translation'
import { deskLanguage } from '../../i18n/language'

/** In the navigation: the way to every translation. */
export function TranslationNavLink({ payload, i18n, user }: ServerProps) {
  if (!user) return null
  const { admin: adminRoute } = payload.config.routes
  return (
    <Link className="nav__link" href={formatAdminURL({ adminRoute, path: '/translate' })} prefetch={false}>
      <span className="nav__link-label">{translationWords(deskLanguage(i18n.language)).navLink}</span>
    </Link>
  )
}

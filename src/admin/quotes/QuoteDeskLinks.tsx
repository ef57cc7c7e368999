import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { quoteDeskWords } from '../../i18n/desk/quotes'
import { deskLanguage } from '../../i18n/language'

/** In the navigation. */
export function QuoteDeskNavLink({ payload, i18n, user }: ServerProps) {
  if (!user) return null
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}/quote-desk`} prefetch={false}>
      <span className="nav__link-label">{quoteDeskWords(deskLanguage(i18n.language)).title}</span>
    </Link>
  )
}

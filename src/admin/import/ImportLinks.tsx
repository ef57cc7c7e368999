import { Button, Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { importWords } from '../../i18n/desk/import'
import { deskLanguage } from '../../i18n/language'
import { isImporter } from '../../queries/import-options'
import './import.css'

/** In the navigation, for those who may import. */
export function ImportNavLink({ payload, i18n, user }: ServerProps) {
  if (!user || !isImporter({ user, payload })) return null
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}/import`} prefetch={false}>
      <span className="nav__link-label">{importWords(deskLanguage(i18n.language)).navLink}</span>
    </Link>
  )
}

/** Above the list of articles. */
export function ImportButton({ payload, i18n, user }: ServerProps) {
  if (!user || !isImporter({ user, payload })) return null
  return (
    <div className="import-above-list">
      <Button
        el="link"
        buttonStyle="secondary"
        size="small"
        margin={false}
        to={`${payload.config.routes.admin}/import`}
      >
        {importWords(deskLanguage(i18n.language)).listButton}
      </Button>
    </div>
  )
}

import type { ServerProps } from 'payload'

import { peopleWords } from '../../i18n/desk/people'
import { deskLanguage } from '../../i18n/language'
import { isDemo } from '../../queries/demo-accounts'
import './demo.css'

/** Above every page of the demo's admin panel, so that nobody takes its data for real. */
export function DemoBanner({ i18n }: ServerProps) {
  if (!isDemo()) return null
  return (
    <p className="demo-banner" role="note">
      {peopleWords(deskLanguage(i18n.language)).demoBanner}
    </p>
  )
}

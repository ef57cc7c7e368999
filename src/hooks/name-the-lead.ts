import type { FieldHook } from 'payload'

import { leadName } from '../i18n/desk/article'
import { deskLanguage } from '../i18n/language'

/** What a section is called in lists: its heading, or the word for the section that has none. */
export const nameTheLead: FieldHook = ({ siblingData, req }) => {
  const { heading } = siblingData as { heading?: string | null }
  return heading || leadName(deskLanguage(req.i18n?.language))
}

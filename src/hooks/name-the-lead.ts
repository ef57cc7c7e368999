import type { FieldHook } from 'payload'

import { leadName } from '../i18n/desk/article'
import { deskLanguage } from '../i18n/language'

/**
 * What a section is called in lists: its heading, or the word for the section that has none. Payload reads
 * the list inside an article without the request, and thus without a language: it gets both.
 */
export const nameTheLead: FieldHook = ({ siblingData, req }) => {
  const { heading } = siblingData as { heading?: string | null }
  if (heading) return heading
  const isLanguageKnown = req.headers?.has('accept-language') ?? false
  return isLanguageKnown ? leadName(deskLanguage(req.i18n?.language)) : `${leadName('zh')} ${leadName('en')}`
}

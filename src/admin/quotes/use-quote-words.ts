'use client'

import { useTranslation } from '@payloadcms/ui'

import { quoteDeskWords, type QuoteDeskWords } from '../../i18n/desk/quotes'
import { deskLanguage } from '../../i18n/language'

/** The quote desk's words in the language of the admin panel. */
export function useQuoteWords(): QuoteDeskWords {
  const { i18n } = useTranslation()
  return quoteDeskWords(deskLanguage(i18n.language))
}

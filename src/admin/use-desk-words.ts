'use client'

import { useTranslation } from '@payloadcms/ui'

import { deskWords } from '../i18n/desk/desk-words'
import type { DeskWords } from '../i18n/desk/words'
import { deskLanguage } from '../i18n/language'

/** The desk's words in the language of the admin panel. */
export function useDeskWords(): DeskWords {
  const { i18n } = useTranslation()
  return deskWords(deskLanguage(i18n.language))
}

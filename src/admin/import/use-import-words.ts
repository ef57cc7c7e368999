'use client'

import { useTranslation } from '@payloadcms/ui'

import { importWords } from '../../i18n/desk/import'
import { deskLanguage, type DeskLanguage } from '../../i18n/language'

/** The import screen's words in the language of the admin panel, and that language. */
export function useImportWords(): { words: ReturnType<typeof importWords>; language: DeskLanguage } {
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  return { words: importWords(language), language }
}

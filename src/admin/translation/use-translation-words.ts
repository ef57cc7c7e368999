'use client'

import { useTranslation } from '@payloadcms/ui'

import { translationWords } from '../../i18n/desk/translation'
import { deskLanguage, type DeskLanguage } from '../../i18n/language'

export type TranslationWords = ReturnType<typeof translationWords>

/** The translation desk's words in the language of the panel, and that language. */
export function useTranslationWords(): { words: TranslationWords; language: DeskLanguage } {
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  return { words: translationWords(language), language }
}

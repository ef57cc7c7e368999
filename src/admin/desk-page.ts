import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { deskWords } from '../i18n/desk/desk-words'
import type { DeskWords } from '../i18n/desk/words'
import { deskLanguage, type DeskLanguage } from '../i18n/language'

/** What every part of a desk page needs to speak: the language, its words, the moment, the panel's addresses. */
export interface DeskPage {
  language: DeskLanguage
  words: DeskWords
  now: Date
  /** The address of a path of the admin panel, such as `/review/4`. */
  address: (path: `/${string}`) => string
}

export function deskPage(payload: Payload, language: string): DeskPage {
  const { admin: adminRoute } = payload.config.routes
  return {
    language: deskLanguage(language),
    words: deskWords(deskLanguage(language)),
    now: new Date(),
    address: (path) => formatAdminURL({ adminRoute, path }),
  }
}

/** The name of a locale in the panel's language, or its tag where the panel does not know it. */
export function localeName({ words }: DeskPage, locale: string): string {
  return words.locales[locale] ?? locale
}
